package dev.firstcome.core.fitness;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What fitness is judged from; what was not measured is empty and speaks neither for nor against.
 *
 * @param lagNsP99 p99 from due to send
 * @param answerDueNsP99 p99 from due to answer
 * @param generatorCores cores that the generator used, on average over the measured window
 * @param plannedPerS clicks per second as scheduled
 * @param offeredPerS clicks per second as sent
 * @param unansweredShare clicks answered 503 or not at all, as a share of all, 0 to 1
 * @param warmUpLeaks warm-up operations that ended at or after t = 0
 * @param noiseOverEffect the A/A noise divided by the A/B effect
 */
public record Facts(
    OptionalLong lagNsP99,
    OptionalLong answerDueNsP99,
    OptionalDouble generatorCores,
    OptionalDouble plannedPerS,
    OptionalDouble offeredPerS,
    OptionalDouble unansweredShare,
    OptionalLong warmUpLeaks,
    OptionalDouble noiseOverEffect) {}
