package dev.firstcome.reports.comparison;

import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.statistics.NoiseFloor;
import dev.firstcome.reports.statistics.Spread;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of a duel: for each target median and range, for each but the first its ratio. */
record DuelTable(Duel duel, Words words) {

  Table table() {
    DuelSetup setup = duel.setup();
    List<String> columns = new ArrayList<>(setup.targets());
    List<String> others = setup.targets().subList(1, setup.targets().size());
    for (String second : others) {
      columns.add(
          others.size() == 1 ? words.get("ratio") : words.get("duel.ratioOf", "second", second));
    }
    if (!duel.control().isEmpty()) {
      columns.add(words.get("duel.control"));
    }
    List<Line> lines = Arrays.stream(Measure.values()).map(this::line).toList();
    return new Table(
        words.get(
            "duel.title",
            "scenario",
            setup.scenario(),
            "seed",
            setup.seed(),
            "pairs",
            setup.pairs(),
            "primary",
            words.get("figure." + setup.primary().key())),
        columns,
        List.of(new Section(words.get("duel.section"), lines)),
        new DuelNotes(duel, words).all());
  }

  private Line line(Measure measure) {
    List<String> cells = new ArrayList<>(spreads(measure));
    for (FigureContest contest : duel.contests(measure)) {
      String mark = contest.claim().wins() ? " ✓" : "";
      cells.add(RatioText.of(contest.ratio(), contest.interval()) + mark);
    }
    if (!duel.control().isEmpty()) {
      Optional<NoiseFloor> floor = Optional.ofNullable(duel.control().get(measure));
      cells.add(
          floor
              .map(f -> RatioText.of(OptionalDouble.of(f.ratio()), f.interval()))
              .orElse(Unit.NONE));
    }
    String label = words.get("figure." + measure.key());
    return new Line(measure == duel.setup().primary() ? "▸ " + label : "  " + label, cells);
  }

  /** All numbers of a line share one scale, so that they compare. */
  private List<String> spreads(Measure measure) {
    List<OptionalDouble> numbers = new ArrayList<>();
    for (String target : duel.setup().targets()) {
      double[] values = duel.of(target, measure);
      Optional<Spread> spread =
          values.length == 0 ? Optional.empty() : Optional.of(Spread.of(values));
      numbers.add(number(spread.map(Spread::median)));
      numbers.add(number(spread.map(Spread::least)));
      numbers.add(number(spread.map(Spread::greatest)));
    }
    List<String> texts = measure.unit().row(numbers);
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i += 3) {
      cells.add(cell(texts.get(i), texts.get(i + 1), texts.get(i + 2)));
    }
    return cells;
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  /** {@code 4.2 ms}, {@code 3.9 ms} and {@code 4.5 ms} become {@code 4.2 (3.9–4.5) ms}. */
  private static String cell(String median, String least, String greatest) {
    int unit = median.indexOf(' ');
    if (unit < 0) {
      return median;
    }
    return median.substring(0, unit)
        + " ("
        + least.substring(0, least.indexOf(' '))
        + "–"
        + greatest.substring(0, greatest.indexOf(' '))
        + ")"
        + median.substring(unit);
  }
}
