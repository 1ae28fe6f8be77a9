package dev.firstcome.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link EnvironmentProvider} has to do, written once. All four servers are started once
 * for the whole class, so the tests are in an order: the last one closes them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class EnvironmentProviderContract {

  /** Deleted at the end. */
  protected Path temporary;

  private final Map<ServerKind, List<String>> heard = new ConcurrentHashMap<>();
  private Path data;
  private Path logs;
  private Environment environment;
  private ServerClient client;

  /** The provider that is tested. */
  abstract EnvironmentProvider provider() throws IOException;

  @BeforeAll
  void start(@TempDir Path directory) throws Exception {
    temporary = directory;
    // longer than the 107 bytes of a unix socket's path, and with spaces in it
    data = temporary.resolve("a folder for data ".repeat(8).strip()).resolve("d");
    logs = temporary.resolve("logs of the run");
    EnvironmentRequest request =
        new EnvironmentRequest(
            EnumSet.allOf(ServerKind.class), RedisDurability.ALWAYS, data, logs, new Recorder());
    environment = provider().provision(request);
    client = new ServerClient(environment);
  }

  @AfterAll
  void stop() {
    if (environment != null) {
      environment.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  @Order(1)
  void tellsAboutEachServer(ServerKind kind) throws Exception {
    RunningServer server = server(kind);

    assertThat(server.kind()).isEqualTo(kind);
    assertThat(server.host()).matches("[0-9.]+");
    assertThat(server.port()).isBetween(1024, 65535);
    assertThat(lives(server)).isTrue();
    assertThat(server.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(server.startUp()).isPositive();
    assertThat(server.log()).startsWith(logs).isNotEmptyFile();
    assertThat(server.settings()).isNotEmpty();
    assertThat(server.settings().keySet()).noneMatch(key -> key.contains("assword"));
    assertThat(heard.get(kind)).containsExactly("started", "ready");
  }

  @Test
  @Order(2)
  void theKnobsThatMatterAreSetInTheServersThemselves() throws Exception {
    assertThat(client.sql("select @@innodb_flush_log_at_trx_commit, @@sync_binlog, @@time_zone"))
        .isEqualTo("1 1 +00:00");
    assertThat(client.sql("select @@log_bin, @@binlog_format, @@binlog_row_image"))
        .isEqualTo("1 ROW FULL");
    assertThat(client.redisSetting("appendonly")).isEqualTo("yes");
    assertThat(client.redisSetting("appendfsync")).isEqualTo("always");
    assertThat(client.connectorPlugins())
        .contains("io.debezium.connector.mariadb.MariaDbConnector");
    assertThat(server(ServerKind.MARIADB).settings())
        .containsEntry("innodb_flush_log_at_trx_commit", "1")
        .containsEntry("sync_binlog", "1");
    assertThat(server(ServerKind.REDIS).settings()).containsEntry("appendfsync", "always");
    assertThat(server(ServerKind.KAFKA).settings())
        .containsEntry("auto.create.topics.enable", "false");
    assertThat(server(ServerKind.CONNECT).settings())
        .containsEntry("offset.flush.interval.ms", "1000");
  }

  @Test
  @Order(3)
  void theUserOfTheDatabaseMayReplicate() throws Exception {
    assertThat(client.sql("show binlog status")).contains("binlog.");
    assertThat(client.sql("show grants")).contains("ALL PRIVILEGES ON *.*");
    assertThat(environment.database().toString()).doesNotContain(environment.database().password());
  }

  @Test
  @Order(4)
  void theProbeOfTheConnectorLeavesNothing() throws Exception {
    assertThat(client.connectors()).isEqualTo("[]");
    assertThat(client.topics()).noneMatch(topic -> topic.contains("probe"));
    assertThat(
            client.sql(
                "select count(*) from information_schema.schemata where schema_name like"
                    + " '%probe%'"))
        .isEqualTo("0");
  }

  @ParameterizedTest
  @EnumSource
  @Order(5)
  void aKilledServerComesBackWithItsData(ServerKind kind) throws Exception {
    RunningServer server = server(kind);
    assumeTrue(server instanceof Killable && server instanceof Restartable, "not killable");
    OptionalLong pid = server.pid();
    client.store(kind, "kept");

    ((Killable) server).kill();
    assertThat(lives(server)).isFalse();
    assertThatThrownBy(() -> client.ask(kind)).as("asking a dead server").isNotNull();
    ((Restartable) server).restart();

    assertThat(lives(server)).isTrue();
    assertThat(pid.isEmpty() || !server.pid().equals(pid)).as("another process").isTrue();
    assertThat(client.stored(kind)).contains("kept");
  }

  @ParameterizedTest
  @EnumSource(names = {"MARIADB", "REDIS"})
  @Order(6)
  void aServerThatRunsCanBeRestartedToo(ServerKind kind) throws Exception {
    RunningServer server = server(kind);
    assumeTrue(server instanceof Restartable, "not restartable");
    OptionalLong pid = server.pid();

    ((Restartable) server).restart();

    assertThat(pid.isEmpty() || !server.pid().equals(pid)).as("another process").isTrue();
    assertThat(client.stored(kind)).contains("kept");
  }

  @ParameterizedTest
  @EnumSource
  @Order(7)
  void aPausedServerAnswersNothingUntilItIsResumed(ServerKind kind) throws Exception {
    RunningServer server = server(kind);
    assumeTrue(server instanceof Pausable, "not pausable");

    ((Pausable) server).pause();
    try {
      assertThatThrownBy(() -> client.ask(kind)).as("asking a frozen server").isNotNull();
    } finally {
      ((Pausable) server).resume();
    }

    client.askUntilAnswered(kind);
  }

  @ParameterizedTest
  @EnumSource(names = {"MARIADB", "REDIS"})
  @Order(8)
  void aDisconnectedServerIsCutOffUntilItIsReconnected(ServerKind kind) throws Exception {
    RunningServer server = server(kind);
    assumeTrue(server instanceof Disconnectable, "not disconnectable");

    ((Disconnectable) server).disconnect();
    ((Disconnectable) server).disconnect();
    try {
      assertThatThrownBy(() -> client.ask(kind)).as("asking a server cut off").isNotNull();
      assertThat(lives(server)).isTrue();
    } finally {
      ((Disconnectable) server).reconnect();
      ((Disconnectable) server).reconnect();
    }

    client.askUntilAnswered(kind);
    assertThat(client.stored(kind)).contains("kept");
  }

  @ParameterizedTest
  @EnumSource
  @Order(9)
  void whatIsNoProcessOfThisMachineIsMeteredByItsEnvironment(ServerKind kind) {
    RunningServer server = server(kind);
    assumeTrue(server.pid().isEmpty(), "a process of this machine");

    Consumption consumption = ((Metered) server).consumption().orElseThrow();

    assertThat(consumption.cpuNs()).isBetween(1_000_000L, 600_000_000_000L);
    assertThat(consumption.memoryBytes()).isBetween(1L << 20, 2L << 30);
  }

  @Test
  @Order(10)
  void aServiceThatCannotRunIsToldWithItsName() throws Exception {
    ServiceSpec spec =
        new ServiceSpec(
            "nowhere",
            temporary.resolve("nowhere.jar"),
            List.of(),
            Map.of(),
            temporary,
            logs.resolve("nowhere.log"));

    assertThatThrownBy(() -> environment.start(spec))
        .isInstanceOf(ProvisionException.class)
        .hasMessageContaining("nowhere did not start: there is no ")
        .hasMessageContaining("build it first");
  }

  @Test
  @Order(11)
  void closeLeavesNothingButTheLogs() throws Exception {
    Map<ServerKind, RunningServer> servers = new TreeMap<>(environment.servers());

    environment.close();
    environment.close();

    for (RunningServer server : servers.values()) {
      assertThat(lives(server)).isFalse();
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(server.host(), server.port()));
      }
      assertThat(server.log()).isNotEmptyFile();
    }
    assertThat(left()).isEmpty();
    if (Files.exists(data)) {
      assertThat(data).isEmptyDirectory();
    }
  }

  /** Whether the server's process or container runs. */
  abstract boolean lives(RunningServer server);

  /** What of the environment is still there beside the logs. */
  abstract List<String> left();

  private RunningServer server(ServerKind kind) {
    return environment.servers().get(kind);
  }

  private final class Recorder implements ProvisionListener {
    @Override
    public void started(ServerKind kind) {
      hear(kind, "started");
    }

    @Override
    public void ready(ServerKind kind, Duration startUp) {
      hear(kind, "ready");
    }

    @Override
    public void failed(ServerKind kind, String reason) {
      hear(kind, "failed: " + reason);
    }

    private void hear(ServerKind kind, String what) {
      heard.computeIfAbsent(kind, k -> new ArrayList<>()).add(what);
    }
  }
}
