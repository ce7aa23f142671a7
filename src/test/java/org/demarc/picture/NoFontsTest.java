package org.demarc.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarc.gazetteer.Geodata;
import org.demarc.phrase.Language;
import org.junit.jupiter.api.Test;

/** A picture needs no font of the machine, nor the Java's own font system. */
class NoFontsTest {
  /** What Java loads when it is asked for a font; without fontconfig that fails. */
  private static final String FONTS = "sun.font.SunFontManager";

  /** Run in a Java of its own. */
  static final class Draws {
    public static void main(String[] arguments) {
      byte[] png = Picture.png(sheet(Path.of(arguments[0])), 1);
      System.out.println("drawn " + (png.length > 10_000));
    }
  }

  /** Run in a Java of its own, to see that the trap is one. */
  static final class AsksForAFont {
    public static void main(String[] arguments) {
      new java.awt.Font("SansSerif", java.awt.Font.PLAIN, 12)
          .createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), arguments[0])
          .getOutline();
      System.out.println("drawn");
    }
  }

  @Test
  void drawsWithoutAFontSystem() throws Exception {
    Path basemap = Geodata.folder().toAbsolutePath().resolve("basemap");
    assertThat(run(Draws.class, basemap.toString())).contains("drawn true").doesNotContain(FONTS);
    assertThat(run(AsksForAFont.class, "A")).contains(FONTS);
  }

  private static String run(Class<?> main, String argument) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-verbose:class",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName(),
                    argument))
            .redirectErrorStream(true)
            .start();
    String said = said(process);
    process.waitFor();
    return said;
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Sheet sheet(Path basemap) {
    return new Sheet(
        Basemap.in(basemap),
        Language.ENGLISH,
        "Київ і Kyiv",
        "as of today",
        new Sheet.View("De jure", "as it is."),
        new Frame(29, 49, 33, 52),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(new Sheet.Pin("kyiv", "Kyiv", Sheet.Kind.TOWN, 30.52, 50.45, 3)),
        List.of(),
        List.of("a test"),
        Optional.empty());
  }
}
