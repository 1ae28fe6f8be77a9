package dev.firstcome.app.cli;

import dev.firstcome.app.target.TargetCatalog;
import dev.firstcome.app.target.TargetSpec;
import dev.firstcome.core.sentence.Nearest;
import java.util.ArrayList;

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
}
