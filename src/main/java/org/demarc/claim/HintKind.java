package org.demarc.claim;

import java.util.Locale;

/** What makes one think of a land that no word near a figure names. */
enum HintKind {
  /** Its people: "Georgians". */
  PEOPLE,
  /** What has no outline of its own and lies where it does: "Hispaniola". */
  OUTLINE,
  /** A town or a river that bears its name. */
  NAMESAKE,
  /** A town in it. */
  TOWN,
  /** A town in it, in the capitals of a text's head. */
  HEAD,
  /** Its capital, which acts: "Tbilisi said". */
  CAPITAL,
  /** A part of it that has no outline: "northern Kharkiv". */
  VAGUE,
  /** What the figure before was told of. */
  TOLD,
  /** Lands that are told of as one: it is their sum. */
  TOGETHER,
  /** A part of it. */
  SUM,
  /** The other part of what it is a part of. */
  OTHER,
  /** The state that disputes it with another, or has it in dispute. */
  DISPUTED,
  /** What it is left without. */
  REST;

  private final String feature = "hint=" + name().toLowerCase(Locale.ROOT);

  /** Of a row's name in kin.tsv. */
  static HintKind named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name in weights.tsv. */
  String feature() {
    return feature;
  }
}
