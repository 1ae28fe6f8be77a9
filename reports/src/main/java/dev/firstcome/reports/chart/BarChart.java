package dev.firstcome.reports.chart;

import java.util.List;

/**
 * Stacked bars, one to a line.
 *
 * @param id the chart's name
 * @param x to the right
 * @param bars the names of the bars, from the top
 * @param parts what they are stacked of, from the left
 */
public record BarChart(String id, Axis x, List<Text> bars, List<Part> parts) implements Chart {

  /** Copies the lists. */
  public BarChart {
    bars = List.copyOf(bars);
    parts = List.copyOf(parts);
  }

  /**
   * One part of every bar.
   *
   * @param name in the legend
   * @param colour 0 to 6
   * @param lengths one for each bar
   */
  public record Part(Text name, int colour, List<Double> lengths) {

    /** Copies the list. */
    public Part {
      lengths = List.copyOf(lengths);
    }
  }
}
