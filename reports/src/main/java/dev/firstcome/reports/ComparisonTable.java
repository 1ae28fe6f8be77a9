package dev.firstcome.reports;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.history.Kind;
import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.MarkdownLayout;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.table.TextLayout;
import dev.firstcome.reports.verdict.VerdictWords;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs of one scenario side by side, in the order in which they are given. */
public final class ComparisonTable {
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
    new PeopleSections(lines, words).addTo(sections);
    stages(sections, lines, words);
    quantiles(sections, lines, words, "lag", run -> run.figures().lag());
    sections.add(
        new Section(
            words.get("drain"),
            List.of(
                lines.measured(
                    words.get("drain.time"), Unit.DURATION, run -> nanos(run.drainMs())))));
    sections.addAll(new LedgerSections(runs, lines, words).all());
    sections.addAll(new CostSections(runs, lines, words).all());
    return sections;
  }

  private List<Line> judgement(Lines lines, Words words) {
    List<Line> judgement = new ArrayList<>();
    judgement.add(
        lines.words(words.get("verdict"), run -> VerdictWords.verdict(run.verdict(), words)));
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
                        .map(finding -> VerdictWords.finding(finding, words))
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
    requests.add(
        lines.count(
            words.get("looks"),
            run -> run.figures().statusOutcomes().values().stream().mapToLong(n -> n).sum()));
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

  private static void stages(List<Section> sections, Lines lines, Words words) {
    List<Line> stages = new ArrayList<>();
    stage(stages, lines, words, "stage.queue", run -> run.figures().queue());
    stage(stages, lines, words, "stage.consume", run -> run.figures().consume());
    if (stages.stream().anyMatch(Lines::tells)) {
      sections.add(new Section(words.get("stages"), stages));
    }
  }

  private static void stage(
      List<Line> stages, Lines lines, Words words, String key, Function<RunResult, Quantiles> of) {
    stages.add(
        lines.measured(
            words.get(key, "quantile", "p50"), Unit.DURATION, run -> of.apply(run).p50()));
    stages.add(
        lines.measured(
            words.get(key, "quantile", "p99"), Unit.DURATION, run -> of.apply(run).p99()));
  }

  private static OptionalLong nanos(OptionalLong ms) {
    return ms.isPresent() ? OptionalLong.of(ms.getAsLong() * 1_000_000L) : ms;
  }
}
