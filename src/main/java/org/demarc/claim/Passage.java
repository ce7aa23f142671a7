package org.demarc.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarc.article.Article;
import org.demarc.article.Sentences;
import org.demarc.article.Table;
import org.demarc.article.Token;
import org.demarc.geoparse.Mention;

/** An article as tokens, with its sentences and mentions laid over them. */
final class Passage {
  /**
   * @param from first token
   * @param to token after the last
   */
  record Range(int from, int to) {}

  private static final Set<String> OCCUPIERS_WORDS = Words.of("passage.occupiers-words");
  private static final int IN_MIND = 80;
  private static final int LONGEST_DATE_LINE = 12;

  private final Article article;
  private final List<Token> words;
  private final List<Token> tokens;

  /** The tokens in lower case: what the grammar asks for most. */
  private final String[] lower;

  private final boolean inflected;
  private final Mention[] mentions;
  private final List<Range> sentences = new ArrayList<>();
  private final int[] sentenceOf;
  private final Map<String, Integer> states;
  private final boolean forOccupier;
  private final TextTables tables;

  /** In its own words only. */
  Passage(Article article, List<Mention> found) {
    this(article, Token.of(article.text()), found, Glosses.none());
  }

  private Passage(Article article, List<Token> words, List<Mention> found, Glosses glosses) {
    this.article = article;
    this.words = words;
    this.tokens = new ArrayList<>(words);
    this.lower = words.stream().map(Token::lower).toArray(String[]::new);
    this.inflected = glosses.isInflected();
    this.mentions = new Mention[tokens.size()];
    this.sentenceOf = new int[tokens.size()];
    lay(found);
    this.states = counted();
    this.forOccupier = words.stream().anyMatch(w -> OCCUPIERS_WORDS.contains(w.lower()));
    this.tables = new TextTables(article.text(), words);
    cut();
    for (int i = 0; inflected && i < tokens.size(); i++) {
      tokens.set(i, mentions[i] == null ? glosses.of(words.get(i)) : words.get(i));
      if (tokens.get(i).is("this")) {
        tokens.set(i, tokens.get(i).read(opens(i) ? "it" : "is"));
      }
      lower[i] = tokens.get(i).lower();
    }
  }

  /** "Це третина Гаяни", "«Это": at the head of a sentence it points back; else it is a copula. */
  private boolean opens(int i) {
    int from = sentence(i).from();
    boolean and = i == from + 1 && (is(from, "and") || is(from, "but") || is(from, "а"));
    boolean mark = i == from + 1 && !tokens.get(from).isWord() && !tokens.get(from).isDash();
    return i == from || mark || and;
  }

  /** With the grammar's words in the place of Ukrainian and Russian ones. */
  static Passage glossed(Article article, List<Mention> found) {
    List<Token> words = Token.of(article.text());
    return new Passage(article, words, found, Glosses.of(article.language(), words));
  }

  private void lay(List<Mention> found) {
    int token = 0;
    for (Mention mention :
        found.stream().sorted(java.util.Comparator.comparingInt(Mention::start)).toList()) {
      while (token < tokens.size() && tokens.get(token).end() <= mention.start()) {
        token++;
      }
      boolean banned = inflected && isBanned(token);
      for (int i = token;
          !banned && i < tokens.size() && tokens.get(i).start() < mention.end();
          i++) {
        mentions[i] = mention;
      }
    }
  }

  /** "запрещенной в России организации": the law wants it said, and nothing is said of Russia. */
  private boolean isBanned(int token) {
    return token > 1 && words.get(token - 2).lower().startsWith("запрещен");
  }

  private void cut() {
    int token = 0;
    for (Sentences.Span span : Sentences.of(article.text(), article.language())) {
      while (token < tokens.size() && tokens.get(token).start() < span.start()) {
        sentenceOf[token++] = Math.max(0, sentences.size() - 1);
      }
      int from = token;
      while (token < tokens.size() && tokens.get(token).start() < span.end()) {
        sentenceOf[token++] = sentences.size();
      }
      sentences.add(new Range(from, token));
    }
  }

  TextTables tables() {
    return tables;
  }

  Article article() {
    return article;
  }

