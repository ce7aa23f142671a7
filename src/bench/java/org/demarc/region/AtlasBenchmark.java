package org.demarc.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.demarc.gazetteer.Geodata;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Questions to the atlas that it was not asked before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class AtlasBenchmark {
  private static final Expression DONBAS = ExpressionParser.parse("donbas & held(UA)");
  private static final Expression UKRAINE = ExpressionParser.parse("UA & held(RU)");

  /** An atlas that has answered on its last day. */
  @State(Scope.Benchmark)
  public static class Loaded {
    Atlas atlas;
    private final List<Expression> unseen = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    @Setup(Level.Iteration)
    public void open() {
      if (atlas == null) {
        atlas = Atlas.open(Geodata.folder());
        atlas.measure(UKRAINE);
        fillExpressions();
      }
    }

    /** Two or three units, held by one side, in an order that a seed gives. */
    private void fillExpressions() {
      List<String> units = atlas.outlines().unitsOfUkraine();
      for (String a : units) {
        for (String b : units) {
          if (a.compareTo(b) < 0) {
            unseen.add(ExpressionParser.parse("(%s + %s) & held(UA)".formatted(a, b)));
            unseen.add(ExpressionParser.parse("UA & held(RU) - (%s + %s)".formatted(a, b)));
          }
        }
      }
      Collections.shuffle(unseen, new Random(1));
    }

    Expression nextExpression() {
      return unseen.remove(unseen.size() - 1);
    }

    /** On the next day on which something changed, in an order that a seed gives. */
    LocalDate nextDay() {
      if (days.isEmpty()) {
        NavigableSet<LocalDate> all = atlas.control().changeDays();
        days.addAll(all.headSet(atlas.lastDay(), false));
        Collections.shuffle(days, new Random(1));
      }
      return days.remove(days.size() - 1);
    }
  }

  /** An atlas just opened, in a JVM that has opened others. */
  @State(Scope.Benchmark)
  public static class Fresh {
    Atlas atlas;

    @Setup(Level.Invocation)
    public void open() {
      atlas = Atlas.open(Geodata.folder());
    }
  }

  @Benchmark
  @Warmup(iterations = 100)
  @Measurement(iterations = 200)
  public Object unseenExpression(Loaded loaded) {
    return loaded.atlas.measure(loaded.nextExpression());
  }

  @Benchmark
  @Warmup(iterations = 10)
  @Measurement(iterations = 50)
  public Object firstUseOfDate(Loaded loaded) {
    return loaded.atlas.measure(UKRAINE, loaded.nextDay());
  }

  @Benchmark
  @Warmup(iterations = 3)
  @Measurement(iterations = 7)
  public Object curveOnFreshAtlas(Fresh fresh) {
    return fresh.atlas.curve(DONBAS, fresh.atlas.firstDay(), fresh.atlas.lastDay());
  }

  /** In a JVM that has done nothing else: the first reader's wait. */
  @Benchmark
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC")
  public Object curveCold(Fresh fresh) {
    return fresh.atlas.curve(DONBAS, fresh.atlas.firstDay(), fresh.atlas.lastDay());
  }
}
