package dev.firstcome.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firstcome.reports.SamplePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code report.html} in a real browser. Skipped where there is no Chromium. */
class ReportBrowserIT {
  private static final String SHOWN = "document.querySelector('main:not([hidden])')";
  private static final String PLACES = "[..." + SHOWN + ".querySelectorAll('[data-chart]')]";

  /** Of a pair; the made-up duel has no stage ledger. */
  private static final int CHARTS = 9;

  // Chromium may still write its profile while it ends
  @TempDir(cleanup = CleanupMode.NEVER)
  private static Path folder;

  private static Browser browser;
  private static Path pair;
  private static Path duel;

  private Tab tab;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        Browser.executable().isPresent(),
        "no chromium or chrome on the PATH: report.html is not seen");
    pair = Files.writeString(folder.resolve("pair.html"), SamplePages.pair(folder).html());
    duel = Files.writeString(folder.resolve("duel.html"), SamplePages.duel(folder).html());
    browser = Browser.start(Browser.executable().get(), folder.resolve("profile"));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTab() throws IOException, InterruptedException {
    tab = browser.tab();
  }

  @AfterEach
  void nothingWasComplainedOfAndNothingLoaded() throws IOException, InterruptedException {
    assertThat(tab.complaints()).isEmpty();
    assertThat(tab.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    tab.close();
  }

  static Stream<Arguments> views() {
    return Stream.of("pair", "duel")
        .flatMap(
            page ->
                Stream.of(390, 1_400)
                    .flatMap(
                        width ->
                            Stream.of("en", "ko")
                                .map(language -> Arguments.of(page, width, language))));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyChartIsDrawnAndThePageFits(String page, int width, String language)
      throws IOException, InterruptedException {
    open(page.equals("pair") ? pair : duel, width, "light", language);

    assertThat(text("document.documentElement.lang")).isEqualTo(language);
    assertThat(number(PLACES + ".length")).isEqualTo(page.equals("pair") ? CHARTS : CHARTS - 1);
    assertThat(number(PLACES + ".filter(p => p.querySelectorAll('svg path[d]').length < 3).length"))
        .isZero();
    assertThat(number(PLACES + ".filter(p => p.getAttribute('aria-label').length < 20).length"))
        .isZero();
    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
    assertThat(number("Math.max(..." + PLACES + ".map(p => p.getBoundingClientRect().right))"))
        .isLessThanOrEqualTo(width);
    if (width == 1_400) {
      assertThat(number(SHOWN + ".clientWidth")).isGreaterThan(1_200);
    }
  }

  @Test
  void linesAreDrawnOfTheData() throws IOException, InterruptedException {
    open(pair, 1_400, "light", "en");

    String strokes =
        "['--c0', '--c1'].every(c => [..."
            + SHOWN
            + ".querySelector('[data-chart=spectrum-answer]').querySelectorAll('path')]"
            + ".some(p => p.getAttribute('stroke') === `var(${c})` && p.getAttribute('d').length > 100))";
    assertThat(tab.evaluate(strokes).booleanValue()).isTrue();
    assertThat(text(SHOWN + ".querySelector('[data-chart=answers] svg').textContent"))
        .contains("sold out: Redis Streams")
        .contains("kill kafka: Kafka outbox");
  }

  @Test
  void theKeyboardSwitchesTheLanguageAndItsChartsAreDrawn()
      throws IOException, InterruptedException {
    open(pair, 1_400, "light", "en");

    press("Tab", 9);
    press("Tab", 9);
    press("Enter", 13);

    tab.await("document.documentElement.lang === 'ko'");
    awaitCharts();
    assertThat(text(SHOWN + ".querySelector('[data-chart=spectrum-answer] svg').textContent"))
        .contains("백분위");
    assertThat(text(SHOWN + ".lang")).isEqualTo("ko");
  }

  @Test
  void everythingThatFoldsOrScrollsIsReachedByKeyboard() throws IOException, InterruptedException {
    open(pair, 390, "light", "en");

    assertThat(
            number(
                "[..."
                    + SHOWN
                    + ".querySelectorAll('summary, .scroll, pre, a')]"
                    + ".filter(e => e.tabIndex < 0).length"))
        .isZero();
    assertThat(
            number(
                "[..."
                    + SHOWN
                    + ".querySelectorAll('.scroll')]"
                    + ".filter(e => !e.getAttribute('aria-label')).length"))
        .isZero();
  }

  @Test
  void coloursFollowTheSystemWithoutDrawingAnew() throws IOException, InterruptedException {
    open(pair, 1_400, "light", "en");
    String stroke =
        "getComputedStyle("
            + SHOWN
            + ".querySelector('[data-chart=backlog] path[stroke=\"var(--c0)\"]')).stroke";

    String light = text(stroke);
    scheme("dark");

    assertThat(text(stroke)).isNotEqualTo(light);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textAndLinesStandOutFromTheirGround(String scheme) throws IOException, InterruptedException {
    open(pair, 1_400, scheme, "en");

    for (String ground : List.of("--ground", "--sheet")) {
      for (String ink : List.of("--ink", "--quiet", "--valid", "--invalid", "--unknown", "--c0")) {
        assertThat(contrast(ink, ground)).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(4.5);
      }
    }
    for (int i = 0; i < 7; i++) {
      assertThat(contrast("--c" + i, "--sheet")).as("--c%d", i).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void itPrints() throws IOException, InterruptedException {
    open(pair, 1_400, "dark", "en");

    String pdf =
        tab.send("Page.printToPDF", Map.of("printBackground", true)).path("data").stringValue();

    assertThat(pdf).startsWith("JVBERi0"); // %PDF-
    assertThat(pdf.length()).isGreaterThan(50_000);
    // and the screen is as it was before
    awaitCharts();
  }

  /** WCAG 2.2, "contrast ratio", of two custom properties that hold colours. */
  private double contrast(String one, String other) throws IOException, InterruptedException {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private double luminance(String property) throws IOException, InterruptedException {
    String hex =
        text("getComputedStyle(document.documentElement).getPropertyValue('" + property + "')");
    double sum = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.strip().substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private void open(Path page, int width, String scheme, String language)
      throws IOException, InterruptedException {
    tab.send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    scheme(scheme);
    tab.send("Page.navigate", Map.of("url", page.toUri() + "#" + language));
    tab.await("document.readyState === 'complete' && " + SHOWN + " !== null");
    awaitCharts();
  }

  private void awaitCharts() throws IOException, InterruptedException {
    tab.await(
        PLACES + ".every(p => p.dataset.drawn === String(p.clientWidth) && p.clientWidth > 0)");
  }

  private void scheme(String scheme) throws IOException, InterruptedException {
    tab.send(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private void press(String key, int code) throws IOException, InterruptedException {
    Map<String, Object> down =
        Map.of(
            "type",
            "keyDown",
            "key",
            key,
            "code",
            key,
            "windowsVirtualKeyCode",
            code,
            "text",
            key.equals("Enter") ? "\r" : "");
    tab.send("Input.dispatchKeyEvent", down);
    tab.send(
        "Input.dispatchKeyEvent",
        Map.of("type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code));
  }

  private String text(String expression) throws IOException, InterruptedException {
    return tab.evaluate(expression).stringValue();
  }

  private double number(String expression) throws IOException, InterruptedException {
    return tab.evaluate(expression).doubleValue();
  }
}
