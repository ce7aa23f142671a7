package org.demarc.verdict;

/**
 * An area that a claim compares with, or takes a share of.
 *
 * @param name "Ohio"
 * @param kind {@code total}, {@code land} (without inland water), or {@code measured}
 * @param source who published it, or our outline
 */
public record Yardstick(String name, String kind, double squareKilometres, String source) {}
