package dev.firstcome.app.cli;

import dev.firstcome.app.duel.Alike;
import dev.firstcome.app.duel.JoinedDuels;
import dev.firstcome.app.duel.StoredDuel;
import dev.firstcome.app.duel.StoredRun;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.comparison.Duel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code firstcome compare DIR…}: what is there already, side by side; nothing is run. */
final class StoredComparison {

  private final Services services;
  private final StormOptions options;

  StoredComparison(Services services, StormOptions options) {
    this.services = services;
    this.options = options;
  }

  int print(List<Path> directories) throws IOException {
    List<StoredRun> runs = new ArrayList<>();
    List<Duel> duels = new ArrayList<>();
    for (Path directory : directories) {
      read(directory, runs, duels);
    }
    if (runs.isEmpty()) {
      throw new UsageException("nothing has run in " + directories.get(0));
    }
    eachOnce(runs);
    boolean interleaved = duels.size() == directories.size();
    Alike.difference(runs, !interleaved)
        .ifPresent(
            difference -> {
              throw new UsageException(difference);
            });
    Printer printer = new Printer(services, options);
    if (interleaved) {
      Duel duel = joined(duels);
      printer.duel(duel, Optional.empty());
      return Exit.of(duel);
    }
    List<RunResult> results = runs.stream().map(StoredRun::result).toList();
    printer.stored(results);
    return Exit.of(results, options.requireFit());
  }

  private static void read(Path directory, List<StoredRun> runs, List<Duel> duels)
      throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new UsageException("no such directory: " + directory);
    }
    if (StoredDuel.isAt(directory)) {
      StoredDuel stored = StoredDuel.read(directory);
      runs.addAll(stored.runs());
      stored.duel().ifPresent(duels::add);
    } else if (StoredRun.isAt(directory)) {
      runs.add(StoredRun.read(directory));
    } else {
      throw new UsageException("neither a run nor a comparison: " + directory);
    }
  }

  /** A run that is counted twice would pass for two. */
  private static void eachOnce(List<StoredRun> runs) {
    Set<String> names = new HashSet<>();
    for (StoredRun run : runs) {
      if (!names.add(run.result().run())) {
        throw new UsageException(run.directory().path() + " is there twice");
      }
    }
  }

  private static Duel joined(List<Duel> duels) {
    try {
      return JoinedDuels.of(duels);
    } catch (IllegalArgumentException unlike) {
      throw new UsageException(unlike.getMessage());
    }
  }
}
