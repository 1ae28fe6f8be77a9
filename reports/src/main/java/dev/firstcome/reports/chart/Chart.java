package dev.firstcome.reports.chart;

/** Something to draw. */
public sealed interface Chart permits LineChart, BarChart {

  /** Returns a name that no other chart on the page has: lower-case letters, digits, hyphens. */
  String id();
}
