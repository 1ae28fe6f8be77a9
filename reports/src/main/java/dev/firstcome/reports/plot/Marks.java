package dev.firstcome.reports.plot;

import dev.firstcome.reports.chart.LineChart.Mark;
import dev.firstcome.reports.chart.LineChart.Series;
import dev.firstcome.reports.chart.Text;
import dev.firstcome.reports.trace.Fault;
import dev.firstcome.reports.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/** The instants that are marked in what goes over time: the sell-out, and what was broken. */
final class Marks {
  private Marks() {}

  static List<Mark> of(List<Trace> traces) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      Trace trace = traces.get(i);
      if (!trace.soldOutNs().isEmpty()) {
        marks.add(
            new Mark(
                named(trace, "mark.soldOut"),
                traces.size() > 1 ? OptionalInt.of(Places.colour(i)) : OptionalInt.empty(),
                Places.rounded(Places.seconds(Places.median(trace.soldOutNs()))),
                OptionalDouble.empty()));
      }
      for (Fault fault : trace.faults()) {
        marks.add(
            new Mark(
                named(trace, "mark.fault", "fault", fault.what()),
                OptionalInt.empty(),
                Places.rounded(Places.seconds(fault.fromNs())),
                to(fault)));
      }
    }
    return marks;
  }

  /** Returns where an axis of time ends: at the last point, or at a mark behind it. */
  static OptionalDouble end(List<Series> series, List<Mark> marks) {
    return DoubleStream.concat(
            series.stream().flatMapToDouble(s -> s.x().stream().mapToDouble(x -> x)),
            marks.stream().mapToDouble(mark -> mark.to().orElse(mark.from())))
        .max();
  }

  /** The same in words, for the table. */
  static List<String> notes(List<Trace> traces, Locale language) {
    List<String> notes = new ArrayList<>();
    for (Mark mark : of(traces)) {
      String until = mark.to().isPresent() ? "–" + seconds(mark.to().getAsDouble()) : "";
      notes.add(mark.label().in(language) + ": " + seconds(mark.from()) + until + " s");
    }
    return notes;
  }

  private static OptionalDouble to(Fault fault) {
    return fault.toNs().isPresent()
        ? OptionalDouble.of(Places.rounded(Places.seconds(fault.toNs().getAsLong())))
        : OptionalDouble.empty();
  }

  private static Text named(Trace trace, String key, Object... namesAndValues) {
    return Text.of(
        language ->
            PlotWords.in(language)
                .get(key, namesAndValues)
                .replace("{design}", PlotWords.design(trace.design()).in(language)));
  }

  private static String seconds(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
