package org.demarc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.demarc.article.AsOf;
import org.demarc.article.CallerError;
import org.demarc.gazetteer.Place;
import org.demarc.geoparse.Mention;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Choice;
import org.demarc.picture.Frame;
import org.demarc.picture.Picture;
import org.demarc.picture.Sheet;
import org.demarc.region.Measured;
import org.demarc.region.PointOfView;
import org.demarc.verdict.Judgement;
import org.demarc.verdict.Verdict;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Decides what of a reading a picture shows. */
final class Sheets {
  private final Reading reading;
  private final Library library;
  private final View view;
  private final LocalDate day;
  private final Told told;

  /**
   * What the reader looks at.
   *
   * @param claim the one to tell of
   * @param frame what the map must hold, in degrees; empty for what the claim, or the text, speaks
   *     of
   * @param permalink where the check is kept
   * @param language of the picture's own words
   */
  record View(
      PointOfView pov,
      Choice claim,
      Optional<Envelope> frame,
      Optional<String> permalink,
      Language language) {
    static View of(PointOfView pov) {
      return new View(
          pov, new Choice.First(), Optional.empty(), Optional.empty(), Language.ENGLISH);
    }
  }

  private Sheets(Reading reading, Library library, View view) {
    this.reading = reading;
    this.library = library;
    this.view = view;
    this.day = reading.asOf().to();
    this.told = new Told(view.language());
  }

  /**
   * @throws CallerError for a claim the reading does not have
   */
  static Sheet of(Reading reading, Library library, View view) {
    return new Sheets(reading, library, view).sheet();
  }

  private Sheet sheet() {
    Optional<Judgement> inHand = inHand();
    Optional<Geometry> region = inHand.flatMap(this::region);
    Frame frame = frame(region);
    Frame seen = Picture.seen(frame);
    Lands lands = Lands.of(library.atlas(), day, view.pov(), seen, told);
    Surroundings around = Surroundings.of(frame, seen, library);
    return new Sheet(
        library.basemap(),
        view.language(),
        title(),
        asOf(),
        lands.view(),
        frame,
        around.countries(),
        around.disputed(),
        lands.drawn(),
        region,
        inHand.map(judgement -> ClaimSheet.of(judgement, told)),
        note(),
        pins(),
        MapNames.in(seen, Picture.kilometresPerPixel(frame), library.gazetteer(), told),
        sources(inHand, lands),
        view.permalink());
  }

  private Optional<Judgement> inHand() {
    List<Judgement> all = reading.judgements();
    return index(all, view.claim()).stream().mapToObj(all::get).findFirst();
  }

  /**
   * The index of the claim that is chosen.
   *
   * @throws CallerError for one that is not there
   */
  static OptionalInt index(List<Judgement> all, Choice choice) {
    if (choice instanceof Choice.None || choice instanceof Choice.First && all.isEmpty()) {
      return OptionalInt.empty();
    } else if (choice instanceof Choice.First) {
      IntPredicate told = i -> all.get(i).verdict() != Verdict.UNRESOLVED;
      return OptionalInt.of(IntStream.range(0, all.size()).filter(told).findFirst().orElse(0));
    }
    int index = ((Choice.At) choice).index();
    if (index < 0 || index >= all.size()) {
      throw new CallerError(
          "got claim %d, expected one of the %d of this text".formatted(index + 1, all.size()));
    }
    return OptionalInt.of(index);
  }

  /** The measured land with its outline. */
  private Optional<Geometry> region(Judgement judgement) {
    return judgement
        .land()
        .map(land -> library.atlas().measure(land.expression(), land.asOf().orElse(day)))
        .filter(Measured.class::isInstance)
        .map(measured -> ((Measured) measured).shape())
        .filter(shape -> !shape.isEmpty());
  }

  private Frame frame(Optional<Geometry> region) {
    return view.frame()
        .map(Focus::on)
        .or(() -> region.map(Focus::on))
        .orElseGet(() -> Focus.on(reading));
  }

  /** One that the picture's letters cannot spell is left out: it would be no more than boxes. */
  private String title() {
    String title = reading.article().title().strip();
    if (!title.isEmpty() && Picture.canSpell(title)) {
      return title;
    }
    Locale language = Locale.forLanguageTag(reading.article().language());
    String name = language.getDisplayLanguage(view.language().locale());
    return title.isEmpty() || name.isEmpty() || language.toLanguageTag().equals("und")
        ? told.say(Phrase.of("picture.untitled"))
        : told.say(Phrase.of("picture.articleIn", name));
  }

  private String asOf() {
    AsOf asOf = reading.asOf();
    Phrase days =
        asOf.isOneDay() ? Phrase.day(asOf.to()) : Phrase.of("range", asOf.from(), asOf.to());
    boolean dated = reading.article().asOf().isPresent();
    return told.say(Phrase.of(dated ? "picture.asOf" : "picture.undated", days));
  }

  private String note() {
    if (!reading.judgements().isEmpty()) {
      return told.say(Phrase.of("picture.mapAlone"));
    }
    return told.say(
        Phrase.of(reading.mentions().isEmpty() ? "picture.noPlace" : "picture.noFigure"));
  }

  private List<Sheet.Pin> pins() {
    Map<String, List<Mention>> byPlace = new LinkedHashMap<>();
    for (Mention mention : reading.mentions()) {
      if (mention.place().kind() != Place.Kind.CONTINENT) {
        byPlace.computeIfAbsent(mention.place().id(), id -> new ArrayList<>()).add(mention);
      }
    }
    return byPlace.values().stream().map(this::pin).toList();
  }

  private Sheet.Pin pin(List<Mention> mentions) {
    Place place = mentions.get(0).place();
    return new Sheet.Pin(
        place.id(),
        told.say(library.gazetteer().nameOf(place)),
        MapNames.kind(place.kind()),
        place.longitude(),
        place.latitude(),
        mentions.size());
  }

  private List<String> sources(Optional<Judgement> inHand, Lands lands) {
    Set<Phrase> sources = new LinkedHashSet<>();
    inHand.flatMap(Judgement::land).ifPresent(land -> sources.addAll(land.sources()));
    sources.addAll(lands.sources());
    return sources.stream().map(source -> told.say(source).replace("(c)", "©")).distinct().toList();
  }
}
