package dev.firstcome.core.run;

import static java.util.Objects.requireNonNull;

import dev.firstcome.core.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code manifest.json}: what ran, on what, and how. Written when the storm begins and again when
 * the run ends; the later members are empty before.
 *
 * @param schemaVersion {@link #SCHEMA_VERSION}
 * @param firstcomeVersion the harness's version
 * @param gitCommit the commit it was built from, with {@code -dirty} where it had changes
 * @param command the command line
 * @param scenario resolved: with all defaults and overrides
 * @param seed of the schedule
 * @param target which target
 * @param environment which provider
 * @param components every process
 * @param machine where
 * @param firstCouponId the first coupon of the measured window; the others follow it
 * @param warmUpCouponId the coupon of the warm-up
 * @param startedAt when the run began
 * @param clockUncertaintyNs ε
 * @param wallClockAtStartNs the generator's one wall-clock reading
 * @param monotonicAtStartNs its monotonic clock at the same moment
 * @param sentOperations how many operations were sent in the measured window
 * @param finalRead whether the backlog drained and ledger and coupons were read after it
 * @param interrupted whether the run was stopped
 * @param disagreements how many (coupon, user) SQL and HTTP tell different stories of
 */
public record RunManifest(
    int schemaVersion,
    String firstcomeVersion,
    String gitCommit,
    String command,
    Scenario scenario,
    long seed,
    String target,
    String environment,
    List<Component> components,
    Machine machine,
    long firstCouponId,
    long warmUpCouponId,
    Instant startedAt,
    long clockUncertaintyNs,
    OptionalLong wallClockAtStartNs,
    OptionalLong monotonicAtStartNs,
    OptionalLong sentOperations,
    Optional<Boolean> finalRead,
    boolean interrupted,
    long disagreements) {
  /** The version of this layout. */
  public static final int SCHEMA_VERSION = 1;

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if it is of a version that is not known here
   */
  public RunManifest {
    SchemaVersion.atMost(SCHEMA_VERSION, schemaVersion);
    requireNonNull(scenario);
    requireNonNull(target);
    requireNonNull(machine);
    components = List.copyOf(components);
  }
}
