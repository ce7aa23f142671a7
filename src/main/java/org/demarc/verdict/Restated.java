package org.demarc.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.demarc.claim.Claim;
import org.demarc.claim.Quantity;
import org.demarc.phrase.Article;
import org.demarc.phrase.Phrase;
import org.demarc.region.Atlas;
import org.demarc.region.Expression;
import org.demarc.region.Measured;
import org.demarc.region.Region;

/**
 * Land told twice, as an area and as a share of its whole: "14,816 sq km, or 8 percent of Syria".
 * Whether the two fit each other can be told even where nobody can measure the land itself.
 */
public final class Restated {
  /** What stands between a figure and the same in another unit. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(?:\\s[^,;.()]{1,40})?[\\s,;–—-]*(?:\\(|(?:or|i\\.e\\.|that is|which is|equivalent to|equal to|або|тобто|или|то есть)\\b)"
              + "[\\s\\p{L}]{0,30}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Two roundings and two outlines may part them so far. */
  private static final double MISFIT = 0.1;

  private final Atlas atlas;
  private final String text;
  private final LocalDate day;

  private Restated(Atlas atlas, String text, LocalDate day) {
    this.atlas = atlas;
    this.text = text;
    this.day = day;
  }

  /**
   * The judgements in their order, each second telling of a pair with what the two come to.
   *
   * @param day for which wholes are measured
   */
  public static List<Judgement> noted(
      List<Judgement> judgements, String text, Atlas atlas, LocalDate day) {
    Restated restated = new Restated(atlas, text, day);
    List<Judgement> noted = new ArrayList<>(judgements);
    for (int i = 1; i < noted.size(); i++) {
      Judgement second = noted.get(i);
      Claim first = noted.get(i - 1).claim();
      boolean open = second.verdict() == Verdict.UNRESOLVED;
      Optional<Phrase> finding = restated.finding(first, second.claim(), open);
      noted.set(i, finding.map(second::noting).orElse(second));
    }
    return noted;
  }

  /**
   * @param open whether nothing else can be told of the second, so that a fit is worth telling
   */
  private Optional<Phrase> finding(Claim first, Claim second, boolean open) {
    boolean areaFirst = isArea(first);
    Claim area = areaFirst ? first : second;
    Claim share = areaFirst ? second : first;
    boolean pair = isArea(area) && share.kind() == Claim.Kind.SHARE && share.of().isPresent();
    return pair && area.region().equals(share.region()) && isSaidAgain(first, second)
        ? measured(share.of().get()).flatMap(whole -> finding(area, share, whole, open))
        : Optional.empty();
  }

  private static boolean isArea(Claim claim) {
    return claim.quoted().unit() == Quantity.Unit.SQUARE_KILOMETRES;
  }

  private boolean isSaidAgain(Claim first, Claim second) {
    int from = text.indexOf(first.quoted().text(), first.start()) + first.quoted().text().length();
    int to = text.indexOf(second.quoted().text(), from);
    return to > from && AGAIN.matcher(text.substring(from, to)).matches();
  }

  private Optional<Measured> measured(Expression whole) {
    return atlas.knows(whole) && atlas.amount(whole, day) instanceof Measured measured
        ? Optional.of(measured)
        : Optional.empty();
  }

  private Optional<Phrase> finding(Claim area, Claim share, Measured whole, boolean open) {
    double[] wholes =
        DoubleStream.concat(
                whole.official().stream().mapToDouble(Region.Official::squareKilometres),
                DoubleStream.of(whole.value().squareKilometres()))
            .toArray();
    double gap =
        DoubleStream.of(wholes)
            .map(km2 -> gap(area.quoted(), share.quoted(), km2))
            .min()
            .orElseThrow();
    return gap == 0 && open
        ? Optional.of(told("restated.fits", share, whole, wholes[0]))
        : gap > MISFIT
            ? Optional.of(told("restated.misfit", share, whole, wholes[0]))
            : Optional.empty();
  }

  /** How far the area lies from that share, as a part of it; 0 where their intervals touch. */
  private static double gap(Quantity area, Quantity share, double whole) {
    double low = share.low() * whole / 100;
    double high = share.high() * whole / 100;
    double beyond = Math.max(area.low() - high, low - area.high());
    return beyond <= 0 ? 0 : beyond / (share.value() * whole / 100);
  }

  private Phrase told(String key, Claim share, Measured whole, double squareKilometres) {
    return Phrase.of(
        key,
        Wording.quoted(share.quoted()),
        Article.the(atlas.label(whole.expression(), day)),
        Wording.squareKilometres(squareKilometres),
        Wording.squareKilometres(share.quoted().value() * squareKilometres / 100));
  }
}
