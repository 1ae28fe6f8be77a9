package dev.firstcome.app.gate;

import dev.firstcome.core.run.Machine;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What gates work with on this machine.
 *
 * @param home the project's root folder: its git checkout, and where what was built is kept
 * @param maven the command to build with
 * @param monotonicNs a clock that never goes back, for the calibration probe
 * @param machine describes this machine
 */
public record GateTools(
    Path home, String maven, LongSupplier monotonicNs, Supplier<Machine> machine) {}
