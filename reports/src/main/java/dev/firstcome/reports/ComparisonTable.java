package dev.firstcome.reports;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs of one scenario side by side, in the order in which they are given. */
public final class ComparisonTable {
  private static final String GENERATOR = "generator";

  private final List<RunResult> runs;

  private ComparisonTable(List<RunResult> runs) {
    this.runs = List.copyOf(runs);
  }

  /**
   * Makes the table of one or more runs.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ComparisonTable of(List<RunResult> runs) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a table needs a run");
    }
    return new ComparisonTable(runs);
  }

  /** Returns it for a terminal, in English or Korean. */
  public String text(Locale language) {
    return TextLayout.of(table(language));
  }

  /** Returns it as Markdown, in English or Korean. */
  public String markdown(Locale language) {
    return MarkdownLayout.of(table(language));
  }

  /** Returns it without a layout. */
  public Table table(Locale language) {
    Words words = Words.in(language);
    boolean ratio = runs.size() == 2 && runs.stream().allMatch(Standing::ranks);
    Lines lines = new Lines(runs, ratio);
    List<String> names = RunNames.of(runs);
    List<String> columns = new ArrayList<>(names);
    if (ratio) {
      columns.add(words.get("ratio"));
    }
    return new Table(
        title(words), columns, sections(lines, words), Notes.of(runs, names, ratio, words));
  }

  private String title(Words words) {
    Stream<String> titles =
        runs.stream()
            .map(run -> words.get("title", "scenario", run.scenario(), "seed", run.seed()));
    return String.join("; ", titles.distinct().toList());
  }

