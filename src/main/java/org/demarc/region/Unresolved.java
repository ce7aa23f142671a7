package org.demarc.region;

/**
 * No area can be told.
 *
 * @param reason one sentence for the reader
 */
public record Unresolved(Expression expression, String reason) implements Measurement {}
