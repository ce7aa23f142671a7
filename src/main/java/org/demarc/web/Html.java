package org.demarc.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of HTML. Text is escaped by being text; there is no way to hand in markup, a style, an
 * event handler, or an address that is neither on this server nor http.
 */
sealed interface Html {
  Set<String> VOID = Set.of("meta", "link", "img", "br", "hr", "input");
  Pattern ADDRESS = Pattern.compile("(?:https?://|/(?!/)|#).*", Pattern.DOTALL);

  void write(StringBuilder out);

  record Text(String text) implements Html {
    @Override
    public void write(StringBuilder out) {
      escape(text, out);
    }
  }

  record Attribute(String name, String value) {
    public Attribute {
      boolean address = name.equals("href") || name.equals("src");
      if (!isName(name)
          || name.equals("style")
          || name.startsWith("on")
          || address && !ADDRESS.matcher(value).matches()) {
        throw new IllegalArgumentException("got the attribute " + name + "=\"" + value + '"');
      }
    }
  }

  record Element(String name, List<Attribute> attributes, List<Html> inside) implements Html {
    public Element {
      if (!isName(name) || VOID.contains(name) && !inside.isEmpty()) {
        throw new IllegalArgumentException("got the element " + name);
      }
      attributes = List.copyOf(attributes);
      inside = List.copyOf(inside);
    }

    @Override
    public void write(StringBuilder out) {
      out.append('<').append(name);
      for (Attribute attribute : attributes) {
        out.append(' ').append(attribute.name).append("=\"");
        escape(attribute.value, out);
        out.append('"');
      }
      out.append('>');
      if (!VOID.contains(name)) {
        inside.forEach(each -> each.write(out));
        out.append("</").append(name).append('>');
      }
    }
  }

  /** A letter, then letters, digits, colons and hyphens. By hand: a page asks a thousand times. */
  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == ':' || c == '-'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  static Attribute at(String name, String value) {
    return new Attribute(name, value);
  }

  static Attribute css(String classes) {
    return new Attribute("class", classes);
  }

  /**
   * @param parts attributes, elements, strings, or lists and optionals of these
   */
  static Element el(String name, Object... parts) {
    Parts sorted = new Parts();
    for (Object part : parts) {
      sorted.add(part);
    }
    return new Element(name, sorted.attributes, sorted.inside);
  }

  /** A whole page. */
  static String document(Element html) {
    StringBuilder out = new StringBuilder("<!doctype html>\n");
    html.write(out);
    return out.append('\n').toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }

  /** What an element is made of, told apart. */
  final class Parts {
    private final List<Attribute> attributes = new java.util.ArrayList<>();
    private final List<Html> inside = new java.util.ArrayList<>();

    private void add(Object part) {
      if (part instanceof Attribute attribute) {
        attributes.add(attribute);
      } else if (part instanceof Html html) {
        inside.add(html);
      } else if (part instanceof String text) {
        inside.add(new Text(text));
      } else if (part instanceof Iterable<?> all) {
        all.forEach(this::add);
      } else if (part instanceof Optional<?> maybe) {
        maybe.ifPresent(this::add);
      } else {
        throw new IllegalArgumentException("got " + part + ", expected a part of an element");
      }
    }
  }
}
