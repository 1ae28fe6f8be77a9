package dev.firstcome.reports.evidence;

import dev.firstcome.reports.comparison.Duel;
import dev.firstcome.reports.comparison.FigureContest;
import dev.firstcome.reports.comparison.Measure;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The intervals of duels that were fought. Only a figure that a duel judges as it stands here has
 * one; of several duels in one scenario, that with the most pairs speaks.
 */
public final class JudgedIntervals implements PairedIntervals {
  private static final Map<Metric, Measure> JUDGED = judged();

  private final List<Duel> duels;

  private JudgedIntervals(List<Duel> duels) {
    this.duels = duels;
  }

  /** Takes the duels; there may be none. */
  public static PairedIntervals of(List<Duel> duels) {
    return new JudgedIntervals(List.copyOf(duels));
  }

  @Override
  public Optional<Interval> of(Metric metric, String scenario, String base, String other) {
    Measure measure = JUDGED.get(metric);
    if (measure == null) {
      return Optional.empty();
    }
    Optional<FigureContest> contest =
        duels.stream()
            .filter(duel -> duel.setup().scenario().equals(scenario))
            .flatMap(duel -> duel.contests(measure).stream())
            .filter(figure -> figure.interval().isPresent())
            .filter(figure -> are(figure, base, other) || are(figure, other, base))
            .max(Comparator.comparingInt(FigureContest::pairs));
    return contest.map(
        figure -> are(figure, base, other) ? interval(figure) : interval(figure).inverse());
  }

  private static boolean are(FigureContest figure, String first, String second) {
    return figure.first().equals(first) && figure.second().equals(second);
  }

  private static Interval interval(FigureContest figure) {
    return new Interval(
        figure.ratio().orElseThrow(),
        figure.interval().orElseThrow().low(),
        figure.interval().orElseThrow().high(),
        figure.claim().wins());
  }

  /** {@link Metric#ANSWER_P50} is not among them: a duel judges the answers to all clicks. */
  private static Map<Metric, Measure> judged() {
    Map<Metric, Measure> judged = new EnumMap<>(Metric.class);
    judged.put(Metric.ACCEPTED_RATE, Measure.ACCEPTED_PER_S);
    judged.put(Metric.ISSUED_RATE, Measure.ISSUED_PER_S);
    judged.put(Metric.CPU_PER_ACCEPTED, Measure.CPU_PER_ACCEPTED);
    judged.put(Metric.CPU_PER_ISSUED, Measure.CPU_PER_ISSUED);
    judged.put(Metric.ANSWER_P99, Measure.ANSWER_P99);
    judged.put(Metric.ISSUANCE_P50, Measure.ISSUANCE_P50);
    judged.put(Metric.ISSUANCE_P99, Measure.ISSUANCE_P99);
    judged.put(Metric.PEAK_MEMORY, Measure.PEAK_MEMORY);
    return judged;
  }
}
