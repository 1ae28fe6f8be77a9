package dev.firstcome.app.duel;

import dev.firstcome.core.run.PlannedTrial;
import dev.firstcome.environment.ProvisionException;
import java.io.IOException;

/** Runs one trial on fresh servers, warmed. */
@FunctionalInterface
public interface TrialRunner {

  /** Runs a trial from nothing to a finished run directory, and returns that directory's name. */
  String run(PlannedTrial trial) throws ProvisionException, IOException, InterruptedException;
}
