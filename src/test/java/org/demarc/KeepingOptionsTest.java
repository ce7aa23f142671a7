package org.demarc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class KeepingOptionsTest {
  @ParameterizedTest(name = "XDG_DATA_HOME={0}")
  @CsvSource({
    ", /home/me/.local/share/demarc",
    "/data, /data/demarc",
    "rel, /home/me/.local/share/demarc"
  })
  void theDefaultFolderIsTheUsersOwn(String dataHome, String folder) {
    assertThat(KeepingOptions.home(Optional.ofNullable(dataHome), "/home/me"))
        .isEqualTo(Path.of(folder));
  }

  @Test
  void twoPlacesAreOneTooMany() {
    KeepingOptions options = parsed("--data", "d", "--database", "jdbc:postgresql://h/d");
    assertThatThrownBy(options::chosen)
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("expected one of them");
  }

  @Test
  void aPlaceThatWasToldIsTriedAtTheStart() {
    assertThat(parsed().isTold()).isFalse();
    assertThat(parsed("--data", "d").isTold()).isTrue();
    assertThat(parsed("--database", "jdbc:postgresql://h/d").isTold()).isTrue();
  }

  private static KeepingOptions parsed(String... arguments) {
    KeepingOptions options = new KeepingOptions();
    new CommandLine(new Holder(options)).parseArgs(arguments);
    return options;
  }

  @CommandLine.Command
  private static final class Holder {
    @CommandLine.Mixin private final KeepingOptions options;

    Holder(KeepingOptions options) {
      this.options = options;
    }
  }
}
