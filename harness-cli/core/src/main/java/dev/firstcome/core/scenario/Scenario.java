package dev.firstcome.core.scenario;

import java.util.List;

/**
 * What one run shall do. Immutable, and valid by construction when it comes from {@link
 * ScenarioFiles}.
 *
 * <p>{@code users} and {@code arrivals} must agree. With {@link IdDraw#UNIQUE} every user clicks
 * once, and {@code duplicateShare} of all clicks are further clicks of users who have clicked
 * before: so the arrivals must add up to {@code users / (1 - duplicateShare)} clicks. With {@link
 * IdDraw#WITH_REPLACEMENT} {@code users} is only the size of the population that is drawn from.
 *
 * @param name a short name: letters, digits, {@code -}, {@code _}
 * @param description one sentence for people; empty once users, stock or length were changed
 * @param coupons how many coupons are offered; each user wants one of them, drawn evenly
 * @param stock the quantity of each coupon; at least 1
 * @param users the number of distinct users, whose ids are 1 to {@code users}
 * @param idDraw how users come by ids
 * @param duplicateShare the share of clicks by users who have clicked before; 0 to below 1
 * @param arrivals the phases of the open arrivals
 * @param warmUp what comes before the measured window
 * @param opensAtMs when the coupons open, relative to t = 0; may be negative
 * @param expiresAtMs when they expire, relative to t = 0; after {@code opensAtMs}
 * @param timeoutMs after which a client gives up on an answer
 * @param statusPolls who looks at his status meanwhile
 * @param retries who asks again
 * @param drainMs the longest wait for the backlog to drain
 * @param requireSellOut whether a run that never sold out proves nothing
 * @param durability how durable the in-memory server is
 * @param slo limits, a breach of which is exit 1
 * @param parts images and budgets of containers
 */
public record Scenario(
    String name,
    String description,
    int coupons,
    long stock,
    long users,
    IdDraw idDraw,
    double duplicateShare,
    List<Arrival> arrivals,
    WarmUp warmUp,
    long opensAtMs,
    long expiresAtMs,
    long timeoutMs,
    StatusPolls statusPolls,
    Retries retries,
    long drainMs,
    boolean requireSellOut,
    Durability durability,
    Slo slo,
    Parts parts) {

  /** Copies the list; a file from before there were {@code parts} has none. */
  public Scenario {
    arrivals = List.copyOf(arrivals);
    parts = parts == null ? Parts.NONE : parts;
  }

  /** Returns how many clicks are scheduled, retries, polls and warm-up apart. */
  public int clicks() {
    if (idDraw == IdDraw.UNIQUE) {
      return Math.toIntExact(Math.round(users / (1 - duplicateShare)));
    }
    return Math.toIntExact(Math.round(arrivals.stream().mapToDouble(Arrival::clicks).sum()));
  }

  /** Returns the length of the measured window: when the last phase of the arrivals ends. */
  public long durationMs() {
    return arrivals.stream().mapToLong(Arrival::endMs).max().orElse(0);
  }

  /**
   * Returns this scenario for another number of users. The rates of all phases are scaled, so that
   * the shape stays; with {@link IdDraw#WITH_REPLACEMENT} the population alone changes.
   *
   * @throws ScenarioException if {@code newUsers} is below 1
   */
  public Scenario withUsers(long newUsers) {
    return Reshape.users(this, newUsers);
  }

  /**
   * Returns this scenario with another stock per coupon.
   *
   * @throws ScenarioException if {@code newStock} is below 1
   */
  public Scenario withStock(long newStock) {
    return Reshape.stock(this, newStock);
  }

  /**
   * Returns this scenario stretched or squeezed to another length, with the same users. All phases
   * are scaled, and so are {@code opensAtMs} and {@code expiresAtMs} where they lie inside the
   * window; an instant after the window keeps its distance to the end.
   *
   * @throws ScenarioException if {@code newDurationMs} is below 1
   */
  public Scenario withDurationMs(long newDurationMs) {
    return Reshape.duration(this, newDurationMs);
  }

  /** Returns this scenario without its description: what it does, in whatever words. */
  public Scenario undescribed() {
    return Reshape.undescribed(this);
  }

  /**
   * Returns this scenario if its keys agree with each other: to be called after the last {@code
   * with…}.
   *
   * @throws ScenarioException {@code key: what is wrong}, else
   */
  public Scenario checked() {
    Coherence.problemOf(this)
        .ifPresent(
            p -> {
              throw new ScenarioException(p.key() + ": " + p.text());
            });
    return this;
  }
}
