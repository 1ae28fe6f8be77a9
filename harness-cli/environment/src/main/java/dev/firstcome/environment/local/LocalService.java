package dev.firstcome.environment.local;

import dev.firstcome.environment.Killable;
import dev.firstcome.environment.Pausable;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.Restartable;
import dev.firstcome.environment.RunningService;
import dev.firstcome.environment.Secrets;
import dev.firstcome.environment.ServiceSpec;
import dev.firstcome.environment.process.ProcessSpec;
import dev.firstcome.environment.process.SupervisedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A service as a process of this machine. */
public final class LocalService implements RunningService, Killable, Restartable, Pausable {

  private static final String HOST = "127.0.0.1";
  private static final int OPEN_FILES = 65_536;
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final ServiceSpec spec;
  private final int port;
  private final Map<String, String> variables;
  private volatile SupervisedProcess process;

  LocalService(ServiceSpec spec, Map<String, String> serverVariables, int port) {
    this.spec = spec;
    this.port = port;
    Map<String, String> all = new TreeMap<>(serverVariables);
    all.putAll(spec.variables());
    all.put("SERVER_ADDRESS", HOST);
    all.put("SERVER_PORT", Integer.toString(port));
    this.variables = Map.copyOf(all);
  }

  /** Starts the process, on the same port each time. */
  void launch() throws ProvisionException {
    try {
      process =
          SupervisedProcess.start(
              new ProcessSpec(
                  spec.name(),
                  command(),
                  variables,
                  spec.workingDirectory(),
                  spec.log(),
                  OPEN_FILES));
    } catch (IOException e) {
      throw new ProvisionException(spec.name(), String.valueOf(e.getMessage()), List.of(), e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(spec.jvmOptions());
    command.add("-Djava.io.tmpdir=" + spec.workingDirectory());
    command.add("-jar");
    command.add(spec.jar().toString());
    return command;
  }

  @Override
  public URI baseUrl() {
    return URI.create("http://" + HOST + ":" + port);
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.of(process.pid());
  }

  @Override
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public OptionalInt exitCode() {
    return process.exitCode();
  }

  @Override
  public Path log() {
    return spec.log();
  }

  @Override
  public List<String> lastLogLines(int count) {
    return process.lastLogLines(count);
  }

  @Override
  public Map<String, String> settings() {
    return Secrets.without(variables);
  }

  @Override
  public void kill() {
    process.kill();
  }

  @Override
  public void restart() throws ProvisionException {
    close();
    launch();
  }

  @Override
  public void pause() {
    process.pause();
  }

  @Override
  public void resume() {
    process.resume();
  }

  /** Asks it to stop, and kills it if it has not within 5 s. Again is harmless. */
  @Override
  public void close() {
    SupervisedProcess running = process;
    if (running != null) {
      running.terminate(GRACE);
    }
  }
}
