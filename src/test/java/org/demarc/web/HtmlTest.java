package org.demarc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarc.web.Html.at;
import static org.demarc.web.Html.el;

import java.util.List;
import java.util.Optional;
import org.demarc.article.CallerError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @Test
  void textAndAttributesAreEscaped() {
    StringBuilder out = new StringBuilder();
    el("p", at("title", "\"><script>"), "<b>&'\u0001", Optional.of(el("br")), List.of("a", "b"))
        .write(out);
    assertThat(out)
        .hasToString("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39; <br>ab</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "style|color:red",
        "onclick|alert(1)",
        "href|javascript:alert(1)",
        "href| javascript:alert(1)",
        "href|data:text/html,x",
        "href|//evil.example/",
        "src|vbscript:x",
        "a b|x"
      })
  void whatCouldRunIsRefused(String name, String value) {
    assertThatThrownBy(() -> at(name, value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyElementsAreElements() {
    assertThatThrownBy(() -> el("p><script")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> el("br", "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> el("p", 7)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demarc.example",
        "ftp://demarc.example",
        "https://demarc.example/path",
        "https://demarc.example?x",
        "https://user@demarc.example",
        "https://",
        "javascript:alert(1)"
      })
  void aPublicAddressIsASchemeAndAHost(String url) {
    assertThatThrownBy(() -> PublicUrl.of(url))
        .isInstanceOf(CallerError.class)
        .hasMessageContaining("expected one such as https://demarc.example");
    assertThat(PublicUrl.of("https://demarc.example/").base("other", "x"))
        .isEqualTo("https://demarc.example");
  }
}
