package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarc.measure.Area;
import org.demarc.measure.Authalic;
import org.demarc.measure.Distance;
import org.demarc.phrase.Phrase;
import org.demarc.region.Expression.Drawn;
import org.demarc.region.Fact.Party;
import org.demarc.region.Subject.Composite;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** One expression measured on one day: unit by unit in Ukraine, and what lies abroad. */
final class Measuring {
  /** The three methods agree within this on every region; a test holds them to it. */
  static final double METHOD_ERROR = 1e-6;

  private final Atlas atlas;
  private final Names names;
  private final Outlines outlines;
  private final ControlSource control;
  private final Positions positions;
  private final Tenures tenures;
  private final Expression expression;
  private final LocalDate today;
  private final List<LocalDate> dates;
  private final Tally tally = new Tally();
  private final List<Geometry> shapes = new ArrayList<>();
  private final Set<Phrase> sources = new LinkedHashSet<>();
  private final Set<Phrase> notes = new LinkedHashSet<>();
  private final List<Holding> used = new ArrayList<>();
  private final Set<Tenure> held = new LinkedHashSet<>();
  private final boolean withShapes;

  /**
   * @param today in force where the expression names no date
   * @throws Unresolvable where a date has no facts, or a party is not known to hold land
   */
  Measuring(Atlas atlas, Expression expression, LocalDate today, boolean withShapes) {
    this.atlas = atlas;
    this.names = atlas.names();
    this.outlines = atlas.outlines();
    this.control = atlas.control();
    this.positions = atlas.positions();
    this.tenures = atlas.tenures();
    this.expression = expression;
    this.today = today;
    this.withShapes = withShapes;
    this.dates = Dates.ofControl(expression, today);
    Expressions.parties(expression).forEach(this::requireKnown);
    if (Expressions.undated(expression) instanceof Drawn drawn) {
      addDrawn(drawn.outline());
    } else {
      outlines.unitsOfUkraine().forEach(this::addUnit);
      addAbroad();
    }
  }

  private void requireKnown(String party) {
    if (!Party.isOne(party) && !tenures.knows(party)) {
      throw new Unresolvable(Phrase.of("unresolved.party", new Labels(names).party(party)));
    }
  }

  private void addUnit(String id) {
    Land[] lands = new InUkraine(names, positions, outlines, dates, today, id).lands(expression);
    if (Arrays.stream(lands).allMatch(land -> land instanceof Land.Nothing)) {
      return;
    }
    Region unit = outlines.find(id).orElseThrow();
    double before = tally.squareKilometres();
    if (dates.isEmpty()) {
      addUndivided(unit, lands[0]);
    } else if (dates.stream().anyMatch(day -> control.gap(day).isPresent())) {
      addUndivided(unit, lands[handsByTenure(id, lands)]);
    } else {
      Holding[] holdings = control.holdings(id, dates);
      Holders[] hands = dates.stream().map(control::holders).toArray(Holders[]::new);
      tally.addUnit(unit, holdings, hands, lands);
      if (tally.squareKilometres() > before) {
        used.addAll(List.of(holdings));
        addShapes(unit, holdings, lands);
      }
    }
    if (tally.squareKilometres() > before) {
      sources.add(outline(unit));
    }
  }

  /**
   * Whose the whole unit was on each of the dates, as a mask of Russia's; the facts do not reach
   * some of them.
   *
   * @throws Unresolvable where it matters and nobody says it
   */
  private int handsByTenure(String unit, Land[] lands) {
    if (Arrays.stream(lands).allMatch(lands[0]::equals)) {
      return 0;
    }
    int mask = 0;
    for (int date = 0; date < dates.size(); date++) {
      LocalDate day = dates.get(date);
      Tenure tenure = tenures.of(unit, day, names).orElseThrow(() -> new Unresolvable(firstGap()));
      held.add(tenure);
      mask |= tenure.holder().equals(Party.RU.name()) ? 1 << date : 0;
    }
    return mask;
  }

  private Phrase firstGap() {
    return dates.stream().flatMap(day -> control.gap(day).stream()).findFirst().orElseThrow();
  }

  private void addUndivided(Region unit, Land land) {
    double km2 = Authalic.area(unit.outline()).squareKilometres();
    if (land instanceof Land.Nothing) {
      return;
    }
    if (land instanceof Land.Part part) {
      addPart(part.shape(), unit, km2);
    } else {
      tally.addWhole(km2, unit.outlineError());
      shapes.add(unit.outline());
    }
  }

  private void addPart(Geometry shape, Region of, double ofKm2) {
    tally.addPart(
        Authalic.area(shape).squareKilometres(),
        perimeterKm(shape),
        perimeterKm(of.outline()),
        ofKm2,
        of.outlineError());
    shapes.add(shape);
  }

  private void addShapes(Region unit, Holding[] holdings, Land[] lands) {
    if (!withShapes) {
      return;
    }
    boolean all =
        IntStream.range(0, holdings[0].mosaic().pieces().size())
            .allMatch(i -> lands[Tally.mask(holdings, i)] instanceof Land.Whole);
    if (all) {
      shapes.add(unit.outline());
      return;
    }
    for (int mask = 0; mask < lands.length; mask++) {
      if (!(lands[mask] instanceof Land.Nothing)) {
        Geometry held = held(holdings, mask);
        shapes.add(
            lands[mask] instanceof Land.Part part
                ? Overlay.intersection(held, part.shape())
                : held);
      }
    }
    shapes.removeIf(Geometry::isEmpty);
  }

