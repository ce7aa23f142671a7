package org.demarc.geoparse;

import java.util.HashMap;
import java.util.Map;
import org.demarc.gazetteer.Gazetteer;
import org.demarc.gazetteer.Words;

/**
 * Short forms that are names only in capitals ("US", "UK"; never "us"), and the postal codes of
 * American states, which are names only after a comma ("Athens, GA").
 */
final class Abbreviations {
  private static final String[][] COUNTRIES = {
    {"US", "US"},
    {"USA", "US"},
    {"UK", "GB"},
    {"UAE", "AE"},
    {"DRC", "CD"},
    {"PRC", "CN"},
    {"DPRK", "KP"},
    {"ROK", "KR"},
    {"USSR", "RU"},
    {"KSA", "SA"},
    {"NSW", "AU-NSW"},
    {"США", "US"},
    {"РФ", "RU"},
    {"КНР", "CN"},
    {"КНДР", "KP"},
    {"ОАЭ", "AE"},
    {"ОАЕ", "AE"},
    {"ФРГ", "DE"},
    {"ФРН", "DE"},
    {"DPR", "UA-14"},
    {"DNR", "UA-14"},
    {"LPR", "UA-09"},
    {"LNR", "UA-09"},
    {"ДНР", "UA-14"},
    {"ЛНР", "UA-09"},
    {"ПМР", "MD-SN"}
  };
  private static final String POSTAL =
      "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM"
          + " NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";
  private static final String WRITTEN =
      "US: Ala-AL Ariz-AZ Ark-AR Calif-CA Colo-CO Conn-CT Del-DE Fla-FL Ga-GA Ill-IL Ind-IN Kan-KS"
          + " Ky-KY La-LA Md-MD Mass-MA Mich-MI Minn-MN Miss-MS Mo-MO Mont-MT Neb-NE Nev-NV Okla-OK"
          + " Ore-OR Pa-PA Tenn-TN Tex-TX Vt-VT Va-VA Wash-WA Wis-WI Wyo-WY";
  private static final String WRITTEN_IN_CANADA =
      "CA: Alta-AB Ont-ON Que-QC Sask-SK Man-MB Nfld-NL NS-NS NB-NB PEI-PE BC-BC NL-NL";
  private static final String WRITTEN_IN_AUSTRALIA =
      "AU: Vic-VIC Qld-QLD Tas-TAS NSW-NSW WA-WA SA-SA ACT-ACT NT-NT";
  private static final String POSTAL_ELSEWHERE =
      "CA-ON CA-QC CA-BC CA-AB CA-MB CA-SK CA-NS CA-NB CA-NL CA-PE AU-NSW AU-VIC AU-QLD AU-TAS AU-WA"
          + " AU-SA AU-ACT AU-NT";
  private final Gazetteer gazetteer;
  private final Map<Long, Integer> countries = new HashMap<>();
  private final Map<Long, int[]> states = new HashMap<>();
  private final Map<Long, Integer> written = new HashMap<>();

  Abbreviations(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String[] pair : COUNTRIES) {
      put(countries, pair[0], gazetteer.number(pair[1]));
    }
    for (String list : new String[] {WRITTEN, WRITTEN_IN_CANADA, WRITTEN_IN_AUSTRALIA}) {
      for (String pair : list.substring(4).split(" ")) {
        String[] sides = pair.split("-");
        put(written, sides[0], gazetteer.number(list.substring(0, 2) + "-" + sides[1]));
      }
    }
    for (String code : POSTAL.split(" ")) {
      putState(code, "US-" + code);
    }
    for (String region : POSTAL_ELSEWHERE.split(" ")) {
      putState(region.substring(3), region);
    }
  }

  /** "Lancaster, Pa.": after a comma and with its dot. */
  private Span written(Tokens tokens, int i) {
    int end = tokens.end(i);
    boolean dotted = end < tokens.text.length() && tokens.text.charAt(end) == '.';
    boolean told =
        dotted
            && tokens.gap(i) == Tokens.Gap.COMMA
            && tokens.isCapital(i)
            && tokens.isCapital(i - 1);
    Integer state = told ? written.get(tokens.stem(i)) : null;
    return state == null ? null : sure(tokens, i, state);
  }

  /** WA is a state of two countries. */
  private void putState(String code, String id) {
    int place = gazetteer.number(id);
    if (place >= 0) {
      states.merge(
          Words.word(code), new int[] {place}, (known, more) -> new int[] {known[0], more[0]});
    }
  }

  private static void put(Map<Long, Integer> map, String form, int place) {
    if (place >= 0) {
      map.putIfAbsent(Words.word(form), place);
    }
  }

  private Span sure(Tokens tokens, int i, int place) {
    return sure(tokens, i, new int[] {place});
  }

  Span at(Tokens tokens, int i) {
    if (!tokens.isAcronym(i)) {
      return written(tokens, i);
    }
    if (tokens.isCurrency(i)) {
      return null;
    }
    Integer country = countries.get(tokens.stem(i));
    if (country != null) {
      boolean told = tokens.line(i) != Tokens.Line.CAPITALS || tokens.word(i).indexOf('.') > 0;
      return told ? sure(tokens, i, country) : null;
    }
    int[] state = states.get(tokens.stem(i));
    boolean afterComma = tokens.gap(i) == Tokens.Gap.COMMA && tokens.isCapital(i - 1);
    return state != null && (afterComma || tokens.word(i).indexOf('.') > 0)
        ? sure(tokens, i, state)
        : null;
  }

  private Span sure(Tokens tokens, int i, int[] places) {
    Span span =
        new Span(gazetteer, i, i + 1, tokens.stem(i), false, places, new boolean[places.length]);
    span.sure = true;
    return span;
  }
}
