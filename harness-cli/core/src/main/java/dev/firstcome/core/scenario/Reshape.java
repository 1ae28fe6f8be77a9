package dev.firstcome.core.scenario;

import java.util.List;

/** The arithmetic behind {@code --users}, {@code --stock} and {@code --duration}. */
final class Reshape {
  private Reshape() {}

  static Scenario users(Scenario s, long users) {
    require(users >= 1, "users", users);
    double factor = (double) users / s.users();
    List<Arrival> arrivals =
        s.idDraw() == IdDraw.UNIQUE
            ? s.arrivals().stream().map(a -> a.withRatesTimes(factor)).toList()
            : s.arrivals();
    return copy(s, s.stock(), users, arrivals, s.opensAtMs(), s.expiresAtMs());
  }

  static Scenario stock(Scenario s, long stock) {
    require(stock >= 1, "stock", stock);
    return copy(s, stock, s.users(), s.arrivals(), s.opensAtMs(), s.expiresAtMs());
  }

  static Scenario duration(Scenario s, long durationMs) {
    require(durationMs >= 1, "duration", durationMs);
    long old = s.durationMs();
    double factor = (double) durationMs / old;
    List<Arrival> arrivals =
        s.arrivals().stream()
            .map(
                a ->
                    new Arrival(
                        a.shape(),
                        Math.round(a.atMs() * factor),
                        Math.max(1, Math.round(a.durationMs() * factor)),
                        a.ratePerS() / factor,
                        a.toRatePerS() / factor))
            .toList();
    return copy(
        s,
        s.stock(),
        s.users(),
        arrivals,
        instant(s.opensAtMs(), old, durationMs),
        instant(s.expiresAtMs(), old, durationMs));
  }

  static Scenario undescribed(Scenario s) {
    return copy(s, s.stock(), s.users(), s.arrivals(), s.opensAtMs(), s.expiresAtMs());
  }

  private static long instant(long atMs, long oldDurationMs, long newDurationMs) {
    if (atMs <= 0) {
      return atMs;
    }
    return atMs <= oldDurationMs
        ? Math.round((double) atMs * newDurationMs / oldDurationMs)
        : newDurationMs + (atMs - oldDurationMs);
  }

  private static Scenario copy(
      Scenario s,
      long stock,
      long users,
      List<Arrival> arrivals,
      long opensAtMs,
      long expiresAtMs) {
    return new Scenario(
        s.name(),
        "", // its numbers are no longer these
        s.coupons(),
        stock,
        users,
        s.idDraw(),
        s.duplicateShare(),
        arrivals,
        s.warmUp(),
        opensAtMs,
        expiresAtMs,
        s.timeoutMs(),
        s.statusPolls(),
        s.retries(),
        s.drainMs(),
        s.requireSellOut(),
        s.durability(),
        s.slo(),
        s.parts());
  }

  private static void require(boolean holds, String key, long value) {
    if (!holds) {
      throw new ScenarioException(key + ": must be at least 1, is " + value);
    }
  }
}
