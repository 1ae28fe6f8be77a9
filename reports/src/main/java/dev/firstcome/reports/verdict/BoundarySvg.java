package dev.firstcome.reports.verdict;

import static dev.firstcome.reports.table.HtmlLayout.escaped;

import dev.firstcome.core.checker.SellOutBoundary;
import dev.firstcome.core.checker.SellOutBoundary.Bin;
import dev.firstcome.core.sentence.TimeText;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.words.Words;

/**
 * A sell-out as a figure for a page. The drawing holds shapes alone and may be stretched; all words
 * stand beside it as text, so that they keep their size on a small screen. The page brings the
 * colours; the three parts differ in brightness and in their pattern too.
 */
public final class BoundarySvg {
  private static final int HEIGHT = 100;
  private static final int BIN = 10;

  private final SellOutBoundary boundary;
  private final Words words;
  private final String id;
  private final StringBuilder html = new StringBuilder();

  private BoundarySvg(SellOutBoundary boundary, Words words, String id) {
    this.boundary = boundary;
    this.words = words;
    this.id = id;
  }

  /**
   * Returns a {@code figure}.
   *
   * @param id a name that no other figure on the page has
   */
  public static String of(SellOutBoundary boundary, Words words, String id) {
    return new BoundarySvg(boundary, words, id).figure();
  }

  private String figure() {
    String title = escaped(words.get("boundary.title", "coupon", boundary.couponId()));
    long toNs = boundary.fromNs() + boundary.binNs() * boundary.bins().size();
    html.append("<figure class=\"boundary\">\n<figcaption>").append(title).append("<br><small>");
    html.append(escaped(BoundaryLegend.gist(boundary, words))).append("</small></figcaption>\n");
    html.append("<p class=\"scale\">").append(escaped(most())).append("</p>\n");
    svg(title);
    html.append("<p class=\"axis\"><span>").append(TimeText.at(boundary.fromNs()));
    html.append("</span><span>").append(TimeText.at(toNs)).append("</span></p>\n<ul>\n");
    legend("issued", BoundaryLegend.part(boundary, words, "boundary.issued", Bin::issued));
    legend("turned", BoundaryLegend.part(boundary, words, "boundary.turnedAway", Bin::turnedAway));
    legend("undecided", BoundaryLegend.part(boundary, words, "boundary.undecided", Bin::undecided));
    legend("refusal", marker("boundary.firstRefusal", boundary.firstRefusalNs()));
    legend("winner", marker("boundary.lastWinner", boundary.lastWinnerNs()));
    html.append("</ul>\n<p>").append(escaped(BoundaryLegend.axis(boundary, words)));
    return html.append("</p>\n</figure>\n").toString();
  }

  private void svg(String title) {
    int width = boundary.bins().size() * BIN;
    html.append("<svg viewBox=\"0 0 ").append(width).append(' ').append(HEIGHT);
    html.append("\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"").append(id);
    html.append("-title ").append(id).append("-desc\">\n<title id=\"").append(id);
    html.append("-title\">").append(title).append("</title>\n<desc id=\"").append(id);
    html.append("-desc\">").append(escaped(BoundaryLegend.gist(boundary, words)));
    html.append("</desc>\n");
    long most = highest();
    for (int i = 0; i < boundary.bins().size(); i++) {
      Bin bin = boundary.bins().get(i);
      bar("issued", i, 0, bin.issued(), most);
      bar("turned", i, bin.issued(), bin.turnedAway(), most);
      bar("undecided", i, bin.issued() + bin.turnedAway(), bin.undecided(), most);
    }
    line("refusal", boundary.firstRefusalNs());
    line("winner", boundary.lastWinnerNs());
    html.append("</svg>\n");
  }

  private void bar(String part, int bin, long below, long people, long most) {
    if (people > 0) {
      html.append("<rect class=\"").append(part).append("\" x=\"").append(bin * BIN + 1);
      html.append("\" y=\"").append(tenths(HEIGHT - (double) HEIGHT * (below + people) / most));
      html.append("\" width=\"").append(BIN - 2).append("\" height=\"");
      html.append(tenths((double) HEIGHT * people / most)).append("\"/>\n");
    }
  }

  private void line(String mark, long atNs) {
    String x = tenths((double) BIN * (atNs - boundary.fromNs()) / boundary.binNs());
    html.append("<line class=\"").append(mark).append("\" x1=\"").append(x).append("\" y1=\"0\"");
    html.append(" x2=\"").append(x).append("\" y2=\"").append(HEIGHT).append("\"/>\n");
  }

  /** Writes a coordinate with one decimal: digits that mean nothing would only fill the page. */
  private static String tenths(double value) {
    long tenths = Math.round(value * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  private void legend(String part, String text) {
    html.append("<li class=\"").append(part).append("\">").append(escaped(text));
    html.append("</li>\n");
  }

  private String marker(String key, long atNs) {
    return words.get(key, "at", TimeText.at(atNs));
  }

  private String most() {
    return words.get("boundary.most", "count", Unit.whole(highest()));
  }

  private long highest() {
    return boundary.bins().stream()
        .mapToLong(bin -> bin.issued() + bin.turnedAway() + bin.undecided())
        .max()
        .orElse(0);
  }
}
