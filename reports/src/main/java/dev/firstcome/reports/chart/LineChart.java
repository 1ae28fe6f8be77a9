package dev.firstcome.reports.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Lines.
 *
 * @param id the chart's name
 * @param x to the right
 * @param y upwards
 * @param series the lines
 * @param marks instants and spans on the x axis
 */
public record LineChart(String id, Axis x, Axis y, List<Series> series, List<Mark> marks)
    implements Chart {

  /** Copies the lists. */
  public LineChart {
    series = List.copyOf(series);
    marks = List.copyOf(marks);
  }

  /**
   * One line.
   *
   * @param name in the legend
   * @param colour 0 to 6
   * @param stroke how it is drawn
   * @param x ascending
   * @param y as many; a gap where there is none
   */
  public record Series(
      Text name, int colour, Stroke stroke, List<Double> x, List<OptionalDouble> y) {

    /** Copies the lists. */
    public Series {
      x = List.copyOf(x);
      y = List.copyOf(y);
      if (x.size() != y.size()) {
        throw new IllegalArgumentException(x.size() + " x for " + y.size() + " y");
      }
    }

    /** Tells whether there is anything to draw. */
    public boolean drawn() {
      return y.stream().anyMatch(OptionalDouble::isPresent);
    }
  }

  /** How a line is drawn. */
  public enum Stroke {
    /** In one. */
    SOLID("none"),
    /** In dashes. */
    DASHED("7 4"),
    /** In dots. */
    DOTTED("2 3"),
    /** In dashes and dots. */
    MIXED("9 3 2 3");

    private final String dashes;

    Stroke(String dashes) {
      this.dashes = dashes;
    }

    /** Returns the lengths of strokes and gaps as SVG takes them. */
    public String dashes() {
      return dashes;
    }
  }

  /**
   * A mark.
   *
   * @param label beside it
   * @param colour 0 to 6 for what belongs to a series; empty for what concerns all
   * @param from where it is
   * @param to where a span ends; empty for an instant
   */
  public record Mark(Text label, OptionalInt colour, double from, OptionalDouble to) {}
}
