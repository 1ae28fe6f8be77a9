package dev.firstcome.reports;

import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Where the issuances' time went, stage by stage, with the rest that no stage explains; and what a
 * request costs. Runs of before these were taken have dashes, and no section if there is no other.
 *
 * @param runs in the order of the columns
 */
record LedgerSections(List<RunResult> runs, Lines lines, Words words) {

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    add(sections, "ledger", stages());
    add(sections, "perRequest", costs());
    return sections;
  }

  private void add(List<Section> sections, String heading, List<Line> lines) {
    if (lines.stream().anyMatch(Lines::tells)) {
      sections.add(new Section(words.get(heading), lines));
    }
  }

  private List<Line> stages() {
    List<Line> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      stages.add(mean("ledger." + stage, ledger -> sum(ledger, stage)));
    }
    stages.add(mean("ledger.rest", ledger -> OptionalDouble.of((double) ledger.restNs())));
    stages.add(mean("ledger.total", ledger -> OptionalDouble.of((double) ledger.totalNs())));
    stages.add(
        lines.figures(
            words.get("ledger.share"),
            Unit.PLAIN,
            run ->
                run.stages()
                    .map(ledger -> scaled(ledger.restShare(), 100))
                    .orElse(OptionalDouble.empty())));
    return stages;
  }

  private Line mean(String key, Function<StageLedger, OptionalDouble> sum) {
    return lines.figures(
        words.get(key),
        Unit.DURATION,
        run ->
            run.stages()
                .filter(ledger -> ledger.issuances() > 0)
                .map(ledger -> scaled(sum.apply(ledger), 1.0 / ledger.issuances()))
                .orElse(OptionalDouble.empty()));
  }

  private static OptionalDouble sum(StageLedger ledger, Stage stage) {
    return ledger.sums().stream()
        .filter(sum -> sum.stage() == stage && sum.ns().isPresent())
        .mapToDouble(sum -> sum.ns().getAsLong())
        .findFirst();
  }

  private List<Line> costs() {
    return List.of(
        cost("accepted", Unit.DURATION, Costs::cpuNsPerAccepted),
        cost("issued", Unit.DURATION, Costs::cpuNsPerIssued),
        cost("memory", Unit.BYTES, Costs::memoryBytesPerQueued),
        cost("disk", Unit.BYTES, Costs::diskBytesPerQueued),
        cost("idle", Unit.BYTES, costs -> total(costs.idleRssBytes())),
        cost("processes", Unit.COUNT, costs -> OptionalDouble.of(costs.settings().size())),
        cost("settings", Unit.COUNT, costs -> total(costs.settings())));
  }

  private Line cost(String key, Unit unit, Function<Costs, OptionalDouble> figure) {
    return lines.figures(
        words.get("perRequest." + key),
        unit,
        run -> run.costs().map(figure).orElse(OptionalDouble.empty()));
  }

  private static OptionalDouble total(Map<String, ? extends Number> values) {
    return values.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(values.values().stream().mapToDouble(Number::doubleValue).sum());
  }

  private static OptionalDouble scaled(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }
}
