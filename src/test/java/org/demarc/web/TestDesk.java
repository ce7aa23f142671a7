package org.demarc.web;

/** The one line to change: which desk the HTTP and browser tests run against. */
final class TestDesk {
  private TestDesk() {}

  static Desk open() {
    return new SampleDesk();
  }
}
