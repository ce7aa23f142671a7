package org.demarc.snapshot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/** One end or the middle of a quantity: a number in the quantity's unit, or a day. */
public sealed interface Magnitude {
  /** Its place on an axis: the number, or days since 1970. */
  double onAxis();

  /** As JSON has it: the number, or the day as YYYY-MM-DD. */
  @JsonValue
  Object json();

  record Number(BigDecimal value) implements Magnitude {
    public Number {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public double onAxis() {
      return value.doubleValue();
    }

    @Override
    public Object json() {
      return value;
    }

    @Override
    public String toString() {
      return value.toPlainString();
    }
  }

  record Day(LocalDate value) implements Magnitude {
    public Day {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public double onAxis() {
      return value.toEpochDay();
    }

    @Override
    public Object json() {
      return value.toString();
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Magnitude of(JsonNode node) {
    if (node.isNumber()) {
      return new Number(node.decimalValue());
    }
    try {
      return new Day(LocalDate.parse(node.asText()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "got the magnitude " + node + ", expected a number or a day as YYYY-MM-DD", e);
    }
  }
}
