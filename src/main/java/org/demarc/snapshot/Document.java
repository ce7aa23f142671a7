package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarc.phrase.Language;

/**
 * What a share page says, frozen: all it needs for ever, without the data it was measured on. This
 * file is format 1; days are ISO text, areas km2, positions degrees (WGS 84).
 *
 * @param lang what its words are said in; one of before there was a choice is in English
 * @param minted when, as an ISO instant
 * @param permalink the address the picture shows
 * @param inHand index of the claim that the picture shows
 * @param corrections names whose place the reader had set right
 * @param near the region whose namesakes the reader preferred
 */
@JsonPropertyOrder({"format", "id", "minted", "permalink", "lang"})
public record Document(
    int format,
    SnapshotId id,
    String minted,
    String permalink,
    Optional<String> lang,
    Article article,
    View view,
    OptionalInt inHand,
    List<Claim> claims,
    List<Statement> statements,
    List<Proposal> proposals,
    List<Place> places,
    List<Region> regions,
    Control control,
    List<Correction> corrections,
    Optional<String> near,
    Data data) {

  /** What this code writes. */
  public static final int FORMAT = 1;

  public static final int MOST_CLAIMS = 500;
  public static final int MOST_PLACES = 2_000;

  /**
   * @param date the day measured on; of a month or a year its last
   * @param dateFrom of a month or a year its first day
   * @param dateBasis where the date comes from, in a sentence
   */
  public record Article(
      String title,
      String language,
      LocalDate date,
      Optional<LocalDate> dateFrom,
      String dateBasis,
      boolean dateKnown,
      List<String> warnings) {
    public Article {
      Quote.check("title", title, Quote.LONGEST_TITLE);
      Quote.check("language", language, 35);
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * @param pov {@code defacto}, {@code dejure} or {@code claimed:RU}
   * @param sentence what that means
   */
  public record View(String pov, String sentence, Frame frame) {
    public View {
      Objects.requireNonNull(pov, "pov");
      Objects.requireNonNull(sentence, "sentence");
      Objects.requireNonNull(frame, "frame");
    }
  }

  /** What the picture shows of the earth, in degrees; east is over 180 beyond the date line. */
  public record Frame(double west, double south, double east, double north) {
    public Frame {
      if (!(west < east && east - west <= 360) || !(-90 <= south && south < north && north <= 90)) {
        throw new IllegalArgumentException(
            "got the frame %s, %s, %s, %s, expected west < east and south < north in degrees"
                .formatted(west, south, east, north));
      }
    }
  }

  /** The JSON spells it in lower case. */
  public enum Verdict {
    SUPPORTED,
    CLOSE,
    CONTRADICTED,
    UNRESOLVED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param text the article's own words, short
   * @param asRead what the text itself says, where the region is the reader's own expression
   */
  public record Claim(
      String id,
      String text,
      String kind,
      Quoted quoted,
      Subject region,
      Optional<Measured> measured,
      List<Yardstick> yardsticks,
      List<Published> published,
      Verdict verdict,
      String because,
      List<Days> rightOn,
      List<String> findings,
      Optional<String> suggestion,
      Optional<AsRead> asRead) {
    public Claim {
      Quote.check("claim", text, Quote.LONGEST);
      Objects.requireNonNull(quoted, "quoted");
      Objects.requireNonNull(region, "region");
      Objects.requireNonNull(verdict, "verdict");
      Objects.requireNonNull(because, "because");
    }
  }

  /** An end that is left out is open. */
  public record Quoted(
      Magnitude value,
      Optional<Magnitude> low,
      Optional<Magnitude> high,
      String unit,
      String hedge,
      String text) {
    public Quoted {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(unit, "unit");
      Quote.check("figure", text, Quote.LONGEST);
    }
  }

  /** The region as the text has it; without an expression where it does not tell. */
  public record AsRead(Optional<String> expression, Optional<String> label, Optional<String> of) {}

  public record Subject(Optional<String> expression, String label, Optional<String> of) {
    public Subject {
      Objects.requireNonNull(label, "label");
    }
  }

  public record Measured(
      Magnitude value,
      Optional<Magnitude> low,
      Optional<Magnitude> high,
      String unit,
      Optional<Parts> parts) {
    public Measured {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(unit, "unit");
    }
  }

  /** What the band is made of, km2 either side. */
  public record Parts(BigDecimal outline, BigDecimal control, BigDecimal method) {}

  public record Yardstick(String name, String kind, BigDecimal km2, String source) {}

  /**
   * @param from of a gain, its first day
   * @param date of a gain its last day, or its month; else the day it speaks of
   * @param reference where it stands: an address, or words
   */
  public record Published(
      BigDecimal value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      String publisher,
      Optional<String> from,
      String date,
      String definition,
      String reference) {}

  /** Both ends are in it. */
  public record Days(LocalDate from, LocalDate to) {}

  /**
   * @param text the sentence, short; empty where enough of the article is quoted already
   * @param label the land in words
   */
  public record Statement(
      String text,
      String actor,
      String stance,
      Optional<String> to,
      String expression,
      Optional<String> label,
      Optional<String> condition,
      Optional<Check> check) {
    public Statement {
      Quote.check("statement", text, Quote.LONGEST);
      condition.ifPresent(words -> Quote.check("condition", words, Quote.LONGEST));
    }
  }

  public record Check(Verdict verdict, String because) {}

  /**
   * @param statements indices into the document's
   */
  public record Proposal(
      String id, String by, String label, List<Integer> statements, List<Change> changes) {}

  /** Land that would change hands, or why it cannot be told how much. */
  public record Change(
      Optional<String> from,
      Optional<String> to,
      String act,
      String expression,
      String label,
      Optional<BigDecimal> km2,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<String> unresolved) {}

  public record Place(
      String id,
      String name,
      String kind,
      Optional<String> country,
      Optional<String> region,
      double lat,
      double lon,
      int mentions) {
    public Place {
      if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException(
            "got %s at latitude %s, longitude %s, expected degrees".formatted(name, lat, lon));
      }
    }
  }

  /** Land that a claim or a proposal measures, as drawn. */
  public record Region(
      String expression,
      String label,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      String unit,
      Land geometry) {
    /** What is held on a day and what was won over days may share an expression, not the label. */
    boolean isOf(Claim claim) {
      return claim.region().expression().equals(Optional.of(expression))
          && claim.region().label().equals(label);
    }
  }

  /** The lands on the map, from the point of view, as drawn; contested land lies on top. */
  public record Control(
      Optional<LocalDate> asOf, List<Layer> layers, List<String> notes, List<String> sources) {}

  public record Layer(String holder, String unit, boolean contested, Land geometry) {}

  /**
   * @param place id; empty where the words name no place
   */
  public record Correction(String text, Optional<String> place) {
    public Correction {
      Quote.check("correction", text, Quote.LONGEST);
    }
  }

  /**
   * What it was measured on.
   *
   * @param demarc version of the code
   * @param sha256 over the data's files, in hexadecimal
   * @param sources what regions and control rest on
   * @param attribution what anybody who shows the map must name
   */
  public record Data(String demarc, String sha256, List<String> sources, String attribution) {
    public Data {
      Objects.requireNonNull(demarc, "demarc");
      Objects.requireNonNull(sha256, "sha256");
    }
  }

  public Document {
    if (format != FORMAT) {
      throw new IllegalArgumentException("got format " + format + ", expected " + FORMAT);
    }
    Objects.requireNonNull(id, "id");
    Instant.parse(minted);
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(control, "control");
    Objects.requireNonNull(data, "data");
    if (claims.size() > MOST_CLAIMS || places.size() > MOST_PLACES) {
      throw new IllegalArgumentException(
          "got %d figures and %d places, expected at most %d and %d"
              .formatted(claims.size(), places.size(), MOST_CLAIMS, MOST_PLACES));
    }
    if (inHand.isPresent() && (inHand.getAsInt() < 0 || inHand.getAsInt() >= claims.size())) {
      throw new IllegalArgumentException(
          "got claim %d in hand of %d, expected one of them"
              .formatted(inHand.getAsInt(), claims.size()));
    }
  }

  /** What its words are said in. */
  public Language language() {
    return lang.flatMap(Language::of).orElse(Language.ENGLISH);
  }

  /** The claim that the picture shows. */
  public Optional<Claim> claimInHand() {
    return inHand.isPresent() ? Optional.of(claims.get(inHand.getAsInt())) : Optional.empty();
  }

  public Instant mintedAt() {
    return Instant.parse(minted);
  }

  /** The same without the lands that a map draws. */
  Document withoutShapes() {
    return new Document(
        format,
        id,
        minted,
        permalink,
        lang,
        article,
        view,
        inHand,
        claims,
        statements,
        proposals,
        places,
        List.of(),
        new Control(control.asOf, List.of(), control.notes, control.sources),
        corrections,
        near,
        data);
  }
}
