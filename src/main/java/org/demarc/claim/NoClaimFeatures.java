package org.demarc.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What speaks for a figure being no claim about land. */
final class NoClaimFeatures {
  private static final Set<String> PEOPLE = Words.of("no-claim-features.people");
  private static final Set<String> MONEY = Words.of("no-claim-features.money");
  private static final Set<String> PLACES = Words.of("no-claim-features.places");
  private static final Set<String> CLAUSES = Words.of("no-claim-features.breaks");
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "the", "all", "whole", "entire", "total", "its", "their", "this", "that", "it", "them");
  private static final int NOUN_PHRASE = 4;
  private static final Set<String> OTHER_WHOLES =
      Set.of("behind=of-people", "behind=of-not-land", "behind=of-possessed", "behind=people");
  private static final Set<String> LANDS_TOLD =
      Set.of("behind=of-land", "behind=of-territory", "behind=of-it", "behind=land");
  private static final Set<String> LANDS_BEHIND =
      Set.of("behind=territory", "behind=land", "behind=name");
  private static final Set<String> SMALL_UNITS = Set.of("hectar", "acre", "гектар", " га");
  private static final Set<String> THEM = Set.of("it", "them", "that", "which", "what");

  /** km2; a farm is smaller, a disputed land seldom is. */
  private static final double SMALL = 10;

  /** km2; no disputed land is smaller, but many a depot and park. */
  private static final double SMALLEST = 0.5;

  /**
   * @param behind what the figure is followed by, as {@link #behind} tells
   * @param holders how often it is said in the sentence who holds what
   */
  record Company(
      String behind,
      int holders,
      boolean notLand,
      boolean peopleBefore,
      boolean peopleBehind,
      boolean otherThings,
      boolean thingsBefore) {}

  private final Passage passage;
  private final Clause clause;
  private final Surface surface;
  private final CountedThings things;

  NoClaimFeatures(Passage passage, Clause clause) {
    this.passage = passage;
    this.clause = clause;
    this.surface = new Surface(passage);
    this.things = new CountedThings(passage, clause);
  }

  /** What is spoken of around a figure that no land has. */
  Company company(Figure figure) {
    return new Company(
        behind(figure),
        clause.cuesAround(figure).size(),
        clause.isNotLand(figure),
        speaksOfPeople(figure, figure.firstToken() - 1, -1),
        speaksOfPeople(figure, figure.endToken(), 1),
        isOfOtherThings(figure),
        isOfThingsBefore(figure));
  }

  /**
   * What hardly any claim has: a share of people or of what somebody owns, a plot; where endings
   * tell what belongs to what, any area of farms and fires.
   */
  boolean isVetoed(Figure figure, Company company) {
    boolean others = company.notLand || company.otherThings || company.thingsBefore;
    return switch (figure.shape()) {
      case SHARE ->
          OTHER_WHOLES.contains(company.behind)
              || things.isOf(figure)
              || !LANDS_TOLD.contains(company.behind) && things.isOfFarms(figure)
              || isOfMoney(figure, company.holders)
              || company.holders == 0 && goesOnOfOthers(figure, company.behind)
              || company.peopleBehind && company.holders == 0
              || passage.isInflected() && (company.notLand || company.otherThings);
      case AREA, RATE ->
          figure.quantity().high() < SMALLEST
              || !LANDS_TOLD.contains(company.behind) && things.isOfFarms(figure)
              || passage.isInflected() && others
              || company.holders == 0 && things.isSize(figure);
      case SIZE -> company.holders == 0 && things.isSize(figure);
    };
  }

  /** "doubled tariffs on goods from India to 50 percent", "a third of the gas". */
  private boolean isOfMoney(Figure figure, int holders) {
    int behind = figure.endToken();
    int from = clause.around(figure).from();
    return holders == 0 && passage.hasAny(from, figure.firstToken(), MONEY)
        || things.isOfGoods(behind);
  }

  /** "92 percent of the people are Albanians, 5 percent Serbs": still of the people. */
  private boolean goesOnOfOthers(Figure figure, String behind) {
    return !behind.startsWith("behind=of-")
        && !LANDS_BEHIND.contains(behind)
        && clause.figures().stream()
            .filter(f -> f.shape() == Figure.Shape.SHARE && f.endToken() <= figure.firstToken())
            .reduce((a, b) -> b)
            .filter(f -> OTHER_WHOLES.contains(behind(f)) || things.isOfWhom(f))
            .isPresent();
  }

  List<String> none(Figure figure, Company company, int lands) {
    List<String> names = new ArrayList<>();
    names.add("always");
    if (figure.isElliptic()) {
      names.add("elliptic");
      names.add("elliptic|lands-here=" + Math.min(2, clause.landsAround(figure).size()));
      names.add("elliptic|" + company.behind);
    }
    String link = surface.linkWord(figure);
    long here = clause.landsAround(figure).stream().map(Land::expression).distinct().count();
    names.add("lands-here=" + Math.min(3, here));
    names.add("lands=" + Math.min(3, lands));
    names.add("holders-here=" + Math.min(2, company.holders));
    names.add("link=" + link);
    names.add(company.behind);
    if (company.notLand) {
      names.add("not-land");
    }
    if (company.peopleBefore) {
      names.add("people-before");
    }
    if (company.peopleBehind) {
      names.add("people-behind");
    }
    if (company.otherThings) {
      names.add("other-things");
    }
    if (company.thingsBefore) {
      names.add("things-before");
    }
    boolean territorial = speaksOfTerritory(figure);
    names.add(territorial ? "territorial" : "not-territorial");
    int signs =
        (territorial ? 1 : 0)
            + Math.min(1, company.holders)
            + (link.equals("extends") || link.equals("holds") ? 1 : 0)
            + (company.behind.endsWith("land") ? 1 : 0);
    names.add("signs=" + Math.min(3, signs));
    names.add("signs=" + Math.min(3, signs) + "|lands-here=" + Math.min(1, here));
    if (figure.isAttributive()) {
      names.add("attributive");
    }
    if (figure.shape() == Figure.Shape.AREA && figure.quantity().high() < SMALL) {
      names.add("small");
    }
    String text = figure.quantity().text();
    if (SMALL_UNITS.stream().anyMatch(text::contains)) {
      names.add("hectares");
      names.add("hectares|holders-here=" + Math.min(1, company.holders));
      names.add("hectares|" + (territorial ? "territorial" : "not-territorial"));
    }
    if (clause.isControlledBySomebody(figure)) {
      names.add("controlled");
    }
    return names;
  }

  /** What a figure is followed by: "of people", "of land", a name, a mark. */
  String behind(Figure figure) {
    int after = clause.skipBracket(figure.endToken());
    Optional<Land> of = clause.landAfter(figure, true);
    if (of.isPresent()) {
      return "behind=of-land";
    }
    if (!passage.is(after, "of")) {
      boolean land = clause.landAfter(figure, false).isPresent();
      return "behind=" + (land ? "land" : word(after));
    }
    return "behind=of-" + of(after + 1);
  }

  /** What a share is of, told by the first noun that says: "the old united country". */
  private String of(int from) {
    int noun = from;
    while (passage.isAny(noun, BEFORE_NOUN)) {
      noun++;
    }
    if (passage.isAny(noun - 1, THEM) || passage.isAny(noun, THEM)) {
      return "it";
    }
    int owned = passage.mention(noun) == null ? noun : passage.mentionEnd(noun);
    boolean kind = owned > noun && Nouns.isKindWord(passage.lower(owned));
    boolean peoples = passage.is(noun, "people") || owned > noun && passage.is(owned, "people");
    owned = kind || peoples ? owned + 1 : owned;
    if (passage.isPossessive(owned)) {
      String thing = of(passage.afterPossessive(owned));
      return thing.equals("territory") ? "territory" : "possessed";
    }
    String whole = word(noun);
    for (int i = noun + 1; whole.equals("word") && i < noun + NOUN_PHRASE; i++) {
      String further = word(i);
      if (passage.is(i, "of") || further.equals("name") || further.equals("mark")) {
        break;
      }
      whole = further;
    }
    return whole;
  }

  private String word(int i) {
    if (passage.mention(i) != null) {
      return "name";
    }
    if (isPeople(i)) {
      return "people";
    }
    if (Nouns.isTerritorial(passage.lower(i)) || passage.isAny(i, PLACES)) {
      return "territory";
    }
    if (Nouns.isNotLand(passage.lower(i))) {
      return "not-land";
    }
    return i < passage.size() && passage.tokens().get(i).isWord() ? "word" : "mark";
  }

  /** Farms and fires that were told of before. */
  private boolean isOfOtherThings(Figure figure) {
    return speaksOfOtherThings(
        new Passage.Range(clause.around(figure).from(), figure.firstToken()));
  }

  /** "Sappers came to the fields. They have cleared F": no land is spoken of since. */
  private boolean isOfThingsBefore(Figure figure) {
    int sentence = passage.sentenceIndex(figure.firstToken());
    return sentence > 0
        && clause.landsAround(figure).isEmpty()
        && clause.cuesAround(figure).isEmpty()
        && speaksOfOtherThings(passage.lastOf(sentence - 1));
  }

  private boolean speaksOfOtherThings(Passage.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      boolean other = Nouns.isNotLand(passage.lower(i)) && !passage.is(i, "forested");
      // "озеро Танганьїка" is a place on the way, not what is sized.
      boolean named = passage.isInflected() && passage.mention(i + 1) != null;
      if (other && !named && passage.mention(i) == null) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfPeople(Figure figure, int from, int step) {
    Passage.Range near = clause.around(figure);
    for (int i = from; i >= near.from() && i < near.to(); i += step) {
      if (passage.isAny(i, Surface.BREAKS) || step > 0 && passage.isAny(i, CLAUSES)) {
        return false;
      }
      if (isPeople(i)) {
        return true;
      }
    }
    return false;
  }

  /** A "People's Republic" is land, and "Rapid Support Forces" are a name. */
  private boolean isPeople(int i) {
    boolean republic =
        passage.isPossessive(i + 1) && Nouns.isKindWord(passage.lower(afterOwner(i)));
    return passage.isAny(i, PEOPLE) && !republic && !isWithinName(i);
  }

  private boolean isWithinName(int i) {
    return i > 0
        && passage.tokens().get(i).capitalised()
        && passage.tokens().get(i - 1).isWord()
        && passage.tokens().get(i - 1).capitalised();
  }

  private int afterOwner(int i) {
    return passage.afterPossessive(i + 1);
  }

  private boolean speaksOfTerritory(Figure figure) {
    Passage.Range near = clause.around(figure);
    for (int i = near.from(); i < near.to(); i++) {
      if (Nouns.isTerritorial(passage.lower(i)) && passage.mention(i) == null) {
        return true;
      }
    }
    return false;
  }
}
