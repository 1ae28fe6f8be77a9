package dev.firstcome.reports.page;

import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;

/** A run as a page shows it: its judgement and figures, and what ran where. */
public record ReportedRun(RunResult result, RunManifest manifest) {}
