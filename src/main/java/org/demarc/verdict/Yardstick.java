package org.demarc.verdict;

import org.demarc.phrase.Phrase;

/**
 * An area that a claim compares with, or takes a share of.
 *
 * @param name "Ohio"
 * @param kind {@code total}, {@code land} (without inland water), or {@code measured}
 * @param source who published it, or our outline
 */
public record Yardstick(Phrase name, String kind, double squareKilometres, Phrase source) {}
