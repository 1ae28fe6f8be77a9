package dev.firstcome.reports.evidence;

import dev.firstcome.core.run.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every claim with its evidence.
 *
 * @param designs that have VALID runs
 * @param rows the source's claims, then those of our own
 * @param leftOut the runs that are not VALID, and so say nothing
 */
public record EvidenceTable(List<String> designs, List<EvidenceRow> rows, List<RunResult> leftOut) {

  /** Copies the lists. */
  public EvidenceTable {
    designs = List.copyOf(designs);
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /** Draws it from runs of any scenarios and designs. */
  public static EvidenceTable of(List<RunResult> runs, PairedIntervals intervals) {
    Measured measured = Measured.of(runs, intervals);
    List<EvidenceRow> rows =
        Stream.concat(Claims.ofSource().stream(), Claims.added(measured.designs()).stream())
            .map(claim -> row(claim, measured))
            .toList();
    return new EvidenceTable(measured.designs(), rows, measured.leftOut());
  }

  /** Returns it as a program shall read it: verdicts by name, runs by theirs. */
  public Json json() {
    return new Json(
        Json.SCHEMA_VERSION,
        designs,
        rows.stream().map(Json.Row::of).toList(),
        leftOut.stream().map(RunResult::run).toList());
  }

  /**
   * The table as JSON.
   *
   * @param schemaVersion {@link #SCHEMA_VERSION}
   * @param designs that have VALID runs
   * @param rows every claim
   * @param leftOut names of the runs that are not VALID
   */
  public record Json(
      int schemaVersion, List<String> designs, List<Row> rows, List<String> leftOut) {
    /** The version of this layout. */
    public static final int SCHEMA_VERSION = 1;

    /**
     * One row.
     *
     * @param verdict HOLDS_HERE, DOES_NOT_HOLD_HERE or NOT_MEASURED_BY_THIS_RUN
     */
    public record Row(Claim claim, String verdict, Reason reason, List<Measure> measures) {
      static Row of(EvidenceRow row) {
        return new Row(row.claim(), row.answer().verdict(), row.answer().reason(), row.measures());
      }
    }
  }

  private static EvidenceRow row(Claim claim, Measured measured) {
    Topic topic = claim.proposition().topic();
    return new EvidenceRow(
        claim, measures(topic, measured), claim.proposition().answer(claim, measured));
  }

  /** Costs of running do not hang on the scenario, so they are taken over all runs. */
  private static List<Measure> measures(Topic topic, Measured measured) {
    List<String> scenarios =
        topic == Topic.OPERATIONS ? List.of(Measured.ALL) : measured.scenarios();
    List<Measure> measures = new ArrayList<>();
    for (Metric metric : topic.metrics()) {
      for (String scenario : scenarios) {
        Measure measure = measured.measure(metric, scenario);
        if (!measure.byDesign().isEmpty()) {
          measures.add(measure);
        }
      }
    }
    return measures;
  }
}
