package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What RFC 9110, 12.5.3 says of Accept-Encoding. */
class CodingTest {
  @ParameterizedTest(name = "{0} // {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                        | GZIP   | GZIP  | the one there is
          gzip, deflate, br, zstd     | BROTLI | GZIP  | a browser
          br;q=1.0, gzip;q=0.8        | BROTLI | GZIP  | weighed
          br;q=0.2, gzip;q=0.8        | GZIP   | GZIP  | weighed the other way
          br;q=0, gzip;q=0.001        | GZIP   | GZIP  | next to nothing is more than nothing
          GZIP;Q=1                    | GZIP   | GZIP  | letters large or small
          x-gzip                      | GZIP   | GZIP  | its old name
          *                           | BROTLI | GZIP  | anything
          *;q=0.5, br;q=0             | GZIP   | GZIP  | anything but one
          gzip;q=0                    | PLAIN  | PLAIN | refused
          gzip; q=0.0, *              | BROTLI | PLAIN | refused, with blanks
          identity, gzip;q=0.5        | PLAIN  | PLAIN | plain wanted most
          identity;q=0.5, gzip;q=0.4  | PLAIN  | PLAIN | plain wanted more
          identity;q=0, *;q=0         | PLAIN  | PLAIN | nothing wanted: plain, says the RFC, may be sent
          deflate                     | PLAIN  | PLAIN | another
          gzip;q=much                 | PLAIN  | PLAIN | a weight that is none
          gzip;q=7                    | PLAIN  | PLAIN | a weight out of range
          ,,;;=,                      | PLAIN  | PLAIN | noise
          gzipped                     | PLAIN  | PLAIN | a name that begins so
                                      | PLAIN  | PLAIN | nothing said
          """)
  void theBestThatTheClientTakes(
      String accepted, Coding ofThree, Coding withoutBrotli, String reason) {
    assertThat(Coding.best(accepted, EnumSet.allOf(Coding.class))).as(reason).isEqualTo(ofThree);
    assertThat(Coding.best(accepted, Set.of(Coding.GZIP, Coding.PLAIN)))
        .as(reason)
        .isEqualTo(withoutBrotli);
  }
}
