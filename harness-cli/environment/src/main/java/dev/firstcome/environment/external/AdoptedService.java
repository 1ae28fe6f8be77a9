package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningService;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A service that ran before the harness came, and runs on when it goes.
 *
 * @param settings what there is to say of it in the manifest
 */
record AdoptedService(URI baseUrl, Map<String, String> settings) implements RunningService {

  private static final int TIMEOUT_MS = 2_000;

  AdoptedService {
    settings = Map.copyOf(settings);
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.empty();
  }

  /** Whether somebody listens there. */
  @Override
  public boolean isAlive() {
    int standard = "https".equals(baseUrl.getScheme()) ? 443 : 80;
    int port = baseUrl.getPort() < 0 ? standard : baseUrl.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(baseUrl.getHost(), port), TIMEOUT_MS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  @Override
  public OptionalInt exitCode() {
    return OptionalInt.empty();
  }

  /** Its owner's to know. */
  @Override
  public Path log() {
    return Path.of("");
  }

  @Override
  public List<String> lastLogLines(int count) {
    return List.of();
  }

  /** Leaves it alone. */
  @Override
  public void close() {}
}
