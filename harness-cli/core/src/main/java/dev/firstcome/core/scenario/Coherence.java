package dev.firstcome.core.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold between the keys of a scenario. */
final class Coherence {
  private static final long MOST_CLICKS = 20_000_000;

  /** What is wrong, and under which key to look for it. */
  record Problem(String key, String text) {}

  private Coherence() {}

  static Optional<Problem> problemOf(Scenario s) {
    Map<String, Long> counts =
        Map.of("users", s.users(), "stock", s.stock(), "coupons", (long) s.coupons());
    for (String key : List.of("users", "stock", "coupons")) { // of YAML it is known already
      if (counts.get(key) < 1) {
        return problem(key, "must be at least 1");
      }
    }
    if (s.expiresAtMs() <= s.opensAtMs()) {
      return problem(
          "expiresAtMs",
          "must be after opensAtMs (%d), is %d".formatted(s.opensAtMs(), s.expiresAtMs()));
    }
    double sent = s.arrivals().stream().mapToDouble(Arrival::clicks).sum();
    if (sent > MOST_CLICKS || s.users() / (1 - s.duplicateShare()) > MOST_CLICKS) {
      return problem("arrivals", "more than " + MOST_CLICKS + " clicks");
    }
    if (s.clicks() < 1) {
      return problem("arrivals", "less than one click");
    }
    if (s.idDraw() == IdDraw.UNIQUE) {
      // each phase may round; more than that is a contradiction
      double slack = s.arrivals().size() + sent / 1000;
      if (Math.abs(sent - s.clicks()) > slack) {
        return problem(
            "users",
            "%d users with duplicateShare %s make %d clicks, but the arrivals add up to %d"
                .formatted(s.users(), plain(s.duplicateShare()), s.clicks(), Math.round(sent)));
      }
    }
    if (s.requireSellOut() && s.users() < s.stock() * s.coupons()) {
      return problem(
          "requireSellOut",
          "%d users can never take %d coupons; set it to false, or change stock or users"
              .formatted(s.users(), s.stock() * s.coupons()));
    }
    return Optional.empty();
  }

  private static Optional<Problem> problem(String key, String text) {
    return Optional.of(new Problem(key, text));
  }

  private static String plain(double share) {
    return share == 0 ? "0" : Double.toString(share);
  }
}
