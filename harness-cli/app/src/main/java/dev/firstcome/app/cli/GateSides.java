package dev.firstcome.app.cli;

import dev.firstcome.app.gate.Distribution;
import dev.firstcome.app.gate.GatePlan;
import dev.firstcome.app.gate.GateRun;
import dev.firstcome.app.gate.NoSuchRefException;
import dev.firstcome.app.gate.RefBuild;
import dev.firstcome.app.gate.UnavailableException;
import dev.firstcome.app.machine.GitCommit;
import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.reports.gate.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Makes contenders of what was said of a side: where its jars are from, and what is set there. */
final class GateSides {

  /** The one key of a scenario that is about a server, and not about the storm. */
  private static final String SERVERS_KEY = "durability=";

  private static final int HASH_SHOWN = 12;

  /** Stops the JVM's compilation where it ends within a warm-up. */
  private static final String C1_ONLY = "-XX:TieredStopAtLevel=1";

  private final Services services;
  private final StormOptions options;

  GateSides(Services services, StormOptions options) {
    this.services = services;
    this.options = options;
  }

  /**
   * A target as a gate runs it.
   *
   * @param c2 whether its JVM may optimise fully
   * @throws UsageException if the distribution has no jar of it
   */
  static TargetSpec spec(TargetSpec target, Side side, Distribution distribution, boolean c2) {
    Path jar =
        distribution
            .jar(target.name())
            .orElseThrow(
                () ->
                    new UsageException(
                        "%s has no %s-exec.jar".formatted(distribution.folder(), target.name())));
    TargetSpec from =
        target.from(jar, Map.of("side", side.key(), GateRun.DISTRIBUTION, distribution.label()));
    return c2 ? from : from.withJvmOption(C1_ONLY);
  }

  /**
   * The distribution that was built in this checkout.
   *
   * @param what it is called, for people
   */
  Distribution atHand(String what) {
    Path home = services.gate().home();
    return new Distribution(home, what + " (" + commit() + ")");
  }

  /** The commit of this checkout, shortened, with {@code -dirty} where it has changes. */
  String commit() {
    String commit = GitCommit.of(services.gate().home());
    int hash = Math.max(0, commit.indexOf('-'));
    return hash > HASH_SHOWN
        ? commit.substring(0, HASH_SHOWN) + commit.substring(hash)
        : commit.substring(0, Math.min(HASH_SHOWN, commit.length()));
  }

  /**
   * Finds or builds one.
   *
   * @param option that says which
   * @param refOrFolder a folder with jars, or what git names a commit by
   * @throws UsageException if it is neither a folder nor a ref
   * @throws UnavailableException if it cannot be had or built
   */
  Distribution of(String option, String refOrFolder, List<TargetSpec> targets)
      throws UnavailableException, IOException, InterruptedException {
    if (isFolder(refOrFolder)) {
      return new Distribution(Path.of(refOrFolder), refOrFolder);
    }
    RefBuild build =
        new RefBuild(
            services.gate(),
            services.time(),
            services.stop(),
            line -> services.terminal().say(line));
    LinkedHashSet<String> names = new LinkedHashSet<>();
    targets.forEach(target -> names.add(target.name()));
    try {
      return build.build(refOrFolder, names);
    } catch (NoSuchRefException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }

  private static boolean isFolder(String text) {
    try {
      return Files.isDirectory(Path.of(text));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /**
   * The contenders of a side.
   *
   * @param c2 whether the JVMs may optimise fully
   * @param option the option that {@code settings} came from
   * @param settings {@code NAME=VALUE}, laid over those of {@code --set}
   * @throws UsageException if a jar is missing, or a setting is not one that a side can have
   */
  List<GatePlan.Contender> contenders(
      Side side,
      Distribution distribution,
      List<TargetSpec> targets,
      boolean c2,
      String option,
      List<String> settings) {
    Scenario scenario = scenario(settings);
    ServiceSettings own = settings(option, settings);
    List<GatePlan.Contender> contenders = new ArrayList<>();
    for (TargetSpec target : targets) {
      TargetSpec jar = spec(target, side, distribution, c2);
      TargetSpec spec =
          Targets.set(option, Targets.set("--set", jar, options.serviceSettings()), own);
      contenders.add(new GatePlan.Contender(side, spec, scenario));
    }
    return contenders;
  }

  /**
   * Finds what is wrong with a side's settings before anything is built for it.
   *
   * @throws UsageException if one is not what its scenario or these targets can have
   */
  void check(String option, List<String> settings, List<TargetSpec> targets) {
    scenario(settings);
    ServiceSettings own = settings(option, settings);
    for (TargetSpec target : targets) {
      Targets.set("--set", target, options.serviceSettings());
      Targets.set(option, target, own);
    }
  }

  private Scenario scenario(List<String> settings) {
    return options.scenario(settings.stream().filter(s -> s.startsWith(SERVERS_KEY)).toList());
  }

  /**
   * What is set of the service on a side.
   *
   * @throws UsageException if a setting is not one that a side can have
   */
  static ServiceSettings settings(String option, List<String> settings) {
    for (String setting : settings) {
      if (!setting.startsWith(SERVERS_KEY) && !ServiceSettings.isOne(setting)) {
        throw new UsageException(
            "%s %s: only %s and durability can differ; all else would be another storm"
                .formatted(option, setting, String.join(", ", ServiceSettings.names())));
      }
    }
    try {
      return ServiceSettings.parse(settings.stream().filter(ServiceSettings::isOne).toList());
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + " " + e.getMessage());
    }
  }
}
