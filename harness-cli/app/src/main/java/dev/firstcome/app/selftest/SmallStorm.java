package dev.firstcome.app.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.core.scenario.ScenarioFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The storms that defects are looked for in: a few seconds each. */
public enum SmallStorm {
  /** Early clicks, then a coupon that sells out: every check has something to judge. */
  SELLOUT(3001, EnumSet.noneOf(Anomaly.class)),
  /** Stock for all, and many clicks by the same users: nobody is turned away for good. */
  AGAIN(3002, EnumSet.of(Anomaly.UNDERISSUE, Anomaly.FALSE_REFUSAL, Anomaly.ORDER_INVERSION)),
  /** Stock for all until it expires: nobody is told SOLD_OUT. */
  EXPIRY(3003, EnumSet.of(Anomaly.UNDERISSUE, Anomaly.ORDER_INVERSION));

  private final long seed;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<Anomaly> vacuous;

  SmallStorm(long seed, Set<Anomaly> vacuous) {
    this.seed = seed;
    this.vacuous = Set.copyOf(vacuous);
  }

  /** The same for all its runs: what a defect changes, then, is the defect's doing. */
  public long seed() {
    return seed;
  }

  /** The checks that have nothing to judge where the target is sound. */
  public Set<Anomaly> vacuous() {
    return vacuous;
  }

  /** Its name in files and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is made of. */
  public Scenario scenario() {
    String file = id() + ".yaml";
    try (InputStream in = SmallStorm.class.getResourceAsStream(file)) {
      return ScenarioFiles.of(file + " (selftest)", new String(in.readAllBytes(), UTF_8))
          .scenario();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