  private List<Section> sections(Lines lines, Words words) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", judgement(lines, words)));
    sections.add(new Section(words.get("requests"), requests(lines, words)));
    sections.add(new Section(words.get("coupons"), coupons(lines, words)));
    sections.add(new Section(words.get("rates"), rates(lines, words)));
    quantiles(sections, lines, words, "latency.answer", run -> run.figures().answerDue());
    quantiles(sections, lines, words, "latency.accepted", run -> run.figures().answerDueAccepted());
    quantiles(sections, lines, words, "latency.refused", run -> run.figures().answerDueRefused());
    quantiles(sections, lines, words, "latency.sent", run -> run.figures().answerSent());
    quantiles(sections, lines, words, "latency.issuance", run -> run.figures().issuance());
    quantiles(sections, lines, words, "lag", run -> run.figures().lag());
    sections.add(
        new Section(
            words.get("drain"),
            List.of(
                lines.measured(
                    words.get("drain.time"), Unit.DURATION, run -> millis(run.drainMs())))));
    resources(sections, lines, words);
    return sections;
  }

  private List<Line> judgement(Lines lines, Words words) {
    List<Line> judgement = new ArrayList<>();
    judgement.add(lines.words(words.get("verdict"), run -> Standing.verdict(run, words)));
    for (Anomaly anomaly : Anomaly.values()) {
      boolean remarkable =
          runs.stream()
              .flatMap(run -> finding(run, anomaly))
              .anyMatch(finding -> finding.status() != CheckStatus.PASSED);
      if (remarkable) {
        judgement.add(
            lines.words(
                "  " + anomaly.name(),
                run ->
                    finding(run, anomaly)
                        .map(finding -> Standing.finding(finding, words))
                        .findFirst()
                        .orElse(Unit.NONE)));
      }
    }
    judgement.add(lines.words(words.get("fitness"), run -> Standing.fitness(run, words)));
    return judgement;
  }

  private static Stream<Finding> finding(RunResult run, Anomaly anomaly) {
    return run.verdict().findings().stream().filter(finding -> finding.anomaly() == anomaly);
  }

  private List<Line> requests(Lines lines, Words words) {
    List<Line> requests = new ArrayList<>();
    requests.add(
        lines.count(
            words.get("sent"),
            run -> run.figures().outcomes().values().stream().mapToLong(n -> n).sum()));
    for (Outcome outcome : Outcome.values()) {
      if (outcome.fits(Kind.ISSUE)) {
        requests.add(
            lines.count(
                words.get("outcome." + outcome.name()),
                run -> run.figures().outcomes().getOrDefault(outcome, 0L)));
      }
    }
    return requests;
  }

  private static List<Line> coupons(Lines lines, Words words) {
    return List.of(
        lines.count(words.get("issued"), run -> run.figures().issued()),
        lines.count(words.get("rejected"), run -> run.figures().rejected()),
        lines.count(words.get("pending"), run -> run.figures().pending()),
        lines.count(words.get("recovered"), run -> run.figures().recovered()));
  }

  private static List<Line> rates(Lines lines, Words words) {
    return List.of(
        lines.figures(
            words.get("rate.planned"), Unit.PER_SECOND, run -> run.figures().plannedPerS()),
        lines.figures(
            words.get("rate.offered"), Unit.PER_SECOND, run -> run.figures().offeredPerS()),
        lines.figures(
            words.get("rate.accepted"), Unit.PER_SECOND, run -> run.figures().acceptedPerS()),
        lines.figures(
            words.get("rate.issued"), Unit.PER_SECOND, run -> run.figures().issuedPerS()));
  }

  private static void quantiles(
      List<Section> sections,
      Lines lines,
      Words words,
      String heading,
      Function<RunResult, Quantiles> of) {
    List<Line> all =
        List.of(
            lines.measured("p50", Unit.DURATION, run -> of.apply(run).p50()),
            lines.measured("p90", Unit.DURATION, run -> of.apply(run).p90()),
            lines.measured("p99", Unit.DURATION, run -> of.apply(run).p99()),
            lines.measured("p99.9", Unit.DURATION, run -> of.apply(run).p999()),
            lines.measured(words.get("max"), Unit.DURATION, run -> of.apply(run).max()));
    if (all.stream().anyMatch(Lines::tells)) {
      sections.add(new Section(words.get(heading), all));
    }
  }

  private void resources(List<Section> sections, Lines lines, Words words) {
    List<Line> memory = new ArrayList<>();
    List<Line> cpu = new ArrayList<>();
    for (String component : components(ResourceUse::component)) {
      String name = words.orElse("component." + component, component);
      memory.add(
          lines.measured(name, Unit.BYTES, run -> use(run, component, ResourceUse::peakRssBytes)));
      cpu.add(lines.measured(name, Unit.CPU, run -> use(run, component, ResourceUse::cpuNs)));
    }
    if (!cpu.isEmpty()) {
      cpu.add(
          lines.figures(
              words.get("cpu.perCoupon"), Unit.DURATION, ComparisonTable::cpuNsPerCoupon));
      sections.add(new Section(words.get("memory"), memory));
      sections.add(new Section(words.get("cpu"), cpu));
    }
    Set<String> started = new LinkedHashSet<>();
    runs.forEach(run -> started.addAll(run.startUpMs().keySet()));
    if (!started.isEmpty()) {
      sections.add(
          new Section(
              words.get("startUp"),
              started.stream()
                  .map(
                      component ->
                          lines.measured(
                              words.orElse("component." + component, component),
                              Unit.DURATION,
                              run -> startUpNs(run, component)))
                  .toList()));
    }
  }

  private Set<String> components(Function<ResourceUse, String> name) {
    Set<String> components = new LinkedHashSet<>();
    runs.forEach(run -> run.resources().stream().map(name).forEach(components::add));
    return components;
  }

  private static OptionalLong use(
      RunResult run, String component, Function<ResourceUse, Long> figure) {
    return run.resources().stream()
        .filter(use -> use.component().equals(component))
        .mapToLong(figure::apply)
        .findFirst();
  }

  /** The generator is the client's side: what it costs is no cost of the design. */
  private static OptionalDouble cpuNsPerCoupon(RunResult run) {
    long cpuNs =
        run.resources().stream()
            .filter(use -> !use.component().equals(GENERATOR))
            .mapToLong(ResourceUse::cpuNs)
            .sum();
    return cpuNs > 0 && run.figures().issued() > 0
        ? OptionalDouble.of((double) cpuNs / run.figures().issued())
        : OptionalDouble.empty();
  }

  private static OptionalLong startUpNs(RunResult run, String component) {
    Long startUpMs = run.startUpMs().get(component);
    return startUpMs == null ? OptionalLong.empty() : millis(OptionalLong.of(startUpMs));
  }

  private static OptionalLong millis(OptionalLong ms) {
    return ms.isPresent() ? OptionalLong.of(ms.getAsLong() * 1_000_000L) : ms;
  }
}
