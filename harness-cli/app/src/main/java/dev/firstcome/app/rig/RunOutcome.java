package dev.firstcome.app.rig;

import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;

/** A finished run: where it is, and what it came to. */
public record RunOutcome(RunDirectory directory, RunResult result) {}
