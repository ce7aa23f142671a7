package org.demarc.region;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.LocalNames;
import org.demarc.phrase.Phrase;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Every region that has a name or an expression, who held it, who claims it, and what others
 * published about it. Safe for many threads.
 */
public final class Atlas {
  private static final int MOST_KEPT = 256;

  private final Outlines outlines;
  private final Names names;
  private final Sizes sizes;
  private final ControlSource control;
  private final Positions positions;
  private final Tenures tenures;
  private final Figures figures;
  private final Labels labels;
  private final Lately<Asked, Measurement> amounts = new Lately<>(MOST_KEPT);
  private final Lately<Asked, List<Span>> curves = new Lately<>(MOST_KEPT);

  /** What was asked lately; an article asks the same of one land several times. */
  private record Asked(Expression expression, LocalDate from, LocalDate to) {}

  private Atlas(Path geodata, Outlines outlines, ControlSource control) {
    this.outlines = outlines;
    LocalNames local = LocalNames.read(geodata);
    this.names = new Names(geodata.resolve("regions"), outlines, local);
    this.sizes = new Sizes(outlines, local);
    this.labels = new Labels(names);
    this.control = control;
    this.positions = Positions.read(geodata.resolve("positions/positions.csv"));
    this.tenures = Tenures.read(geodata.resolve("control/elsewhere.csv"));
    this.figures = Figures.read(geodata.resolve("figures/figures.csv"));
  }

  /**
   * Reads and checks facts, positions and figures; outlines are read when first asked for.
   *
   * @throws IllegalStateException with one sentence that names file, row and fault
   */
  public static Atlas open(Path geodata) {
    return open(geodata, geodata.resolve("control/facts.csv"));
  }

  /** The same with other facts. */
  static Atlas open(Path geodata, Path facts) {
    Outlines outlines = new Outlines(geodata.resolve("regions"));
    return new Atlas(geodata, outlines, computed(geodata, facts, outlines, List.of()));
  }

  /**
   * With what the user brings.
   *
   * @throws CallerError with one sentence that names the user's file, row or feature, and fault
   */
  public static Atlas open(Path geodata, OwnControl own) {
    Outlines outlines = new Outlines(geodata.resolve("regions"));
    Path facts = geodata.resolve("control/facts.csv");
    return new Atlas(
        geodata,
        outlines,
        own.layers().isPresent()
            ? Layers.open(own.layers().get(), outlines)
            : computed(geodata, facts, outlines, own.facts()));
  }

  /**
   * What a user's facts change in the shipped atlas.
   *
   * @param only the day to tell; empty for every day on which one of them begins or ends
   * @throws CallerError with one sentence that names the user's file, row and fault
   */
  public static FactsChange changes(Path geodata, List<Path> files, Optional<LocalDate> only) {
    Atlas shipped = open(geodata);
    Control control = (Control) shipped.control();
    OwnFacts own = OwnFacts.read(files, id -> shipped.outlines().find(id).map(Region::outline));
    Atlas with = new Atlas(geodata, shipped.outlines(), control.with(own));
    return FactsChange.of(shipped, with, own, only);
  }

  private static Control computed(Path geodata, Path facts, Outlines outlines, List<Path> own) {
    Function<String, Optional<Geometry>> outline = id -> outlines.find(id).map(Region::outline);
    Facts shipped = Facts.read(facts, outline);
    return new Control(
        own.isEmpty() ? shipped : shipped.with(OwnFacts.read(own, outline)),
        River.read(geodata.resolve("control/dnipro.geojson")),
        outlines);
  }

  Outlines outlines() {
    return outlines;
  }

  /** The country, the US state and the oblast of Ukraine that it comes nearest to in size. */
  public List<Size> sizesNear(Measured measured) {
    return sizes.near(measured.value(), Expressions.named(measured.expression()));
  }

  Names names() {
    return names;
  }

