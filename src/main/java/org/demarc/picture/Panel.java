package org.demarc.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.demarc.phrase.Phrase;
import org.demarc.picture.Sheet.Claim;
import org.demarc.picture.Sheet.Pin;

/** The column beside the map: title, day, the claim with its check, and the legend. */
final class Panel {
  private static final double EDGE = 28;
  private static final Type MARK = Type.of(Face.SERIF, 17, Palette.INK);
  private static final Type STRONG = Type.of(Face.SEMIBOLD, 13.5, Palette.INK);
  private static final Type QUOTE = Type.of(Face.ITALIC, 18, Palette.INK);
  private static final Type LAND = Type.of(Face.SANS, 13, Palette.SOFT);
  private static final Type BECAUSE = Type.of(Face.SANS, 13, Palette.INK);
  private static final Type VIEW = Type.of(Face.SANS, 12.5, Palette.SOFT);

  private static final Type NOTE = Type.of(Face.ITALIC, 16, Palette.SOFT);
  private static final double NOTE_LINE = 1.3 * NOTE.size();
  private static final int MOST_PLACES = 9;
  private static final double PLACE_ROW = 23;

  private final Sheet sheet;
  private final Rectangle2D box;
  private final Legend legend;
  private final double left;
  private final double width;
  private List<Legend.Drawn> drawn = List.of();

  Panel(Sheet sheet, Rectangle2D box, Legend legend) {
    this.sheet = sheet;
    this.box = box;
    this.legend = legend;
    this.left = box.getX() + EDGE;
    this.width = box.getWidth() - 2 * EDGE;
  }

  List<Legend.Drawn> legend() {
    return drawn;
  }

  void on(Canvas canvas) {
    canvas.write(Lettering.left("Demarc", MARK, left, 38));
    canvas.write(Lettering.right(sheet.asOf(), STRONG, left + width, 38));
    canvas.stroke(new Line2D.Double(left, 50, left + width, 50), new Pen(Palette.INK, 1));
    double y = title(canvas, 54) + 16;
    double end = foot(canvas);
    if (sheet.claim().isPresent()) {
      claim(canvas, sheet.claim().get(), y, end);
    } else {
      places(canvas, y, end);
    }
  }

  /** Smaller where it is long; returns where it ends. */
  private double title(Canvas canvas, double top) {
    Type type = Type.of(Face.SERIF, 27, Palette.INK);
    List<String> lines = Paragraph.lines(sheet.title(), type, width, 9);
    if (lines.size() > 3) {
      type = Type.of(Face.SERIF, 22, Palette.INK);
      lines = Paragraph.lines(sheet.title(), type, width, 4);
    }
    double y = top;
    for (String line : lines) {
      y += type.size() * 1.2;
      canvas.write(Lettering.left(line, type, left, y));
    }
    return y;
  }

  /** The view and the legend stand at the bottom; returns where they begin. */
  private double foot(Canvas canvas) {
    double top = box.getMaxY() - 14 - legend.height();
    drawn = legend.draw(canvas, left, top, width);
    List<String> sentence =
        Paragraph.lines(sheet.view().name() + ": " + sheet.view().sentence(), VIEW, width, 3);
    double y = top - 8 - (sentence.size() - 1) * 16;
    double begin = y - 20;
    canvas.stroke(new Line2D.Double(left, begin, left + width, begin), new Pen(Palette.RULE, 1));
    for (String line : sentence) {
      canvas.write(Lettering.left(line, VIEW, left, y));
      y += 16;
    }
    return begin;
  }

  private void claim(Canvas canvas, Claim claim, double top, double end) {
    double y = top;
    for (String line : quote(claim)) {
      y += 24;
      canvas.write(Lettering.left(line, QUOTE, left, y));
    }
    y += 14;
    Badge badge = new Badge(claim.verdict(), sheet.language(), left, y);
    badge.on(canvas);
    land(canvas, claim, left + badge.width() + 12, y);
    y += Badge.HEIGHT + 10;
    if (claim.plot().isPresent()) {
      new IntervalPlot(canvas, claim.plot().get(), sheet.language(), left, y, width).draw();
      y += IntervalPlot.height(claim.plot().get());
    }
    int room = (int) Math.floor((end - y - 12) / 17);
    for (String line : because(claim.because(), Math.max(0, room))) {
      y += 17;
      canvas.write(Lettering.left(line, BECAUSE, left, y));
    }
  }

  private List<String> quote(Claim claim) {
    String cut = Paragraph.about(claim.figure(), claim.quote(), QUOTE, width - 2 * QUOTE.size(), 2);
    return Paragraph.lines(Phrase.of("quote", cut).in(sheet.language()), QUOTE, width, 2);
  }

  /** Whole clauses, as many as there is room for. */
  private List<String> because(String text, int room) {
    String kept = text;
    List<String> lines = Paragraph.lines(kept, BECAUSE, width, Integer.MAX_VALUE);
    while (lines.size() > room && kept.contains("; ")) {
      kept = kept.substring(0, kept.lastIndexOf("; ")) + ".";
      lines = Paragraph.lines(kept, BECAUSE, width, Integer.MAX_VALUE);
    }
    return lines.size() > room ? Paragraph.lines(kept, BECAUSE, width, room) : lines;
  }

  /** Where there is no figure to check: what the text speaks of most. */
  private void places(Canvas canvas, double top, double end) {
    double y = top + 20 - NOTE_LINE;
    for (String line : Paragraph.lines(sheet.note(), NOTE, width, 3)) {
      y += NOTE_LINE;
      canvas.write(Lettering.left(line, NOTE, left, y));
    }
    List<Pin> most =
        sheet.pins().stream().sorted(Comparator.comparingInt(pin -> -pin.weight())).toList();
    if (most.isEmpty()) {
      return;
    }
    y += 34;
    canvas.write(Lettering.left(say("picture.places"), STRONG, left, y));
    canvas.write(Lettering.right(say("picture.times"), LAND, left + width, y));
    int rows = (int) Math.min(MOST_PLACES, Math.floor((end - y - 10) / PLACE_ROW));
    for (Pin pin : most.subList(0, Math.max(0, Math.min(rows, most.size())))) {
      y += PLACE_ROW;
      canvas.stroke(
          new Line2D.Double(left, y - 16, left + width, y - 16), new Pen(Palette.RULE, 0.8));
      String name = Paragraph.line(pin.name(), BECAUSE, width - 40);
      canvas.write(Lettering.left(name, BECAUSE, left, y));
      canvas.write(Lettering.right(String.valueOf(pin.weight()), LAND, left + width, y));
    }
  }

  private String say(String key) {
    return Phrase.of(key).in(sheet.language());
  }

  private void land(Canvas canvas, Claim claim, double x, double y) {
    List<String> lines = Paragraph.lines(claim.land(), LAND, left + width - x, 2);
    double baseline = y + (lines.size() == 1 ? 17.5 : 10);
    for (String line : lines) {
      canvas.write(Lettering.left(line, LAND, x, baseline));
      baseline += 16;
    }
  }
}
