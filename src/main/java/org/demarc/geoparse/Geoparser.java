package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarc.article.Article;
import org.demarc.gazetteer.Gazetteer;

/** Finds the places an article names and says which they are. Safe for all threads. */
public final class Geoparser {
  private static final int ALTERNATIVES = 5;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon = new Lexicon();
  private final Recognizer recognizer;
  private final Kinds kinds;
  private final Judge judge;
  private final Resolver resolver;
  private final Roles roles;

  public Geoparser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    recognizer = new Recognizer(gazetteer);
    kinds = new Kinds(gazetteer);
    judge = new Judge(gazetteer);
    resolver = new Resolver(gazetteer);
    roles = new Roles(gazetteer);
  }

  /** Mentions in the order of the text, none overlapping. */
  public List<Mention> parse(Article article) {
    Tokens tokens = new Tokens(article.text(), lexicon);
    List<Span> spans = recognizer.find(tokens);
    kinds.mark(tokens, spans);
    List<Span> places = judge.keep(tokens, spans);
    resolver.resolve(tokens, places);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      mentions.add(mention(tokens, places.get(i), roles.of(tokens, places, i)));
    }
    return mentions;
  }

  private Mention mention(Tokens tokens, Span span, Mention.Role role) {
    int start = tokens.start(span.first);
    int end = tokens.stemEnd(span.last - 1);
    return new Mention(
        start,
        end,
        tokens.text.substring(start, end),
        gazetteer.place(span.place()),
        role,
        candidates(span),
        Why.of(tokens, gazetteer, span));
  }

  private List<Mention.Candidate> candidates(Span span) {
    return IntStream.range(0, span.candidates.length)
        .boxed()
        .sorted((a, b) -> Double.compare(rank(span, b), rank(span, a)))
        .limit(ALTERNATIVES)
        .map(i -> new Mention.Candidate(gazetteer.place(span.candidates[i]), span.scores[i]))
        .toList();
  }

  private static double rank(Span span, int i) {
    return i == span.best ? Double.MAX_VALUE : span.scores[i];
  }
}
