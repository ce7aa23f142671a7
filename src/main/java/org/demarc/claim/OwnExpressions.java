package org.demarc.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarc.article.CallerError;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;

/** Puts a reader's expressions in the place of those that were read. */
public final class OwnExpressions {
  private final Atlas atlas;

  private OwnExpressions(Atlas atlas) {
    this.atlas = atlas;
  }

  /**
   * @throws CallerError for one that meets no figure, or names land that Demarc does not know
   */
  public static List<Claim> applied(List<Claim> claims, List<OwnExpression> own, Atlas atlas) {
    List<Claim> corrected = new ArrayList<>(claims);
    for (OwnExpression each : own) {
      int index = index(claims, each);
      if (corrected.get(index).asRead().isPresent()) {
        throw new CallerError(Phrase.of("own.two", text(each.start()), text(each.end())));
      }
      corrected.set(index, new OwnExpressions(atlas).put(each, corrected.get(index)));
    }
    return corrected;
  }

  /** The figure most of whose words are meant: a place set right may have moved its ends. */
  private static int index(List<Claim> claims, OwnExpression own) {
    return IntStream.range(0, claims.size())
        .filter(i -> shared(claims.get(i), own) > 0)
        .boxed()
        .max(Comparator.comparingInt(i -> shared(claims.get(i), own)))
        .orElseThrow(
            () ->
                new CallerError(
                    Phrase.of(
                        "own.noFigure", text(own.start()), text(own.end()), text(claims.size()))));
  }

  private static String text(int number) {
    return String.valueOf(number);
  }

  private static int shared(Claim claim, OwnExpression own) {
    return Math.min(claim.end(), own.end()) - Math.max(claim.start(), own.start());
  }

  private Claim put(OwnExpression own, Claim claim) {
    atlas.requireKnown(own.region());
    own.of().ifPresent(atlas::requireKnown);
    if (own.of().isPresent() && !compares(claim)) {
      throw new CallerError(Phrase.of("own.noWhole", text(own.start()), text(own.end())));
    }
    Optional<Expression> of = own.of().or(claim::of);
    Optional<Claim.Reading> reading =
        claim.readings().stream()
            .filter(r -> undated(r.region()).equals(undated(own.region())) && r.of().equals(of))
            .findFirst();
    boolean stillUntold = compares(claim) && of.isEmpty();
    return new Claim(
        claim.start(),
        claim.end(),
        claim.text(),
        reading.map(Claim.Reading::kind).orElse(claim.kind()),
        claim.quoted(),
        Optional.of(own.region()),
        of,
        stillUntold ? claim.untold() : Optional.empty(),
        reading.map(Claim.Reading::period).orElse(claim.period()),
        claim.findings(),
        Optional.of(new Claim.AsRead(claim.region(), claim.of())),
        claim.readings());
  }

  private static Expression undated(Expression region) {
    return region instanceof Expression.At at ? at.inner() : region;
  }

  private static boolean compares(Claim claim) {
    return claim.kind() == Claim.Kind.SHARE
        || claim.kind() == Claim.Kind.COMPARISON
        || claim.quoted().unit() == Quantity.Unit.PERCENT;
  }
}
