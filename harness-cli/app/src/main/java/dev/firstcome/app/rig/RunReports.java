package dev.firstcome.app.rig;

import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.run.RunResult;
import java.io.IOException;

/** Writes what a person reads into a run directory, before it gets its final name. */
@FunctionalInterface
public interface RunReports {

  /** Writes the reports of a run. */
  void write(RunDirectory run, RunResult result) throws IOException;
}
