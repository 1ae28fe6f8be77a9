package dev.firstcome.reports.evidence;

import dev.firstcome.reports.evidence.Measured.Standing;
import dev.firstcome.reports.evidence.Trials.Tally;
import java.util.ArrayList;
import java.util.List;

/** Memory and disk. */
final class ResourceEvidence {
  private static final String SCENARIO = "sustained";

  private ResourceEvidence() {}

  static Answer writesToDisk(Claim claim, Measured runs) {
    return moreThanNothing(claim, runs, Metric.DISK_PER_QUEUED, "disk");
  }

  static Answer keepsInMemory(Claim claim, Measured runs) {
    return moreThanNothing(claim, runs, Metric.MEMORY_PER_QUEUED, "memory");
  }

  private static Answer moreThanNothing(Claim claim, Measured runs, Metric metric, String key) {
    Trials trials = new Trials(claim.design(), runs);
    Tally tally = trials.put(metric, spread -> spread.median() > 0);
    return tally.empty()
        ? trials.unmeasured(SCENARIO)
        : Answer.decided(!tally.passed().isEmpty(), Reason.of(key, "figures", tally.all()));
  }

  static Answer costsMoreMemory(Claim claim, Measured runs) {
    Trials trials = new Trials(claim.design(), runs);
    List<String> more = new ArrayList<>();
    List<String> notMore = new ArrayList<>();
    for (String scenario : runs.scenarios()) {
      runs.standing(Metric.MEMORY_PER_QUEUED, scenario, claim.design(), trials.other())
          .ifPresent(s -> (s == Standing.MORE ? more : notMore).add(scenario));
    }
    if (more.isEmpty() && notMore.isEmpty()) {
      return trials.unmeasured(SCENARIO);
    }
    return Answer.decided(
        notMore.isEmpty(),
        Reason.of(
            "memory.more",
            "design",
            claim.design(),
            "other",
            trials.other(),
            "more",
            Tally.list(more),
            "notMore",
            Tally.list(notMore)));
  }
}
