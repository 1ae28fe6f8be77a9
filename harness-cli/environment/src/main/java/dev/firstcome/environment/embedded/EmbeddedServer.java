package dev.firstcome.environment.embedded;

import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Pausable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.process.FreePorts;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import dev.firstcome.environment.server.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The life of one server's process, whatever the server. */
final class EmbeddedServer
    implements RunningServer, Killable, Restartable, Pausable, Readiness.Starting {

  /** Where all of them listen, and nowhere else. */
  static final String HOST = "127.0.0.1";

  private static final int PORT_ATTEMPTS = 3;
  private static final int LOG_LINES = 20;
  private static final int OPEN_FILES = 20_000;

  private static final Duration STOP_GRACE = Duration.ofSeconds(10);

  /** Short: the data goes away with the server, so a clean end is only a courtesy to its log. */
  private static final Duration CLOSE_GRACE = Duration.ofSeconds(2);

  private static final Pattern PORT_TAKEN = Pattern.compile("(?i)address already in use");

  private final ServerRecipe recipe;
  private final ServerPlace place;
  private final FreePorts ports;
  private final Object oneStartAtATime = new Object();
  private volatile int port;
  private volatile String version = "";
  private volatile Duration startUp = Duration.ZERO;
  private volatile SupervisedProcess process;
  private volatile boolean closed;

  EmbeddedServer(ServerRecipe recipe, ServerPlace place, FreePorts ports) {
    this.recipe = recipe;
    this.place = place;
    this.ports = ports;
  }

  /**
   * Makes the server's data, starts it on a free port and returns when it answers.
   *
   * @throws ProvisionException if it does not; then nothing of it runs any more
   */
  void start() throws ProvisionException {
    synchronized (oneStartAtATime) {
      long began = System.nanoTime();
      port = ports.next();
      install();
      for (int attempt = 1; !isUp(attempt); attempt++) {
        port = ports.next();
      }
      prove();
      startUp = Duration.ofNanos(System.nanoTime() - began);
    }
  }

  @Override
  public void restart() throws ProvisionException {
    synchronized (oneStartAtATime) {
      process.terminate(STOP_GRACE);
      run();
    }
  }

  @Override
  public void kill() {
    process.kill();
  }

  @Override
  public void pause() {
    process.pause();
  }

  @Override
  public void resume() {
    process.resume();
  }

  /** Stops it for good, also in the middle of a start. */
  void close() {
    closed = true;
    SupervisedProcess running = process;
    if (running != null) {
      running.terminate(CLOSE_GRACE);
    }
  }

  @Override
  public ServerKind kind() {
    return recipe.kind();
  }

  @Override
  public String host() {
    return HOST;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.of(process.pid());
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Path log() {
    return place.log();
  }

  @Override
  public Duration startUp() {
    return startUp;
  }

  @Override
  public Map<String, String> settings() {
    try {
      return Collections.unmodifiableMap(recipe.settings());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a resource of ours is gone
    }
  }

  private void install() throws ProvisionException {
    try {
      Optional<List<String>> command = recipe.installation(port);
      if (command.isPresent()) {
        launch(command.get());
        int code = process.onExit().join();
        if (code != 0) {
          throw failure("setting up its data ended with exit code " + code, null);
        }
      }
    } catch (IOException e) {
      throw failure("cannot set up its data: " + e.getMessage(), e);
    }
  }

  /** False where another port may help: somebody took ours between our look and the bind. */
  private boolean isUp(int attempt) throws ProvisionException {
    try {
      run();
      return true;
    } catch (ProvisionException e) {
      boolean portTaken = e.lastLogLines().stream().anyMatch(l -> PORT_TAKEN.matcher(l).find());
      if (portTaken && !closed && attempt < PORT_ATTEMPTS) {
        return false;
      }
      throw e;
    }
  }

  private void run() throws ProvisionException {
    try {
      launch(recipe.command(port));
      version = Readiness.await(this);
    } catch (IOException e) {
      process.kill();
      throw failure(e.getMessage(), e);
    }
  }

  @Override
  public void requireAlive() throws IOException {
    if (!process.isAlive()) {
      throw new IOException("its process ended with exit code " + process.exitCode().orElse(-1));
    }
  }

  @Override
  public Optional<String> probe() throws IOException {
    return recipe.probe(port, process.pid());
  }

  private void prove() throws ProvisionException {
    try {
      recipe.prove(port);
    } catch (IOException e) {
      process.kill();
      throw failure(e.getMessage(), e);
    }
  }

  private void launch(List<String> command) throws IOException, ProvisionException {
    process =
        SupervisedProcess.start(
            new ProcessSpec(
                kind().displayName(),
                command,
                recipe.variables(),
                place.directory(),
                place.log(),
                OPEN_FILES));
    if (closed) {
      process.kill();
      throw failure("the environment was closed meanwhile", null);
    }
  }

  private ProvisionException failure(String reason, Throwable cause) {
    SupervisedProcess last = process;
    List<String> lines = last == null ? List.of() : last.lastLogLines(LOG_LINES);
    return new ProvisionException(kind().displayName(), reason, lines, cause);
  }
}
