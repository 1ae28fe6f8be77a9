package dev.firstcome.core.fitness;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What fitness is judged from; what was not measured is empty and speaks neither for nor against.
 *
 * @param lag of the generator
 * @param generatorCores cores that the generator used, on average over the measured window
 * @param plannedPerS clicks per second as scheduled
 * @param offeredPerS clicks per second as sent
 * @param unansweredShare clicks answered 503 or not at all, as a share of all, 0 to 1
 * @param warmUpLeaks warm-up operations that ended at or after t = 0
 * @param warmUpMissing warm-up clicks that were not sent, as a share of all, 0 to 1
 * @param noiseOverEffect the A/A noise divided by the A/B effect
 */
public record Facts(
    Optional<Lag> lag,
    OptionalDouble generatorCores,
    OptionalDouble plannedPerS,
    OptionalDouble offeredPerS,
    OptionalDouble unansweredShare,
    OptionalLong warmUpLeaks,
    OptionalDouble warmUpMissing,
    OptionalDouble noiseOverEffect) {}