  ControlSource control() {
    return control;
  }

  Tenures tenures() {
    return tenures;
  }

  public Positions positions() {
    return positions;
  }

  public Figures figures() {
    return figures;
  }

  /** What the line of control is called inside a sentence. */
  public Phrase line() {
    return control.line();
  }

  /** The same after "Demarc's borders and". */
  public Phrase lineAlone() {
    return control.lineAlone();
  }

  /** What every answer about who held what rests on, where it is not Demarc's data alone. */
  public List<Phrase> ownSources() {
    return control.isOwn() ? control.sources(List.of()) : List.of();
  }

  /** What an expression's answers over all days rest on, as far as that is who held what. */
  public List<Phrase> controlSources(Expression expression) {
    return asksWhoHolds(expression) ? control.sources(List.of()) : List.of();
  }

  /** First day for which who held what is known. */
  public LocalDate firstDay() {
    return control.first();
  }

  /** Last day for which who held what is known. */
  public LocalDate lastDay() {
    return control.last();
  }

  /**
   * The countries that may have land in a window.
   *
   * @param window longitude and latitude, from -180 to 180 degrees east
   */
  public Set<String> countriesIn(Envelope window) {
    return outlines.countriesIn(window);
  }

  /** What an id stands for; empty where it is unknown. */
  public Optional<Subject> find(String id) {
    return names.find(id);
  }

  /** Whether every id in an expression stands for something; of the rest nothing can be told. */
  public boolean knows(Expression expression) {
    boolean[] known = {true};
    Expressions.walk(
        expression,
        each -> known[0] &= !(each instanceof Expression.Named n) || find(n.id()).isPresent());
    return known[0];
  }

  /**
   * @throws CallerError that names the first id which stands for nothing
   */
  public void requireKnown(Expression expression) {
    Expressions.walk(
        expression,
        each -> {
          if (each instanceof Expression.Named named) {
            names.get(named.id());
          }
        });
  }

  /**
   * Measures land on a day.
   *
   * @param day in force where the expression names no date
   * @throws CallerError for an unknown id
   */
  public Measurement measure(Expression expression, LocalDate day) {
    try {
      return new Measuring(this, expression, day, true).measured();
    } catch (Unresolvable e) {
      return new Unresolved(expression, e.reason());
    }
  }

  /** The same on the last day the facts cover. */
  public Measurement measure(Expression expression) {
    return measure(expression, lastDay());
  }

  /**
   * The same as {@link #measure(Expression, LocalDate)}, without its shape: verdicts need none.
   *
   * @throws CallerError for an unknown id
   */
  public Measurement amount(Expression expression, LocalDate day) {
    LocalDate when = Expressions.canChange(expression) ? day : lastDay();
    return amounts.get(
        new Asked(expression, when, when),
        asked -> {
          try {
            return new Measuring(this, expression, when, false).measured();
          } catch (Unresolvable e) {
            return new Unresolved(expression, e.reason());
          }
        });
  }

  /** The same on the last day the facts cover. */
  public Measurement amount(Expression expression) {
    return amount(expression, lastDay());
  }

  /**
   * The area by day, as spans over which it stays the same; days outside the facts are left out.
   * Where nothing in it changes, one span; where it cannot be told, none.
   *
   * @param expression a date around the whole of it is taken off
   */
  public List<Span> curve(Expression expression, LocalDate from, LocalDate to) {
    LocalDate first = from.isBefore(firstDay()) ? firstDay() : from;
    LocalDate last = to.isAfter(lastDay()) ? lastDay() : to;
    return first.isAfter(last)
        ? List.of()
        : curves.get(
            new Asked(Expressions.undated(expression), first, last),
            asked -> Curve.of(this, asked.expression(), asked.from(), asked.to()));
  }

  /** An expression in plain words, with its day where it asks who holds what. */
  public Phrase label(Expression expression, LocalDate day) {
    return labels.label(expression, day);
  }

