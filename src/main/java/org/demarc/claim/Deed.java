package org.demarc.claim;

/** What a statement would do to its land. The JSON spells it in lower case. */
public enum Deed {
  /** One side gives it to another. */
  HANDOVER,
  /** It is called somebody's; nobody moves. */
  RECOGNITION,
  /** Who holds what of it stays so. */
  FREEZE,
  /** Who holds it leaves by its own will. */
  WITHDRAWAL
}
