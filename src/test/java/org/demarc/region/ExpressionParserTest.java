package org.demarc.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarc.article.CallerError;
import org.demarc.region.Expression.At;
import org.demarc.region.Expression.Claimed;
import org.demarc.region.Expression.Difference;
import org.demarc.region.Expression.Held;
import org.demarc.region.Expression.Intersection;
import org.demarc.region.Expression.Named;
import org.demarc.region.Expression.Union;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionParserTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // written                            | read, every operator in parentheses
        "donbas                               | donbas",
        "demarc:golan                         | demarc:golan",
        "UA-14+UA-09                          | [UA-14 + UA-09]",
        "UA-14 - held(RU)                     | [UA-14 - held(RU)]",
        "a + b - c + d                        | [[[a + b] - c] + d]",
        "a + b & c                            | [a + [b & c]]",
        "a & b - c & d                        | [[a & b] - [c & d]]",
        "(a + b) & c                          | [[a + b] & c]",
        "a & b & c                            | [[a & b] & c]",
        "donbas & held(UA) @ 2025-12-08       | [[donbas & held(UA)] @ 2025-12-08]",
        "(held(RU) @ 2025-12-08) - claimed(RU)| [[held(RU) @ 2025-12-08] - claimed(RU)]",
        "HELD & held( ua )                    | [HELD & held(UA)]",
        "((a))                                | a",
        "polygon(37 48, 38.50 48, 38 -0.5)    | polygon(37 48, 38.5 48, 38 -0.5)",
        "UA-14 & polygon(37 48,38 48,38 49)   | [UA-14 & polygon(37 48, 38 48, 38 49)]",
        "polygon(1.123456 0, 2 0, 2 2, 1.123456 0) | polygon(1.12346 0, 2 0, 2 2)",
      })
  void readsTheGrammar(String written, String read) {
    assertThat(bracketed(ExpressionParser.parse(written))).isEqualTo(read);
  }

  private static String bracketed(Expression e) {
    if (e instanceof Union u) {
      return "[" + bracketed(u.left()) + " + " + bracketed(u.right()) + "]";
    } else if (e instanceof Intersection i) {
      return "[" + bracketed(i.left()) + " & " + bracketed(i.right()) + "]";
    } else if (e instanceof Difference d) {
      return "[" + bracketed(d.left()) + " - " + bracketed(d.right()) + "]";
    } else if (e instanceof At at) {
      return "[" + bracketed(at.inner()) + " @ " + at.date() + "]";
    }
    return e.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"               | got the end in column 1",
        "UA-14 +            | got the end in column 8",
        "UA-14 UA-09        | got 'UA-09' in column 7",
        "(UA-14             | got the end in column 7",
        "UA-14)             | got ')' in column 6",
        "held(Ukraine)      | got 'Ukraine' in column 6",
        "held UA            | got 'UA' in column 6",
        "owned(UA)          | got 'owned(' in column 1",
        "UA-14-held(RU)     | or spaces around '-'",
        "UA @ yesterday     | got 'yesterday' in column 6",
        "UA @ 2025-13-40    | expected a date of the calendar",
        "UA @ 2025-12-08 @ 2025-12-09 | got '@' in column 17",
        "UA; drop           | got ';' in column 3",
        "5                  | got '5' in column 1",
        "Донбас             | got 'Д' in column 1",
        "polygon(37 48, 38 48)         | got a polygon of 2 corners in column 1",
        "polygon(37 48, 38 48, 181 49) | got '181' in column 23",
        "polygon(37 48, 38 48, 38 91)  | got '91' in column 26",
        "polygon(37 48, 38)            | got ')' in column 18",
        "polygon(37 48, 38 48, 38 49   | got the end in column 28",
        "polygon(37 48, 38 49, 38 48, 37 49) | not simple at 37.5 48.5 in column 1",
        "polygon(37 48, 38 48, 37 48)  | got a polygon",
        "polygon(donbas)               | got 'donbas' in column 9",
      })
  void saysWhatIsWrongAndWhere(String written, String part) {
    assertThatThrownBy(() -> ExpressionParser.parse(written))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining(part)
        .hasMessageContaining("expected");
  }

  @Test
  void hasLimits() {
    String deep = "(".repeat(17) + "a" + ")".repeat(17);
    assertThatThrownBy(() -> ExpressionParser.parse(deep)).hasMessageContaining("16 deep");
    assertThat(ExpressionParser.parse("(".repeat(16) + "a" + ")".repeat(16)))
        .isEqualTo(new Named("a"));
    assertThatThrownBy(() -> ExpressionParser.parse("a+".repeat(4000) + "a"))
        .hasMessageContaining("8001 characters");
    assertThatThrownBy(() -> ExpressionParser.parse("a+".repeat(1000) + "a"))
        .hasMessageContaining("at most 1000 regions");
    assertThat(ExpressionParser.parse("a+".repeat(999) + "a")).isInstanceOf(Union.class);
    assertThatThrownBy(() -> ExpressionParser.parse(circle(301)))
        .hasMessageContaining("got a polygon of 301 corners in column 1, expected 3 to 300");
    assertThat(ExpressionParser.parse(circle(300))).isInstanceOf(Expression.Drawn.class);
  }

  private static String circle(int corners) {
    return IntStream.range(0, corners)
        .mapToObj(i -> 2 * Math.PI * i / corners)
        .map(a -> "%.3f %.3f".formatted(30 + Math.cos(a), 50 + Math.sin(a)))
        .collect(Collectors.joining(", ", "polygon(", ")"));
  }

  @Test
  void everyExpressionIsReadBackFromItsText() {
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      Expression expression = random(random, 4);
      assertThat(ExpressionParser.parse(expression.toString())).isEqualTo(expression);
    }
  }

  private static Expression random(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 9);
    return switch (kind) {
      case 0 -> new Named(new String[] {"UA", "UA-14", "donbas", "held"}[random.nextInt(4)]);
      case 1 -> new Held(random.nextBoolean() ? "UA" : "RU");
      case 2 -> new Claimed("RU");
      case 3 -> ExpressionParser.parse(circle(3 + random.nextInt(9)));
      case 4 -> new At(random(random, depth - 1), LocalDate.of(2025, 1 + random.nextInt(12), 8));
      case 5, 6 -> new Union(random(random, depth - 1), random(random, depth - 1));
      case 7 -> new Difference(random(random, depth - 1), random(random, depth - 1));
      default -> new Intersection(random(random, depth - 1), random(random, depth - 1));
    };
  }
}
