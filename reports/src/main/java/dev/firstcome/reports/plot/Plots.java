package dev.firstcome.reports.plot;

import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.chart.Chart;
import dev.firstcome.reports.trace.Trace;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that is drawn of some runs.
 *
 * @param spectra of the answer and of the issuance
 * @param answers over time
 * @param stages of the mean issuance
 * @param backlog over time
 * @param usage of each design's components over time
 */
public record Plots(List<Plot> spectra, Plot answers, Plot stages, Plot backlog, List<Plot> usage) {

  /** Copies the lists. */
  public Plots {
    spectra = List.copyOf(spectra);
    usage = List.copyOf(usage);
  }

  /**
   * Draws.
   *
   * @param runs all of them
   * @param traces one for each design
   */
  public static Plots of(List<RunResult> runs, List<Trace> traces) {
    return new Plots(
        List.of(
            SpectrumPlot.of(LatencyTag.ANSWER_DUE, "answer", traces),
            SpectrumPlot.of(LatencyTag.ISSUANCE, "issuance", traces)),
        AnswersPlot.of(traces),
        StagesPlot.of(runs),
        BacklogPlot.of(traces),
        UsagePlot.all(traces));
  }

  /** Returns the charts that there are. */
  public List<Chart> charts() {
    return Stream.of(spectra, List.of(answers, stages, backlog), usage)
        .flatMap(List::stream)
        .flatMap(plot -> plot.drawing().stream())
        .map(Plot.Drawing::chart)
        .toList();
  }
}
