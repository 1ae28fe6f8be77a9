package dev.firstcome.app.cli;

import dev.firstcome.app.selftest.Defect;
import dev.firstcome.app.target.ServiceSettings;
import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.sentence.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Targets by name. */
final class Targets {

  /** Names for shell completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(TargetCatalog.names());
    }
  }

  private Targets() {}

  /**
   * Finds one.
   *
   * @throws UsageException if there is none of that name; it names the nearest
   */
  static TargetSpec find(Services services, String name) {
    return services
        .targets()
        .find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "unknown target '%s'; did you mean '%s'?"
                        .formatted(name, Nearest.to(name, TargetCatalog.names()))));
  }

  /**
   * A target with settings of its service.
   *
   * @param option that they came from
   * @throws UsageException if it has no defects, or not that one
   */
  static TargetSpec set(String option, TargetSpec target, ServiceSettings settings) {
    String defect = settings.byName().get("defect");
    if (defect == null) {
      return target.with(settings);
    }
    if (!target.servers().isEmpty()) {
      throw new UsageException(
          "%s defect=%s: only in-memory has defects, and %s has none to set"
              .formatted(option, defect, target.name()));
    }
    List<String> known = Arrays.stream(Defect.values()).map(Defect::name).toList();
    if (!known.contains(defect)) {
      throw new UsageException(
          "%s defect=%s: there is none; did you mean '%s'?"
              .formatted(option, defect, Nearest.to(defect, known)));
    }
    return target.with(settings);
  }
}
