package org.demarc;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.demarc.article.Article;
import org.demarc.article.Articles;
import org.demarc.claim.Claim;
import org.demarc.claim.ClaimReader;
import org.demarc.claim.Statement;
import org.demarc.claim.StatementReader;
import org.demarc.gazetteer.Geodata;
import org.demarc.geoparse.Mention;
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

/**
 * An article of 5 KB, warm: step by step, and the whole flow. Medians are the p0.50 of a sample.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingBenchmark {
  private Library library;
  private String text;
  private Article article;
  private List<Mention> mentions;

  @Setup
  public void open() {
    library = Library.open(Geodata.folder());
    text = Texts.fiveKilobytes(library.briefs());
    article = dates();
    mentions = places();
  }

  @Benchmark
  public Article dates() {
    return Articles.read("bench", text, Optional.empty());
  }

  /** Recognition and resolution. */
  @Benchmark
  public List<Mention> places() {
    return library.geoparser().parse(article);
  }

  @Benchmark
  public List<Claim> claims() {
    return ClaimReader.read(article, mentions);
  }

  @Benchmark
  public List<Statement> statements() {
    return StatementReader.read(article, mentions);
  }

  /** With verdicts. */
  @Benchmark
  public Object whole() {
    return Reading.of("bench", text, Hints.NONE, library);
  }
}