  private static Geometry held(Holding[] holdings, int mask) {
    if (holdings.length == 1) {
      return holdings[0].land(mask == 1 ? Party.RU : Party.UA);
    }
    List<Mosaic.Piece> pieces = holdings[0].mosaic().pieces();
    return Overlay.union(
        IntStream.range(0, pieces.size())
            .filter(i -> Tally.mask(holdings, i) == mask)
            .mapToObj(i -> pieces.get(i).shape())
            .toList());
  }

  private void addDrawn(Geometry outline) {
    tally.addWhole(Authalic.area(outline).squareKilometres(), 0);
    shapes.add(outline);
    sources.add(Phrase.of("source.drawn"));
  }

  private void addAbroad() {
    Abroad abroad = new Abroad(names, outlines, positions, tenures);
    Geometry land = abroad.land(expression, today);
    if (abroad.leavesOut()) {
      notes.add(Phrase.of("note.drawnOutside"));
    }
    held.addAll(abroad.held());
    tally.addUnsure(abroad.unsureKm2());
    if (land.isEmpty()) {
      return;
    }
    List<Region> used = List.copyOf(abroad.used());
    if (used.size() == 1 && land == used.get(0).outline()) {
      tally.addWhole(Authalic.area(land).squareKilometres(), used.get(0).outlineError());
      shapes.add(land);
    } else {
      addComposed(land, used);
    }
    used.forEach(region -> sources.add(outline(region)));
  }

  /** The land counts once; each region's outline gives its error for the border it shares. */
  private void addComposed(Geometry land, List<Region> used) {
    Geometry border = land.getBoundary();
    tally.addWhole(Authalic.area(land).squareKilometres(), 0);
    shapes.add(land);
    for (Region region : used) {
      double shared = perimeterKm(Overlay.shared(border, region.outline().getBoundary()));
      tally.addPart(
          0,
          shared,
          perimeterKm(region.outline()),
          Authalic.area(region.outline()).squareKilometres(),
          region.outlineError());
    }
  }

  static double perimeterKm(Geometry outlines) {
    double km = 0;
    for (Object line : LinearComponentExtracter.getLines(outlines)) {
      km += Distance.kilometres(((LineString) line).getCoordinateSequence());
    }
    return km;
  }

  Area value() {
    return new Area(tally.squareKilometres());
  }

  Measured.Band band() {
    return new Measured.Band(
        new Area(outlineError()),
        new Area(tally.control()),
        new Area(tally.squareKilometres() * METHOD_ERROR));
  }

  /** Of a whole named region its own error is known; its parts need not be added up. */
  private double outlineError() {
    Subject whole = Expressions.named(expression).map(names::get).orElse(null);
    if (whole instanceof Subject.Ukraine ukraine) {
      return ukraine.region().outlineError() * tally.squareKilometres();
    }
    return whole instanceof Composite composite && composite.outlineError().isPresent()
        ? composite.outlineError().getAsDouble() * tally.squareKilometres()
        : tally.outline();
  }

  Measured measured() {
    used.forEach(holding -> notes.addAll(control.notes(holding)));
    held.forEach(tenure -> sources.add(tenure.source(new Labels(names))));
    held.stream()
        .filter(tenure -> !tenure.note().isEmpty())
        .forEach(tenure -> notes.add(Phrase.of("note.tenure", Phrase.ofData(tenure.note()))));
    if (!dates.isEmpty() && (held.isEmpty() || !used.isEmpty())) {
      sources.addAll(control.sources(dates));
    }
    Expressions.claimants(expression)
        .forEach(
            party -> {
              sources.add(Phrase.of("source.claims"));
              positions
                  .claimedWithoutOutline(party, today)
                  .forEach(land -> notes.add(alsoClaims(party, land)));
            });
    Expressions.composites(expression, names).forEach(c -> notes.add(note(c)));
    return new Measured(
        expression,
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(0)),
        value(),
        band(),
        official(),
        List.copyOf(sources),
        List.copyOf(notes),
        withShapes ? shapes : List.of());
  }

  /** Of land that one state holds whole, the areas published for the land. */
  private List<Region.Official> official() {
    return held.isEmpty()
        ? Expressions.official(expression, names)
        : HeldPart.of(expression)
            .filter(this::isWhole)
            .map(part -> Expressions.official(part.region(), names))
            .orElse(List.of());
  }

  private boolean isWhole(HeldPart part) {
    return atlas.amount(part.region(), today) instanceof Measured whole
        && Math.abs(value().squareKilometres() / whole.value().squareKilometres() - 1)
            < METHOD_ERROR;
  }

  private static Phrase note(Composite composite) {
    String as = composite.expression().toString();
    return composite.note().isEmpty()
        ? Phrase.of("note.measuredAs", composite.called(), as)
        : Phrase.of(
            "note.measuredAs.note", composite.called(), as, Phrase.ofData(composite.note()));
  }

  private static Phrase outline(Region region) {
    return Phrase.of("source.outline", Phrase.ofData(region.outlineSource()));
  }

  static Phrase alsoClaims(String party, String land) {
    return Phrase.of("note.alsoClaims", Phrase.country(party), Phrase.ofData(land));
  }
}
