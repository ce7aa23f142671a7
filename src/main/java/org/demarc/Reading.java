package org.demarc;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.article.AsOf;
import org.demarc.article.CallerError;
import org.demarc.claim.Claim;
import org.demarc.claim.ClaimReader;
import org.demarc.claim.Groundwork;
import org.demarc.claim.OwnExpressions;
import org.demarc.claim.Statement;
import org.demarc.claim.StatementReader;
import org.demarc.geoparse.Mention;
import org.demarc.verdict.Byline;
import org.demarc.verdict.Check;
import org.demarc.verdict.Judgement;
import org.demarc.verdict.Lands;
import org.demarc.verdict.Proposal;
import org.demarc.verdict.Proposals;
import org.demarc.verdict.Restated;

/**
 * An article, read: the flow of Demarc from text to verdicts. Start here.
 *
 * @param checks of each statement, in their order; empty where nothing can be held against it
 * @param proposals what the sides and plans it tells of would move
 * @param asOf the time the measures speak of: the article's, or the last day of the facts
 */
record Reading(
    Article article,
    AsOf asOf,
    List<Mention> mentions,
    List<Judgement> judgements,
    List<Statement> statements,
    List<Optional<Check>> checks,
    List<Proposal> proposals) {

  /** A long book has fewer; above it an answer would be a thousand times the question. */
  private static final int MOST_MENTIONS = 20_000;

  Reading {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(asOf, "asOf");
    mentions = List.copyOf(mentions);
    judgements = List.copyOf(judgements);
    statements = List.copyOf(statements);
    checks = List.copyOf(checks);
    proposals = List.copyOf(proposals);
  }

  /**
   * THE FLOW. Article, mentions, claims and statements, regions and areas, verdicts.
   *
   * @param hints what the caller knows better than the text
   */
  static Reading of(String id, String text, Hints hints, Library library) {
    Article article = Articles.read(id, text, hints.date());
    List<Mention> mentions = library.geoparser().parse(article, hints.near(), hints.corrections());
    requireAnArticle(mentions);
    Groundwork ground = Groundwork.of(article, mentions);
    List<Claim> read = ClaimReader.read(ground);
    List<Claim> claims = OwnExpressions.applied(read, hints.expressions(), library.atlas());
    List<Statement> statements = StatementReader.read(ground);
    AsOf asOf = article.asOf().orElseGet(library::latest);
    Byline byline = Byline.of(article);
    Lands lands = Lands.of(mentions, claims, library.atlas());
    List<Judgement> judged =
        claims.stream().map(claim -> library.judge().judge(claim, asOf, byline, lands)).toList();
    List<Judgement> judgements = Restated.noted(judged, text, library.atlas(), asOf.to());
    List<Optional<Check>> checks =
        statements.stream().map(statement -> library.checker().check(statement, asOf)).toList();
    List<Proposal> proposals = Proposals.of(statements, library.atlas(), asOf.to());
    return new Reading(article, asOf, mentions, judgements, statements, checks, proposals);
  }

  private static void requireAnArticle(List<Mention> mentions) {
    if (mentions.size() > MOST_MENTIONS) {
      throw new CallerError(
          413,
          "got a text with %,d place names, expected an article with at most %,d"
              .formatted(mentions.size(), MOST_MENTIONS));
    }
  }
}
