package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.demarc.phrase.Phrase;
import org.demarc.region.Fact.Party;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/**
 * Who held which land in Ukraine on any day the facts cover: cells around settlements, cut at the
 * units' outlines and the Dnipro's left bank. See docs/control.md.
 */
final class Control implements ControlSource {
  private final Facts facts;
  private final River river;
  private final Outlines outlines;
  private final NavigableSet<LocalDate> changeDays;
  private final Set<String> whole;
  private final Map<String, Mosaic> mosaics = new ConcurrentHashMap<>();
  private final Map<LocalDate, Holders> holders = new ConcurrentHashMap<>();
  private final Map<String, int[]> voters = new ConcurrentHashMap<>();
  private final Map<UnitDay, Holding> byDay = new ConcurrentHashMap<>();
  private final Map<UnitHands, Holding> byHands = new ConcurrentHashMap<>();
  private Grid grid;

  private record UnitDay(String unit, LocalDate since) {}

  /** A unit with the hands that the settlements with a say in it are in. */
  private record UnitHands(String unit, String signature) {}

  /** The mesh on either side of the river, and the nodes of both. */
  private record Grid(
      List<Mesh.Node> nodes, Mesh left, Mesh right, List<Optional<Party>> settled, Nearness near) {

    List<Mesh.Tile> leftIn(Envelope frame) {
      return left.tiles(0, settled::get, frame);
    }

    List<Mesh.Tile> rightIn(Envelope frame) {
      return right.tiles(left.nodes().size(), settled::get, frame);
    }
  }

