package org.demarc.region;

import org.demarc.phrase.Phrase;

/**
 * No area can be told.
 *
 * @param reason one sentence for the reader
 */
public record Unresolved(Expression expression, Phrase reason) implements Measurement {}
