package dev.firstcome.app.rig;

import dev.firstcome.core.storm.StormProgress;
import dev.firstcome.environment.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Keeps the warnings and lets everything else pass. */
final class SilentListener implements RigListener {

  final List<String> warnings = new ArrayList<>();

  @Override
  public void phase(Phase phase) {}

  @Override
  public void targetReady(String target, Duration startUp) {}

  @Override
  public void storm(StormProgress progress, long durationMs, OptionalDouble backlog) {}

  @Override
  public void draining(OptionalDouble backlog, Duration elapsed) {}

  @Override
  public void warning(String line) {
    warnings.add(line);
  }

  @Override
  public void started(ServerKind kind) {}

  @Override
  public void ready(ServerKind kind, Duration startUp) {}

  @Override
  public void failed(ServerKind kind, String reason) {}
}
