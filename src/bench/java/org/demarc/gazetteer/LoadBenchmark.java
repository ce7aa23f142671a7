package org.demarc.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The gazetteer in a JVM that has just started: from its image, and from the GeoJSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 5, jvmArgsAppend = "-XX:+UseSerialGC")
public class LoadBenchmark {

  /** The first of the five may find no image and make it. */
  @Benchmark
  public Gazetteer fromImage() {
    return Gazetteer.load(Geodata.folder());
  }

  /** Read from a link that has no build folder beside it, so that there is no image. */
  @Benchmark
  public Gazetteer fromGeoJson() throws IOException {
    Path elsewhere = Files.createTempDirectory("demarc-bench");
    Path link = elsewhere.resolve("geodata");
    Files.createSymbolicLink(link, Geodata.folder().toAbsolutePath());
    try {
      return Gazetteer.load(link);
    } finally {
      Files.delete(link);
      Files.delete(elsewhere);
    }
  }
}