  /** The same without a day around the whole of it. */
  public Phrase land(Expression expression) {
    return labels.land(expression);
  }

  /**
   * Figures others published for the same land and holder, nearest in time first; of a region that
   * nobody need hold, its published areas.
   */
  public List<Figure> published(Expression expression, LocalDate day) {
    LocalDate inForce = expression instanceof Expression.At at ? at.date() : day;
    return HeldPart.of(expression)
        .map(part -> figures.near(part, inForce, names))
        .orElse(List.of());
  }

  /** By how much others said that the same land and holder gained, over the same span. */
  public List<Figure> publishedGains(Expression expression, LocalDate first, LocalDate last) {
    return publishedGains(expression).stream().filter(f -> f.isOver(first, last)).toList();
  }

  /** The same over any span; what a side tells of itself comes last. */
  public List<Figure> publishedGains(Expression expression) {
    return HeldPart.of(expression).map(part -> figures.gains(part, names)).orElse(List.of());
  }

  /**
   * The land of Ukraine by unit and side, as seen from a point of view; with what its holder claims
   * elsewhere.
   *
   * @throws CallerError for a day without facts, or a state of which no claim is known
   */
  public ControlMap map(LocalDate day, PointOfView view) {
    try {
      return MapLayers.of(this, day, view);
    } catch (Unresolvable e) {
      throw new CallerError(e.reason());
    }
  }

  /**
   * The points of view there are on a day: de jure, de facto, and one for each state that claims
   * contested land, those that claim land of Ukraine first.
   */
  public List<PointOfView> pointsOfView(LocalDate day) {
    return PointsOfView.on(this, day);
  }

  /** Whether a point of view is about Ukraine's land: all are but of states that claim none. */
  public boolean isAboutUkraine(PointOfView view, LocalDate day) {
    return PointsOfView.isAboutUkraine(this, view, day);
  }

  /**
   * @throws CallerError for a point of view nobody has on that day
   */
  public PointOfView pointOfView(String text, LocalDate day) {
    return PointsOfView.parse(this, text, day);
  }

  /** Whether the answer depends on who holds what, and on a day that it does not name. */
  public boolean needsDay(Expression expression) {
    return Expressions.needsDay(expression);
  }

  /** Whether the answer depends on who holds what. */
  public boolean asksWhoHolds(Expression expression) {
    return !Expressions.parties(expression).isEmpty();
  }

  /**
   * Why a holder's share of a land cannot be told, where it cannot: an outline drawn along the line
   * of control has all of itself on one side, by its making.
   */
  public Optional<Phrase> endsAtItsLine(Expression part, Expression whole, LocalDate day) {
    Optional<HeldPart> held = HeldPart.of(part).filter(p -> !p.holder().isEmpty());
    Optional<Set<String>> units = Expressions.sum(whole, names);
    return held.filter(p -> units.isPresent() && Expressions.sum(p.region(), names).equals(units))
        .filter(p -> tenures.endAtTheLine(units.get(), p.holder(), day, names))
        .map(
            p ->
                Phrase.of(
                    "unresolved.wholeByOutline", labels.land(whole), labels.party(p.holder())));
  }

  /** Who holds some of a land on a day, as far as that is known. */
  public Set<String> holders(Expression land, LocalDate day) {
    Set<String> units = Expressions.sum(land, names).orElse(Set.of());
    Set<String> holders = tenures.holders(units, day, names);
    if (units.contains(Names.UKRAINE)
        || units.stream().anyMatch(outlines.unitsOfUkraine()::contains)) {
      holders.addAll(List.of(Fact.Party.UA.name(), Fact.Party.RU.name()));
    }
    return holders;
  }

  /** Ids an expression adds up, composites resolved; empty where it does more than add. */
  public Optional<Set<String>> sum(Expression expression) {
    return Expressions.sum(expression, names);
  }
}
