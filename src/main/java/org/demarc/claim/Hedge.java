package org.demarc.claim;

/** What a word before a figure does to it; the figures are those of docs and design. */
enum Hedge {
  NONE,
  /** about, some, approximately: 5 % to either side. */
  ABOUT,
  /** nearly, almost: up to 10 % below. */
  NEARLY,
  /** just over: up to 10 % above. */
  JUST_OVER,
  /** more than: from the figure up, open. */
  OVER,
  /** less than: below it. */
  UNDER,
  /** up to: 20 % below. */
  UP_TO;

  /** A figure with the ends of its interval. */
  record Interval(double low, double high) {}

  static Hedge named(String rule) {
    return valueOf(rule.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
  }

  /**
   * @param radius half the rounding of an unhedged figure
   * @param loose how far "about" reaches, as a fraction of the value
   */
  Interval around(double value, double radius, double loose) {
    return switch (this) {
      case NONE -> new Interval(Math.max(0, value - radius), value + radius);
      case ABOUT -> {
        double reach = Math.max(radius, value * loose);
        yield new Interval(Math.max(0, value - reach), value + reach);
      }
      case NEARLY -> new Interval(value * 0.9, value);
      case JUST_OVER -> new Interval(value, value * 1.1);
      case OVER -> new Interval(value, Double.POSITIVE_INFINITY);
      case UNDER -> new Interval(0, value);
      case UP_TO -> new Interval(value * 0.8, value);
    };
  }
}
