package org.demarc.web;

/** An article in which it is open which land its figures are of, whatever was learnt. */
final class Open {
  static final String ARTICLE =
      """
      A border and no map

      5 December 2025

      Sumy and Kharkiv oblasts have the longest border of all. Russian troops took some 300 square kilometres in a month, from 1 November to 30 November 2025, officers in both said.

      Donetsk and Dnipropetrovsk oblasts have none but each other. Russian troops took some 200 square kilometres in a month, officers in both said.
      """;

  private Open() {}
}
