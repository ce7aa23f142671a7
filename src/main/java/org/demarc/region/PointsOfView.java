package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.demarc.region.PointOfView.ClaimedBy;

/** Which points of view there are on a day. */
final class PointsOfView {
  private PointsOfView() {}

  static List<PointOfView> on(Atlas atlas, LocalDate day) {
    List<PointOfView> views =
        new ArrayList<>(List.of(new PointOfView.DeJure(), new PointOfView.DeFacto()));
    List<PointOfView> elsewhere = new ArrayList<>();
    for (String actor : claimants(atlas, day)) {
      ClaimedBy view = new ClaimedBy(actor);
      (isAboutUkraine(atlas, view, day) ? views : elsewhere).add(view);
    }
    views.addAll(elsewhere);
    return views;
  }

  /** Ukraine's own view is the one de jure. */
  private static List<String> claimants(Atlas atlas, LocalDate day) {
    return atlas.positions().on(day).stream()
        .filter(position -> position.isClaim() && position.region().isPresent())
        .map(Position::actor)
        .distinct()
        .filter(actor -> !actor.equals(Names.UKRAINE))
        .toList();
  }

  static boolean isAboutUkraine(Atlas atlas, PointOfView view, LocalDate day) {
    return !(view instanceof ClaimedBy claimed) || claimsLandOfUkraine(atlas, claimed, day);
  }

  private static boolean claimsLandOfUkraine(Atlas atlas, ClaimedBy claimed, LocalDate day) {
    Optional<Expression> land = atlas.positions().claimed(claimed.party(), day);
    return land.isPresent()
        && atlas.outlines().unitsOfUkraine().stream()
            .anyMatch(
                unit ->
                    !(new InUkraine(
                                atlas.names(),
                                atlas.positions(),
                                atlas.outlines(),
                                List.of(),
                                day,
                                unit)
                            .lands(land.get())[0]
                        instanceof Land.Nothing));
  }

  /**
   * @throws CallerError for a point of view nobody has on that day
   */
  static PointOfView parse(Atlas atlas, String text, LocalDate day) {
    PointOfView view = PointOfView.parse(text);
    List<PointOfView> known = on(atlas, day);
    if (!known.contains(view)) {
      throw new CallerError(
          "got the point of view '%s', expected one of %s on %s"
              .formatted(
                  view,
                  String.join(", ", known.stream().map(PointOfView::toString).toList()),
                  day));
    }
    return view;
  }
}
