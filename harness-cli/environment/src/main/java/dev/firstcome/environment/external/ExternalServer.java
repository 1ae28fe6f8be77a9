package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A server that is not ours to start, stop or harm.
 *
 * @param version as it reported it; {@code unknown} where it has no word for it
 * @param settings what it tells of itself that matters to a comparison
 */
record ExternalServer(
    ServerKind kind, String host, int port, String version, Map<String, String> settings)
    implements RunningServer {

  ExternalServer {
    settings = Map.copyOf(settings);
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.empty();
  }

  /** Its owner's to know. */
  @Override
  public Path log() {
    return Path.of("");
  }

  @Override
  public Duration startUp() {
    return Duration.ZERO;
  }
}
