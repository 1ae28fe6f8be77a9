package dev.firstcome.reports.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What draws the charts: the library from its own artifact, and our script. */
public final class ChartScript {
  /** In the webjar; the version is the parent POM's, and a test holds the two together. */
  static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  private ChartScript() {}

  /** Returns two {@code script} elements, the library's licence with it. */
  public static String html() {
    return "<script>"
        + inlined(LIBRARY)
        + "</script>\n<script>\n"
        + inlined("charts.js")
        + "</script>\n";
  }

  /**
   * A script may hold {@code </script} or {@code <!--} in a string or a regular expression alone,
   * where a backslash more means the same.
   */
  private static String inlined(String resource) {
    return resource(resource).replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private static String resource(String name) {
    try (InputStream in = ChartScript.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
