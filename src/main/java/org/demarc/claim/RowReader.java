package org.demarc.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.region.Expression;

/**
 * Ties figures in lists and fact boxes, one a line: "Luhansk region: 99 %" under "What Russia
 * holds:", "Area: F" under "Gaza Strip", "Under occupation: F"; and in tables whose head tells the
 * unit.
 */
final class RowReader {
  private static final Set<String> EXTENT =
      Set.of("area", "size", "surface", "extent", "territory");
  private static final Set<String> BULLETS = Set.of("•", "*", "·", "▪", "|");
  private static final Set<String> HELD = Set.of("occupied", "occupation", "held", "controlled");

  /** A heading further up than this many lines is forgotten. */
  private static final int LONGEST_LIST = 10;

  /** "– понад 99 %" and no more words. */
  private static final int ROW_END = 6;

  private final Passage passage;
  private final Clause clause;
  private final List<Land> lands;
  private final Function<Passage.Range, List<Cue>> cues;

  /**
   * @param lands those of this sentence and the ones shortly before
   */
  RowReader(
      Passage passage, Clause clause, List<Land> lands, Function<Passage.Range, List<Cue>> cues) {
    this.passage = passage;
    this.clause = clause;
    this.lands = lands;
    this.cues = cues;
  }

  /** Empty where the figure's sentence is no such row. */
  Optional<Tie> tie(Figure figure, TieReader ties) {
    TextTables.Row cells = passage.tables().at(figure.firstToken());
    if (cells != null) {
      return cell(figure, cells, ties);
    }
    int mark = figure.firstToken() - 1;
    boolean row = mark > from() && (passage.is(mark, ":") || passage.isDash(mark));
    boolean plain = figure.shape() == Figure.Shape.AREA || figure.shape() == Figure.Shape.SHARE;
    if (!row || !plain || clause.landAfter(figure, true).isPresent()) {
      return Optional.empty();
    }
    Optional<Land> named = labelled(mark);
    Optional<Cue> here = clause.cues.stream().filter(c -> c.end() <= mark).findFirst();
    Optional<Passage.Range> heading = heading();
    Optional<Cue> cue = here.or(() -> heading.flatMap(this::cueOf));
    Optional<Land> land = named.or(() -> heading.flatMap(this::landOf)).or(() -> state(here));
    boolean prose = passage.isDash(mark) && named.isEmpty();
    boolean extent = passage.isAny(mark - 1, EXTENT) && here.isEmpty();
    if (prose || land.isEmpty() || named.isEmpty() && here.isEmpty() && !extent) {
      return Optional.empty();
    }
    return tied(figure, land.get(), extent ? Optional.empty() : cue, ties);
  }

  /**
   * "Abkhazia | 8,665 | Russia" under "Name | Area, sq km | Patron": the row's name is the land.
   */
  private Optional<Tie> cell(Figure figure, TextTables.Row row, TieReader ties) {
    int column = row.column(figure.firstToken());
    Passage.Range head = row.head().get(column);
    Optional<Cue> cue =
        cues.apply(head).stream()
            .filter(Cue::real)
            .findFirst()
            .or(() -> holding(head))
            .or(() -> holder(head))
            .or(() -> heading(row).flatMap(this::cueOf));
    boolean plots =
        figure.shape() == Figure.Shape.AREA && figure.quantity().high() < AreaReader.SMALLEST;
    return column == 0 || plots
        ? Optional.empty()
        : labelled(row.cells().get(0).to()).flatMap(l -> tied(figure, l, cue, ties));
  }

  /** The line above the table. */
  private Optional<Passage.Range> heading(TextTables.Row row) {
    int head = passage.sentenceIndex(row.head().get(0).from());
    return head == 0 ? Optional.empty() : Optional.of(passage.sentences().get(head - 1));
  }

