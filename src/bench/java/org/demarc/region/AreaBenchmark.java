package org.demarc.region;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarc.gazetteer.Geodata;
import org.demarc.measure.Authalic;
import org.demarc.measure.Geodesic;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Area of Ukraine's first-level units; the counter {@code vertices} is their vertices a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AreaBenchmark {
  private List<Geometry> units;
  private int vertices;

  /** Turned into a rate by JMH. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long vertices;
  }

  @Setup
  public void open() {
    Outlines outlines = Atlas.open(Geodata.folder()).outlines();
    units =
        outlines.unitsOfUkraine().stream()
            .map(id -> outlines.find(id).orElseThrow().outline())
            .toList();
    vertices = units.stream().mapToInt(Geometry::getNumPoints).sum();
  }

  @Benchmark
  public double closedForm(Counted counted) {
    counted.vertices += vertices;
    return units.stream().mapToDouble(unit -> Authalic.area(unit).squareKilometres()).sum();
  }

  @Benchmark
  public double geodesic(Counted counted) {
    counted.vertices += vertices;
    return units.stream().mapToDouble(unit -> Geodesic.area(unit).squareKilometres()).sum();
  }
}
