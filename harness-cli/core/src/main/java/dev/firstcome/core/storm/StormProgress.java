package dev.firstcome.core.storm;

import dev.firstcome.core.history.Outcome;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of the load generator's standard output, twice a second: how far the storm is. All other
 * lines there are for people.
 *
 * @param atMs milliseconds since t = 0; negative during the warm-up
 * @param scheduled clicks of the measured window
 * @param sent operations sent in the measured window so far: clicks, retries and polls
 * @param completed of those, the ones that ended, with or without an answer
 * @param warmUpSent warm-up operations sent so far
 * @param outcomes issue operations of the measured window by outcome; those that occurred
 * @param answerDueNsP99 p99 from due to answer since the line before; empty where nothing was
 *     answered
 */
public record StormProgress(
    long atMs,
    long scheduled,
    long sent,
    long completed,
    long warmUpSent,
    Map<Outcome, Long> outcomes,
    OptionalLong answerDueNsP99) {
  /** What every such line begins with. */
  public static final String PREFIX = "@firstcome ";

  /** Copies the map. */
  public StormProgress {
    EnumMap<Outcome, Long> copy = new EnumMap<>(Outcome.class);
    copy.putAll(outcomes);
    outcomes = Collections.unmodifiableMap(copy);
  }

  /** Returns the line, without a newline: the prefix and {@code key=value} words. */
  public String line() {
    StringBuilder line = new StringBuilder(PREFIX);
    line.append("atMs=").append(atMs);
    line.append(" scheduled=").append(scheduled);
    line.append(" sent=").append(sent);
    line.append(" completed=").append(completed);
    line.append(" warmUpSent=").append(warmUpSent);
    answerDueNsP99.ifPresent(p99 -> line.append(" answerDueNsP99=").append(p99));
    outcomes.forEach((outcome, n) -> line.append(' ').append(outcome.name()).append('=').append(n));
    return line.toString();
  }

  /** Reads a line; empty if it is not one of these. Words that it does not know are passed over. */
  public static Optional<StormProgress> parse(String line) {
    if (!line.startsWith(PREFIX)) {
      return Optional.empty();
    }
    long[] counts = new long[5];
    OptionalLong p99 = OptionalLong.empty();
    EnumMap<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    for (String word : line.substring(PREFIX.length()).trim().split(" +", -1)) {
      int equals = word.indexOf('=');
      if (equals < 0 || !word.substring(equals + 1).matches("-?\\d{1,18}")) {
        return Optional.empty();
      }
      String key = word.substring(0, equals);
      long value = Long.parseLong(word.substring(equals + 1));
      switch (key) {
        case "atMs" -> counts[0] = value;
        case "scheduled" -> counts[1] = value;
        case "sent" -> counts[2] = value;
        case "completed" -> counts[3] = value;
        case "warmUpSent" -> counts[4] = value;
        case "answerDueNsP99" -> p99 = OptionalLong.of(value);
        default -> outcome(key).ifPresent(outcome -> outcomes.put(outcome, value));
      }
    }
    return Optional.of(
        new StormProgress(counts[0], counts[1], counts[2], counts[3], counts[4], outcomes, p99));
  }

  private static Optional<Outcome> outcome(String name) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(name)) {
        return Optional.of(outcome);
      }
    }
    return Optional.empty();
  }
}
