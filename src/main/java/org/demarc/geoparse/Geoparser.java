package org.demarc.geoparse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.Abandoned;
import org.demarc.article.Article;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Gazetteer;

/** Finds the places an article names and says which they are. Safe for all threads. */
public final class Geoparser {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon = new Lexicon();
  private final Recognizer recognizer;
  private final Kinds kinds;
  private final Sifter sifter;
  private final Resolver resolver;
  private final Roles roles;
  private final Ranking ranking;

  public Geoparser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    recognizer = new Recognizer(gazetteer);
    kinds = new Kinds(gazetteer);
    sifter = new Sifter(gazetteer);
    resolver = new Resolver(gazetteer);
    roles = new Roles(gazetteer);
    ranking = new Ranking(gazetteer);
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
    Sifter.Sifted sifted = sifter.sift(tokens, spans, home);
    List<Span> places = corrected.apply(tokens, sifted.places());
    resolver.resolve(tokens, places, sifted.owners(), home);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Abandoned.check();
      mentions.add(mention(tokens, places.get(i), roles.of(tokens, places, i)));
    }
    return mentions;
  }

  private Mention mention(Tokens tokens, Span span, Mention.Role role) {
    int start = tokens.start(span.first);
    int end = span.end(tokens);
    return new Mention(
        start,
        end,
        tokens.text.substring(start, end),
        gazetteer.place(span.place()),
        role,
        ranking.of(span),
        Why.of(tokens, gazetteer, span),
        span.corrected);
  }
}