  /** The tokens that the grammar reads. */
  List<Token> tokens() {
    return tokens;
  }

  /** The tokens as they are written. */
  List<Token> words() {
    return words;
  }

  /** Whether a genitive needs no "of". */
  boolean isInflected() {
    return inflected;
  }

  int size() {
    return tokens.size();
  }

  List<Range> sentences() {
    return sentences;
  }

  /** As much of the end of a sentence as is still in mind when the next begins. */
  Range lastOf(int sentence) {
    Range all = sentences.get(sentence);
    return new Range(Math.max(all.from(), all.to() - IN_MIND), all.to());
  }

  int sentenceIndex(int token) {
    return sentenceOf[token];
  }

  /** The token after "HARBIN, China -" at the head of a sentence: where it was written. */
  int afterDateLine(Range sentence) {
    int last = Math.min(sentence.to(), sentence.from() + LONGEST_DATE_LINE);
    int first = sentence.from();
    boolean word = first < last && tokens.get(first).isWord();
    boolean capitals = word && Discourse.isInCapitals(text(first, first + 1));
    for (int i = sentence.from(); capitals && i < last; i++) {
      if (isDash(i)) {
        return i + 1;
      }
    }
    return sentence.from();
  }

  Range sentence(int token) {
    return sentences.get(sentenceOf[token]);
  }

  /** Who calls the war in Ukraine a special operation speaks for Russia. */
  boolean speaksForOccupier() {
    return forOccupier;
  }

  /** How often the places and peoples of each state are named, by ISO 3166-1 code. */
  Map<String, Integer> states() {
    return states;
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < mentions.length; i++) {
      if (startsMention(i) && !mentions[i].place().country().isEmpty()) {
        counts.merge(mentions[i].place().country(), 1, Integer::sum);
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  /** The mention that covers a token, or null. */
  Mention mention(int i) {
    return i >= 0 && i < mentions.length ? mentions[i] : null;
  }

  boolean startsMention(int i) {
    return mention(i) != null && mention(i - 1) != mention(i);
  }

  /** The token after the mention that covers token {@code i}. */
  int mentionEnd(int i) {
    int end = i;
    while (end < mentions.length && mentions[end] == mentions[i]) {
      end++;
    }
    return end;
  }

  /** The token in lower case, or an empty string outside the text. */
  String lower(int i) {
    return i >= 0 && i < lower.length ? lower[i] : "";
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  boolean isAny(int i, Set<String> words) {
    return words.contains(lower(i));
  }

  /** Whether any token of a range is one of those words. */
  boolean hasAny(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (isAny(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** The same of the words as they are written. */
  boolean writesAny(int from, int to, Set<String> among) {
    for (int i = from; i < to; i++) {
      if (among.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at a token, as it is written, is one of some. */
  boolean writes(int i, Set<String> among) {
    return i >= 0 && i < size() && among.contains(words.get(i).lower());
  }

  boolean isDash(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isDash();
  }

  /** Whether a dash is joined to the word before it. */
  boolean isHyphen(int i) {
    return isDash(i) && touches(i);
  }

  /** Whether nothing stands between a token and the one before it. */
  private boolean touches(int i) {
    return i > 0 && tokens.get(i).start() == tokens.get(i - 1).end();
  }

  /** An apostrophe with its s, as two tokens from {@code i} on; or the bare one after a plural. */
  boolean isPossessive(int i) {
    boolean apostrophe = is(i, "'") || is(i, "\u2019");
    return apostrophe && touches(i);
  }

  /** The token after a possessive ending at {@code i}, or {@code i}. */
  int afterPossessive(int i) {
    if (!isPossessive(i)) {
      return i;
    }
    boolean s = is(i + 1, "s") && touches(i + 1);
    return s ? i + 2 : i + 1;
  }

  int start(int token) {
    return tokens.get(token).start();
  }

  /** Offset of the end of the token before {@code token}. */
  int endBefore(int token) {
    return tokens.get(token - 1).end();
  }

  String text(int from, int to) {
    return article.text().substring(start(from), endBefore(to));
  }

  static Set<String> words(String table) {
    return new WordList(Table.rows(Passage.class, table).stream().map(row -> row[0]).toList());
  }
}
