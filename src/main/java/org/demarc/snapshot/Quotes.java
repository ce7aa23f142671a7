package org.demarc.snapshot;

import java.util.HashSet;
import java.util.Set;

/**
 * Deals out an article's own words, so that a snapshot never holds the whole of it: together at
 * most half, though always a few sentences.
 */
public final class Quotes {
  private static final int FEW_SENTENCES = 600;
  private final Set<String> dealt = new HashSet<>();
  private int left;

  public Quotes(String article) {
    left = Math.max(FEW_SENTENCES, article.length() / 2);
  }

  /** The words, short; empty where enough was quoted before. */
  public String deal(String text) {
    String quote = Quote.shortened(text);
    if (dealt.contains(quote)) {
      return quote;
    }
    if (quote.length() > left) {
      return "";
    }
    dealt.add(quote);
    left -= quote.length();
    return quote;
  }
}
