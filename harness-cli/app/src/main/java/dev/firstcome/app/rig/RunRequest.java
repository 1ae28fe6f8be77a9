package dev.firstcome.app.rig;

import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.scenario.Scenario;
import java.nio.file.Path;

/**
 * One run.
 *
 * @param target what is put to the test
 * @param scenario resolved
 * @param seed of the schedule
 * @param runs the folder that gets the run directory; made if it is missing
 * @param gatlingReport whether Gatling's own HTML report is made
 * @param keepData whether the servers' data stay in the run directory
 * @param command the command line, for the manifest
 */
public record RunRequest(
    TargetSpec target,
    Scenario scenario,
    long seed,
    Path runs,
    boolean gatlingReport,
    boolean keepData,
    String command) {}
