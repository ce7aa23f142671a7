package org.demarc.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.demarc.article.CallerError;
import org.demarc.picture.Choice;
import org.demarc.snapshot.Document;

/** {@code "view": {"west", "south", "east", "north"}} and {@code "claim": index}, checked. */
final class ViewJson {
  private static final Set<String> SIDES = Set.of("west", "south", "east", "north");

  private ViewJson() {}

  static Optional<Document.Frame> frame(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    Iterator<String> names = node.fieldNames();
    boolean known = node.isObject() && node.size() == SIDES.size();
    while (names.hasNext()) {
      String name = names.next();
      known &= SIDES.contains(name) && node.get(name).isNumber();
    }
    if (!known) {
      throw new CallerError("got another \"view\", expected numbers west, south, east and north");
    }
    try {
      return Optional.of(
          new Document.Frame(
              side(node, "west"), side(node, "south"), side(node, "east"), side(node, "north")));
    } catch (IllegalArgumentException e) {
      throw new CallerError(e.getMessage());
    }
  }

  private static double side(JsonNode node, String name) {
    double degrees = node.get(name).doubleValue();
    if (!(Math.abs(degrees) <= 540)) {
      throw new CallerError("got " + name + " " + degrees + ", expected degrees");
    }
    return degrees;
  }

  /** Left out is the first that has a verdict, null is none. */
  static Choice claim(JsonNode node) {
    if (node.isMissingNode()) {
      return new Choice.First();
    } else if (node.isNull()) {
      return new Choice.None();
    }
    if (!node.isInt() || node.intValue() < 0) {
      throw new CallerError("got another \"claim\", expected its index, counted from 0, or null");
    }
    return new Choice.At(node.intValue());
  }
}
