package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarc.article.Article;
import org.demarc.article.CallerError;
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
    return parse(article, Optional.empty(), List.of());
  }

  /**
   * @param near id or name of a country, region or place whose namesakes are preferred
   * @param corrections what the reader has set right
   * @throws CallerError for a place the gazetteer does not have
   */
  public List<Mention> parse(Article article, Optional<String> near, List<Correction> corrections) {
    Optional<Near> home = near.map(each -> Near.of(gazetteer, each));
    Corrections corrected = new Corrections(gazetteer, corrections);
    Tokens tokens = new Tokens(article.text(), lexicon);
    List<Span> spans = recognizer.find(tokens);
    kinds.mark(tokens, spans);
    List<Span> places = corrected.apply(tokens, judge.keep(tokens, spans, home));
    resolver.resolve(tokens, places, home);
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
        Why.of(tokens, gazetteer, span),
        span.corrected);
  }

  private List<Mention.Candidate> candidates(Span span) {
    Stream<Mention.Candidate> found =
        IntStream.range(0, span.candidates.length)
            .boxed()
            .sorted((a, b) -> Double.compare(rank(span, b), rank(span, a)))
            .map(i -> new Mention.Candidate(gazetteer.place(span.candidates[i]), span.scores[i]));
    return Stream.concat(found, otherwise(span)).limit(ALTERNATIVES).toList();
  }

  /** What a corrected name could have been, so that the reader can think again. */
  private Stream<Mention.Candidate> otherwise(Span span) {
    return Arrays.stream(span.otherwise)
        .filter(place -> place != span.place())
        .mapToObj(
            place -> new Mention.Candidate(gazetteer.place(place), gazetteer.importance(place)))
        .sorted(Comparator.comparingDouble((Mention.Candidate each) -> -each.score()));
  }

  private static double rank(Span span, int i) {
    return i == span.best ? Double.MAX_VALUE : span.scores[i];
  }
}
