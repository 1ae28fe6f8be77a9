package dev.firstcome.reports.chart;

import dev.firstcome.core.json.JsonFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The charts of a page as the block of JSON that {@code charts.js} reads. */
public final class ChartData {
  private ChartData() {}

  private record Entry(String kind, Chart chart) {}

  /** Returns the JSON: an object, by the charts' ids. */
  public static String json(List<Chart> charts) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    charts.forEach(chart -> byId.put(chart.id(), new Entry(kind(chart), chart)));
    return JsonFile.compact(byId);
  }

  /** Returns a {@code script} element that holds it. */
  public static String html(List<Chart> charts) {
    // in a script, "<" could begin the end of it, or a comment; JSON may write it otherwise
    return "<script type=\"application/json\" id=\"charts\">"
        + json(charts).replace("<", "\\u003c")
        + "</script>\n";
  }

  private static String kind(Chart chart) {
    return chart instanceof LineChart ? "lines" : "bars";
  }
}
