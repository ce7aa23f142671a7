package org.demarc.region;

/** What measuring an expression comes to: an area, or the reason why there is none. */
public sealed interface Measurement permits Measured, Unresolved {}