  /** "Occupied, %", "Area held, sq km". */
  private Optional<Cue> holding(Passage.Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (passage.isAny(i, HELD)) {
        return Optional.of(new Cue(i, i + 1, "holds", Side.occupied(), Cue.Voice.PASSIVE, true));
      }
    }
    return Optional.empty();
  }

  /** "Russia" alone over a column: what it holds. */
  private Optional<Cue> holder(Passage.Range head) {
    Mention mention = passage.mention(head.from());
    boolean state =
        mention != null
            && mention == passage.mention(head.to() - 1)
            && mention.place().kind() == Place.Kind.COUNTRY;
    return state
        ? Optional.of(
            new Cue(
                head.from(),
                head.to(),
                "holds",
                Side.held(mention.place().id()),
                Cue.Voice.ACTIVE,
                true))
        : Optional.empty();
  }

  private Optional<Tie> tied(Figure figure, Land land, Optional<Cue> cue, TieReader ties) {
    boolean share = figure.shape() == Figure.Shape.SHARE;
    Optional<Expression> of = share ? Optional.of(land.expression()) : Optional.empty();
    if (cue.isEmpty()) {
      return share
          ? Optional.empty()
          : Optional.of(here(ties.whole(figure, land, of, figure.endToken()), figure));
    }
    return Optional.of(here(ties.sided(figure, land, cue.get().side(), cue, of), figure));
  }

  /** The words of the row, whatever stands above it. */
  private Tie here(Tie tie, Figure figure) {
    return new Tie(
        tie.region(), tie.of(), tie.owner(), tie.untold(), from(), figure.endToken(), tie.cue());
  }

  /** The land that is the row's label. */
  private Optional<Land> labelled(int mark) {
    return clause.lands.stream()
        .filter(l -> l.end() == mark && isFirst(l.start()))
        .findFirst()
        .or(() -> namesake(mark));
  }

  /** "Donetsk: 78 %": where only land can be meant, the land of that name. */
  private Optional<Land> namesake(int mark) {
    int name = mark - 1;
    while (name > from() && passage.mention(name) != null && !passage.startsMention(name)) {
      name--;
    }
    int first = name;
    return passage.mention(first) == null || !isFirst(first)
        ? Optional.empty()
        : Optional.ofNullable(Discourse.territory(passage.mention(first)))
            .map(place -> Land.of(place, first, mark));
  }

  private boolean isFirst(int token) {
    int at = from();
    while (at < token
        && (passage.isDash(at) || passage.isAny(at, BULLETS) || passage.is(at, "the"))) {
      at++;
    }
    return at == token;
  }

  private Optional<Land> state(Optional<Cue> cue) {
    return cue.flatMap(c -> TieReader.spokenOf(lands, c.side().party()));
  }

  /** The nearest line above that is no row itself. */
  private Optional<Passage.Range> heading() {
    int here = passage.sentenceIndex(from());
    for (int i = here - 1; i >= Math.max(0, here - LONGEST_LIST); i--) {
      Passage.Range line = passage.sentences().get(i);
      if (!isRow(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private boolean isRow(Passage.Range line) {
    for (int i = line.from() + 1; i < line.to() - 1; i++) {
      boolean dashed = passage.isInflected() && passage.isDash(i) && line.to() - i <= ROW_END;
      if (passage.is(i, ":") || dashed) {
        return true;
      }
    }
    return passage.isDash(line.from()) || passage.isAny(line.from(), BULLETS);
  }

  /** "What Russia holds:", "How much does Russia hold? Our tally:". */
  private Optional<Cue> cueOf(Passage.Range heading) {
    if (!passage.is(heading.to() - 1, ":")) {
      return Optional.empty();
    }
    Optional<Cue> here =
        cues.apply(heading).stream().filter(Cue::real).findFirst().or(() -> occupation(heading));
    int question = passage.sentenceIndex(heading.from()) - 1;
    boolean asked = question >= 0 && passage.is(passage.sentences().get(question).to() - 1, "?");
    return here.isPresent() || !asked
        ? here
        : cues.apply(passage.sentences().get(question)).stream().filter(Cue::real).findFirst();
  }

  /** "Ступінь окупації за областями:". */
  private Optional<Cue> occupation(Passage.Range heading) {
    for (int i = heading.from(); passage.isInflected() && i < heading.to(); i++) {
      if (passage.is(i, "occupation")) {
        return Optional.of(new Cue(i, i + 1, "holds", Side.occupied(), Cue.Voice.PASSIVE, true));
      }
    }
    return Optional.empty();
  }

  /** The land that is all of the heading, or the only one of it. */
  private Optional<Land> landOf(Passage.Range heading) {
    List<Land> there =
        lands.stream()
            .filter(l -> l.name() >= heading.from() && l.end() <= heading.to())
            .filter(l -> !passage.isInflected() || !FreeTopic.isBeside(passage, l))
            .toList();
    boolean whole = there.size() == 1 && there.get(0).end() >= heading.to() - 1;
    return whole || there.size() == 1 && passage.is(heading.to() - 1, ":")
        ? Optional.of(there.get(0))
        : Optional.empty();
  }

  private int from() {
    return clause.range.from();
  }
}