  Control(Facts facts, River river, Outlines outlines) {
    this.facts = facts;
    this.river = river;
    this.outlines = outlines;
    this.changeDays = facts.changeDays();
    this.whole =
        outlines.unitsOfUkraine().stream()
            .filter(this::isWhole)
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public LocalDate first() {
    return Facts.FIRST;
  }

  @Override
  public LocalDate last() {
    return facts.last();
  }

  @Override
  public Optional<Phrase> gap(LocalDate day) {
    return day.isBefore(first()) || day.isAfter(last())
        ? Optional.of(Phrase.of("unresolved.gap", first(), last(), day))
        : Optional.empty();
  }

  @Override
  public NavigableSet<LocalDate> changeDays() {
    return changeDays;
  }

  @Override
  public List<Phrase> notes(Holding holding) {
    return holding.notes(facts.settlements());
  }

  @Override
  public List<Phrase> sources(List<LocalDate> days) {
    int settlements = facts.settlements().size();
    List<Phrase> sources = new ArrayList<>();
    sources.add(
        days.isEmpty()
            ? Phrase.of("source.control.span", settlements, first(), last())
            : Phrase.of(
                "source.control.days", settlements, days.stream().map(Phrase::day).toList()));
    facts.own().ifPresent(own -> sources.add(Phrase.of("source.control.own", own)));
    return sources;
  }

  @Override
  public Phrase lineAlone() {
    return Phrase.of(facts.own().isPresent() ? "line.alone.ownFacts" : "line.alone");
  }

  @Override
  public Phrase line() {
    return Phrase.of(facts.own().isPresent() ? "line.ownFacts" : "line");
  }

  @Override
  public boolean isOwn() {
    return facts.own().isPresent();
  }

  Facts facts() {
    return facts;
  }

  /** The same land and river, with a user's facts. */
  Control with(OwnFacts own) {
    return new Control(facts.with(own), river, outlines);
  }

  /** A unit without a fact that Russia held a place in it during the covered time is Ukraine's. */
  private boolean isWhole(String unit) {
    return facts.settlements().stream()
        .filter(s -> s.unit().equals(unit))
        .flatMap(s -> s.facts().stream())
        .noneMatch(f -> f.holder() == Party.RU && f.to().isAfter(first()));
  }

  @Override
  public Holding[] holdings(String unit, List<LocalDate> days) {
    return days.stream().map(day -> onDay(unit, day)).toArray(Holding[]::new);
  }

  private Holding onDay(String unit, LocalDate day) {
    return byDay.computeIfAbsent(
        new UnitDay(unit, changeDays.floor(day)),
        key -> whole.contains(unit) ? whole(unit) : divided(unit, key.since()));
  }

  private Holding whole(String unit) {
    return byHands.computeIfAbsent(
        new UnitHands(unit, ""), key -> Holding.whole(mosaic(unit), Party.UA));
  }

  private Holding divided(String unit, LocalDate since) {
    Mosaic mosaic = mosaic(unit);
    Holders hands = holders(since);
    int[] who = voters.computeIfAbsent(unit, u -> mosaic.voters(grid().nodes()));
    return byHands.computeIfAbsent(
        new UnitHands(unit, hands.signature(who)), key -> Holding.of(mosaic, hands));
  }

  @Override
  public Holders holders(LocalDate day) {
    return holders.computeIfAbsent(
        changeDays.floor(day),
        since -> Holders.on(since, facts.settlements(), grid().nodes(), grid().near()));
  }

  Mosaic mosaic(String unit) {
    return mosaics.computeIfAbsent(
        unit,
        id -> {
          Geometry outline = outlines.find(id).orElseThrow().outline();
          Envelope frame = outline.getEnvelopeInternal();
          return whole.contains(id)
              ? Mosaic.undivided(outline)
              : Mosaic.cut(
                  id,
                  outline,
                  river,
                  facts.settlements(),
                  grid().leftIn(frame),
                  grid().rightIn(frame));
        });
  }

  private synchronized Grid grid() {
    if (grid == null) {
      grid = build();
    }
    return grid;
  }

  private Grid build() {
    boolean[] left = new boolean[facts.settlements().size()];
    Map<Integer, Coordinate> leftPlaces = new TreeMap<>();
    Map<Integer, Coordinate> rightPlaces = new TreeMap<>();
    for (int i = 0; i < left.length; i++) {
      Coordinate at = facts.settlements().get(i).at();
      left[i] = SimplePointInAreaLocator.locate(at, river.right()) == Location.EXTERIOR;
      (left[i] ? leftPlaces : rightPlaces).put(i, at);
    }
    Mesh leftMesh = new Mesh(leftPlaces);
    Mesh rightMesh = new Mesh(rightPlaces);
    List<Mesh.Node> nodes = new ArrayList<>(leftMesh.nodes());
    nodes.addAll(rightMesh.nodes());
    Nearness near = new Nearness(facts.settlements(), left);
    return new Grid(nodes, leftMesh, rightMesh, settled(near), near);
  }

  /** Settlements that one side held all the time, with none of the other side ever near. */
  private List<Optional<Party>> settled(Nearness near) {
    List<Set<Party>> ever = facts.settlements().stream().map(this::everHeld).toList();
    List<Optional<Party>> settled = new ArrayList<>();
    for (int i = 0; i < ever.size(); i++) {
      int it = i;
      boolean quiet =
          ever.get(i).size() == 1
              && Arrays.stream(near.of(i))
                  .takeWhile(other -> near.kilometres(it, other) <= Holders.FARTHEST_DOUBT_KM)
                  .allMatch(other -> ever.get(other).equals(ever.get(it)));
      settled.add(quiet ? Optional.of(ever.get(i).iterator().next()) : Optional.empty());
    }
    return settled;
  }

  /** Both sides, where part of the covered time has no fact. */
  private Set<Party> everHeld(Settlement settlement) {
    if (settlement.on(first()).isEmpty() || settlement.on(last()).isEmpty()) {
      return Set.of(Party.values());
    }
    return settlement.facts().stream()
        .filter(f -> f.to().isAfter(first()) && !f.from().isAfter(last()))
        .map(Fact::holder)
        .collect(Collectors.toSet());
  }
}
