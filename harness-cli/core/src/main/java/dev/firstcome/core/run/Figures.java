package dev.firstcome.core.run;

import dev.firstcome.core.history.Outcome;
import dev.firstcome.core.latency.Quantiles;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of one run (results.md, "Figures"), from history and ledger alone.
 *
 * @param outcomes issue operations by outcome; all outcomes that an issue operation can have
 * @param statusOutcomes status operations by outcome, those that occurred
 * @param issued rows ISSUED
 * @param rejected rows REJECTED
 * @param pending rows PENDING
 * @param recovered UNKNOWN ones that turned up in the ledger
 * @param plannedPerS clicks per second as due
 * @param offeredPerS clicks per second as sent
 * @param acceptedPerS ACCEPTED per second
 * @param issuedPerS rows ISSUED per second
 * @param unansweredShare share of clicks answered 503 or not at all
 * @param answerDue from due to answer, all answered clicks
 * @param answerDueAccepted the ACCEPTED ones
 * @param answerDueRefused the refused ones
 * @param answerSent from send to answer, all answered clicks
 * @param lag from due to send
 * @param issuance from due to issued, over rows ISSUED
 * @param queue from enqueued to consumed
 * @param consume from consumed to issued
 */
public record Figures(
    Map<Outcome, Long> outcomes,
    Map<Outcome, Long> statusOutcomes,
    long issued,
    long rejected,
    long pending,
    long recovered,
    OptionalDouble plannedPerS,
    OptionalDouble offeredPerS,
    OptionalDouble acceptedPerS,
    OptionalDouble issuedPerS,
    OptionalDouble unansweredShare,
    Quantiles answerDue,
    Quantiles answerDueAccepted,
    Quantiles answerDueRefused,
    Quantiles answerSent,
    Quantiles lag,
    Quantiles issuance,
    Quantiles queue,
    Quantiles consume) {}
