package dev.firstcome.reports;

import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Makes the lines of a comparison: a cell for each run and, where a ratio may be shown, one more.
 *
 * @param runs in the order of the columns
 * @param ratio whether the last column is the second run's figure divided by the first's
 */
record Lines(List<RunResult> runs, boolean ratio) {
  private static final String NO_RATIO = "";

  /** A line of words, without marks. */
  Line words(String label, Function<RunResult, String> word) {
    return line(label, runs.stream().map(word).toList(), NO_RATIO);
  }

  /** A line of counts. They are facts of the run and not compared, but marked all the same. */
  Line count(String label, ToLongFunction<RunResult> count) {
    return line(
        label,
        runs.stream().map(run -> marked(run, Unit.whole(count.applyAsLong(run)))).toList(),
        NO_RATIO);
  }

  /** A line of counts that a run may not have. */
  Line countIfAny(String label, Function<RunResult, OptionalLong> count) {
    return line(
        label,
        runs.stream()
            .map(
                run -> {
                  OptionalLong n = count.apply(run);
                  return marked(run, n.isPresent() ? Unit.whole(n.getAsLong()) : Unit.NONE);
                })
            .toList(),
        NO_RATIO);
  }

  /** A line of whole measurements, such as nanoseconds or bytes. */
  Line measured(String label, Unit unit, Function<RunResult, OptionalLong> figure) {
    return figures(
        label,
        unit,
        run -> {
          OptionalLong value = figure.apply(run);
          return value.isPresent()
              ? OptionalDouble.of((double) value.getAsLong())
              : OptionalDouble.empty();
        });
  }

  /** A line of figures that compare. */
  Line figures(String label, Unit unit, Function<RunResult, OptionalDouble> figure) {
    List<OptionalDouble> figures = runs.stream().map(figure).toList();
    List<String> cells = unit.row(figures);
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      marked.add(marked(runs.get(i), cells.get(i)));
    }
    return line(label, marked, ratio ? ratio(figures.get(0), figures.get(1)) : NO_RATIO);
  }

  /** Tells whether a line shows a figure at all. */
  static boolean tells(Line line) {
    return line.cells().stream().anyMatch(cell -> !cell.isEmpty() && !cell.startsWith(Unit.NONE));
  }

  private static String marked(RunResult run, String cell) {
    String marks = Standing.marks(run);
    return marks.isEmpty() || cell.equals(Unit.NONE) ? cell : cell + " " + marks;
  }

  private Line line(String label, List<String> cells, String ratioCell) {
    List<String> all = new ArrayList<>(cells);
    if (ratio) {
      all.add(ratioCell);
    }
    return new Line(label, all);
  }

  private static String ratio(OptionalDouble first, OptionalDouble second) {
    if (first.isEmpty() || second.isEmpty() || first.getAsDouble() <= 0) {
      return NO_RATIO;
    }
    return String.format(Locale.ROOT, "%.2f×", second.getAsDouble() / first.getAsDouble());
  }
}
