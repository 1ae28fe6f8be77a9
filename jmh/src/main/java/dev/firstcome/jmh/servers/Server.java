package dev.firstcome.jmh.servers;

import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** One running server. */
public final class Server implements AutoCloseable {
  private static final String REDIS_URL = "FIRSTCOME_REDIS_URL";
  private static final String DATABASE_URL = "FIRSTCOME_DATABASE_URL";

  private final Map<String, String> variables;
  private final OptionalLong pid;
  private final Runnable end;

  private Server(Map<String, String> variables, OptionalLong pid, Runnable end) {
    this.variables = variables;
    this.pid = pid;
    this.end = end;
  }

  /**
   * Finds the server by the variables of {@link Environment#targetVariables()}, and its process by
   * {@code FIRSTCOME_JMH_REDIS_PID} or {@code FIRSTCOME_JMH_MARIADB_PID}; starts one where they do
   * not name it.
   *
   * @param kind Redis or MariaDB
   * @throws ProvisionException if it does not start
   */
  public static Server open(ServerKind kind, Map<String, String> variables)
      throws ProvisionException, IOException {
    if (!variables.containsKey(kind == ServerKind.REDIS ? REDIS_URL : DATABASE_URL)) {
      return start(kind);
    }
    String pid = variables.getOrDefault("FIRSTCOME_JMH_" + kind.name() + "_PID", "");
    return new Server(
        variables,
        pid.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(pid)),
        () -> {});
  }

  private static Server start(ServerKind kind) throws ProvisionException, IOException {
    Path folder = Files.createTempDirectory("firstcome-jmh");
    Environment environment =
        new EmbeddedProvider(Path.of(System.getProperty("firstcome.home", "")))
            .provision(
                new EnvironmentRequest(
                    Set.of(kind),
                    RedisDurability.EVERYSEC,
                    folder,
                    folder,
                    ProvisionListener.silent()));
    return new Server(
        environment.targetVariables(),
        environment.servers().get(kind).pid(),
        () -> {
          environment.close();
          delete(folder);
        });
  }

  /** The environment leaves its servers' logs. */
  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where Redis is, such as {@code redis://127.0.0.1:6379}. */
  public String redisUrl() {
    return variables.get(REDIS_URL);
  }

  /** Where the database is, as JDBC takes it. */
  public String databaseUrl() {
    return variables.get(DATABASE_URL);
  }

  /** The database's user. */
  public String user() {
    return variables.get("FIRSTCOME_DATABASE_USER");
  }

  /** The user's password. */
  public String password() {
    return variables.get("FIRSTCOME_DATABASE_PASSWORD");
  }

  /**
   * The processor time of the server's process since it started, nanoseconds in steps of 10 ms;
   * empty where it is no process of this machine.
   */
  public OptionalLong cpuNs() {
    return pid.isEmpty()
        ? OptionalLong.empty()
        : ProcessHandle.of(pid.getAsLong())
            .flatMap(process -> process.info().totalCpuDuration())
            .map(Duration::toNanos)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty());
  }

  /** Stops it, where it was started here. */
  @Override
  public void close() {
    end.run();
  }
}
