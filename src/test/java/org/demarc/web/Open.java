package org.demarc.web;

/** An article in which it is open which land its figures are of, whatever was learnt. */
final class Open {
  static final String ARTICLE =
      """
      A border and no map

      5 December 2025

      Sumy oblast lies north of Kharkiv oblast, Kharkiv oblast north of Donetsk oblast. Russian troops took some 300 square kilometres of it from 1 November to 30 November 2025, officers said.

      Dnipropetrovsk oblast lies west of them. Nobody took any of it.
      """;

  private Open() {}
}
