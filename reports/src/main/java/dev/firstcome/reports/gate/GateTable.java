package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.RatioText;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.Spread;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of a gate: each side's median and range, the ratio, and what was found. */
record GateTable(Gate gate, GateWords words) {

  Table table() {
    GateSetup setup = gate.setup();
    Map<String, List<Line>> groups = new LinkedHashMap<>();
    for (Judged figure : gate.figures()) {
      groups
          .computeIfAbsent(figure.contest().figure().group(), group -> new ArrayList<>())
          .add(line(figure));
    }
    List<Section> sections =
        groups.entrySet().stream().map(g -> new Section(g.getKey(), g.getValue())).toList();
    return new Table(
        words.get("title", "scenario", setup.scenario(), "seed", setup.seed()),
        List.of(words.get("base"), words.get("head"), words.get("ratio"), words.get("finding")),
        sections,
        new GateNotes(gate, words).all());
  }

  private Line line(Judged figure) {
    Contest contest = figure.contest();
    List<String> cells = new ArrayList<>(sides(contest));
    cells.add(RatioText.of(figure.ratio(), figure.interval()));
    cells.add(words.get("finding." + figure.finding()));
    String sign =
        switch (contest.weight()) {
          case PRIMARY -> "▸ ";
          case BLOCKING -> "  ";
          case SHOWN -> "· ";
        };
    return new Line(sign + words.figure(contest.figure()), cells);
  }

  /** Both sides in one unit, so that they compare. */
  private static List<String> sides(Contest contest) {
    List<OptionalDouble> numbers = new ArrayList<>();
    for (List<Double> values : List.of(contest.base(), contest.head())) {
      if (values.isEmpty()) {
        numbers.addAll(
            List.of(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
      } else {
        Spread spread = Spread.of(SidesGate.array(values));
        numbers.add(OptionalDouble.of(spread.median()));
        numbers.add(OptionalDouble.of(spread.least()));
        numbers.add(OptionalDouble.of(spread.greatest()));
      }
    }
    Unit unit =
        contest.figure().against().isPresent() ? Unit.PLAIN : contest.figure().measure().unit();
    List<String> texts = unit.row(numbers);
    return List.of(
        cell(texts.get(0), texts.get(1), texts.get(2)),
        cell(texts.get(3), texts.get(4), texts.get(5)));
  }

  /** {@code 4.2 ms}, {@code 3.9 ms} and {@code 4.5 ms} become {@code 4.2 (3.9–4.5) ms}. */
  private static String cell(String median, String least, String greatest) {
    if (median.equals(Unit.NONE)) {
      return median;
    }
    int unit = median.indexOf(' ');
    String suffix = unit < 0 ? "" : median.substring(unit);
    return number(median) + " (" + number(least) + "–" + number(greatest) + ")" + suffix;
  }

  private static String number(String text) {
    int unit = text.indexOf(' ');
    return unit < 0 ? text : text.substring(0, unit);
  }
}
