package org.demarc;

import java.util.concurrent.TimeUnit;
import org.demarc.gazetteer.Geodata;
import org.demarc.picture.Picture;
import org.demarc.picture.Sheet;
import org.demarc.region.PointOfView;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A picture, warm: what to show, and drawing it. Medians are the p0.50 of a sample. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Djava.awt.headless=true"})
public class PictureBenchmark {
  /** A brief by its number: 1 is a close-up of Donbas, 2 the whole theatre. */
  @Param({"1", "2"})
  public int brief;

  private Library library;
  private Reading reading;
  private Sheet sheet;

  @Setup
  public void read() {
    library = Library.open(Geodata.folder());
    String text = library.briefs().all().get(brief - 1).text();
    reading = Reading.of("bench", text, Hints.NONE, library);
    sheet = sheet();
  }

  @Benchmark
  public Sheet sheet() {
    return Sheets.of(reading, library, Sheets.View.of(new PointOfView.DeFacto()));
  }

  @Benchmark
  public byte[] png() {
    return Picture.png(sheet, 1);
  }

  @Benchmark
  public byte[] pngTwiceAsLarge() {
    return Picture.png(sheet, 2);
  }

  @Benchmark
  public byte[] svg() {
    return Picture.svg(sheet);
  }
}
