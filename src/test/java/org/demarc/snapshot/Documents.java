package org.demarc.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Documents and snapshots for tests. */
public final class Documents {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

  /** Words that try every way out of the format they are written into. */
  public static final String NASTY =
      "=HYPERLINK(\"http://x.example\",\"a\")</title><script>alert('1')</script>]]>&amp;\u0001,\n\"q\" Ґрунт 🗺";

  private Documents() {}

  public static ObjectNode json() {
    try {
      return (ObjectNode) JSON.readTree(TEXT);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All words that come from a stranger are {@link #NASTY}. */
  public static Document nasty() {
    ObjectNode node = json();
    node.withObject("/article").put("title", NASTY).put("dateBasis", NASTY);
    ObjectNode claim = (ObjectNode) node.at("/claims/0");
    claim.put("text", NASTY);
    claim.withObject("/quoted").put("text", NASTY).put("hedge", NASTY);
    ((ObjectNode) node.at("/statements/0")).put("text", NASTY).put("condition", NASTY);
    ((ObjectNode) node.at("/corrections/0")).put("text", NASTY);
    return Format.of(node);
  }

  /** Parts of random bytes and text, of about the sizes that they have. */
  public static Snapshot random(SnapshotId id, Random random, int bytes) {
    Map<Part, byte[]> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      parts.put(part, part.isText() ? text(id, part, random, bytes) : noise(random, bytes));
    }
    return new Snapshot(id, java.time.Instant.ofEpochSecond(1_795_000_000L), 1, parts);
  }

  private static byte[] text(SnapshotId id, Part part, Random random, int bytes) {
    String text = id + " " + part + " Ґ" + numbers(random, bytes);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(Random random, int bytes) {
    byte[] noise = new byte[bytes];
    random.nextBytes(noise);
    return noise;
  }

  /** As outlines are written: digits put together, for a thousand snapshots of them are made. */
  private static String numbers(Random random, int length) {
    StringBuilder text = new StringBuilder(length + 10);
    while (text.length() < length) {
      text.append(',').append(random.nextInt(100)).append('.').append(random.nextInt(10_000));
    }
    return text.toString();
  }

  private static final String TEXT =
      """
      {'format': 1, 'id': '0123456789abcdef0123456789abcdef', 'minted': '2026-11-26T01:02:03Z',
       'permalink': 'https://demarc.example/s/0123456789abcdef0123456789abcdef',
       'article': {'title': 'A title', 'language': 'en', 'date': '2025-12-08', 'dateBasis': 'The date line says so.',
         'dateKnown': true, 'warnings': []},
       'view': {'pov': 'defacto', 'sentence': 'Who holds the land on the day.',
         'frame': {'west': 36, 'south': 47, 'east': 39, 'north': 49.5}},
       'inHand': 0,
       'claims': [{'id': 'c1', 'text': 'some 6,500 square kilometres', 'kind': 'area',
         'quoted': {'value': 6500, 'low': 6175, 'high': 6825, 'unit': 'km2', 'hedge': 'some', 'text': '6,500 square kilometres'},
         'region': {'expression': 'donbas & held(UA) @ 2025-12-08', 'label': 'Donbas held by Ukraine on 8 December 2025'},
         'measured': {'value': 6113.19, 'low': 5856.02, 'high': 6370.35, 'unit': 'km2',
           'parts': {'outline': 54.571, 'control': 251.305, 'method': 0.006}},
         'published': [{'value': 6631, 'unit': 'km2', 'publisher': 'A factbox', 'date': '2025-08-10',
           'definition': 'remainder', 'reference': 'https://news.example/a?b=c&d'}],
         'verdict': 'close', 'because': 'It measures 6,113 km², and 6,500 is 6 % too high.',
         'rightOn': [{'from': '2025-07-31', 'to': '2025-12-07'}], 'findings': []},
        {'id': 'c2', 'text': 'by August 2027', 'kind': 'pace',
         'quoted': {'value': '2027-08-31', 'low': '2027-08-01', 'high': '2027-08-31', 'unit': 'date', 'hedge': 'by', 'text': 'August 2027'},
         'region': {'label': ''}, 'verdict': 'unresolved', 'because': 'The region cannot be told.'}],
       'statements': [{'text': 'Russia demands Donbas.', 'actor': 'RU', 'stance': 'demands', 'to': 'RU', 'expression': 'donbas', 'label': 'Donbas',
         'check': {'verdict': 'supported', 'because': 'It does.'}}],
       'proposals': [{'id': 'p1', 'by': 'US', 'label': 'A plan', 'statements': [0], 'changes': [{'from': 'UA', 'to': 'RU',
         'act': 'handover', 'expression': 'donbas & held(UA) @ 2025-12-08', 'label': 'the rest of Donbas', 'km2': 6113.19, 'low': 5856.02, 'high': 6370.35}]}],
       'places': [{'id': 'geonames:706888', 'name': 'Pokrovsk', 'kind': 'city', 'country': 'UA', 'region': 'UA-14',
         'lat': 48.28, 'lon': 37.18, 'mentions': 2}],
       'regions': [{'expression': 'donbas & held(UA) @ 2025-12-08', 'label': 'Donbas held by Ukraine on 8 December 2025', 'value': 6113.19,
         'low': 5856.02, 'high': 6370.35, 'unit': 'km2',
         'geometry': {'type': 'MultiPolygon', 'coordinates': [[[[37, 48], [38, 48], [38, 49], [37, 49], [37, 48]],
           [[37.4, 48.4], [37.4, 48.6], [37.6, 48.6], [37.4, 48.4]]]]}}],
       'control': {'asOf': '2025-12-08', 'notes': ['a note'], 'sources': ['facts'],
         'layers': [{'holder': 'UA', 'unit': 'UA-14', 'contested': false,
           'geometry': {'type': 'MultiPolygon', 'coordinates': [[[[37, 48], [38, 48], [38, 49], [37, 48]]]]}},
          {'holder': 'RU', 'unit': 'UA-14', 'contested': true,
           'geometry': {'type': 'MultiPolygon', 'coordinates': [[[[38, 48], [39, 48], [39, 49], [38, 48]]]]}}]},
       'corrections': [{'text': 'Pokrovsk', 'place': 'geonames:706888'}, {'text': 'May'}],
       'near': 'UA-14',
       'data': {'demarc': '0.1.0', 'sha256': 'HASH', 'sources': ['outline: a source', 'control: another'], 'attribution': 'somebody'}}
      """
          .replace("HASH", "a".repeat(64));
}
