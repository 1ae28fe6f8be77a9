package dev.firstcome.app.rig;

import dev.firstcome.app.ledger.FinalState;
import dev.firstcome.app.resources.Usage;
import dev.firstcome.core.run.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a run brought, apart from the files that the generator wrote.
 *
 * @param provider the environment's name
 * @param components every process; empty where the run was stopped before they ran
 * @param ids of its coupons
 * @param interrupted whether the run was stopped, or the generator failed
 * @param state the last state that was read; empty where none could be
 * @param drainMs from the end of the storm to the drained state; empty where it never drained, and
 *     then the state is not final
 * @param usage per component, from t = 0 to the end of the drain
 * @param driftNs how far wall clock and monotonic clock moved apart, at most
 */
record Measurement(
    String provider,
    List<Component> components,
    CouponIds ids,
    boolean interrupted,
    Optional<FinalState> state,
    OptionalLong drainMs,
    Map<String, Usage> usage,
    long driftNs) {

  /** Whether ledger and coupons were read after a complete drain. */
  boolean finalRead() {
    return state.isPresent() && drainMs.isPresent();
  }

  /** What SQL and HTTP disagree on; two reads of a state that still moves prove nothing. */
  long disagreements() {
    return finalRead() ? state.map(FinalState::disagreements).orElse(0L) : 0;
  }

  /** Nothing, because somebody asked to stop before the storm. */
  static Measurement nothing(String provider) {
    return new Measurement(
        provider,
        List.of(),
        CouponIds.ON_FRESH_SERVERS,
        true,
        Optional.empty(),
        OptionalLong.empty(),
        Map.of(),
        0);
  }
}
