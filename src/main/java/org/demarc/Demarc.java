package org.demarc;

/** The command line: read, area, place, serve. */
public final class Demarc {
  private Demarc() {}

  public static void main(String[] arguments) {
    System.out.println("Demarc");
  }
}
