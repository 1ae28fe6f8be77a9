package dev.firstcome.kafkaoutbox.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.firstcome.kafkaoutbox.connect.ConnectorState.Phase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Connect's answers mean; that it gives them, the integration tests show. */
class ConnectClientTest {
  private HttpServer server;
  private ConnectClient connect;
  private int status = 200;
  private boolean missing;
  private String answer = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/connectors",
        exchange -> {
          boolean one = !exchange.getRequestURI().getPath().equals("/connectors");
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              missing && one ? 404 : status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    connect =
        new ConnectClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "c");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "RUNNING; [{\"state\":\"RUNNING\"}]; RUNNING",
        "RUNNING; []; STARTING",
        "RUNNING; [{\"state\":\"FAILED\",\"trace\":\"boom\\nat x\"}]; FAILED",
        "FAILED; [{\"state\":\"RUNNING\"}]; FAILED",
        "RUNNING; [{\"state\":\"UNASSIGNED\"}]; STARTING",
        "RESTARTING; [{\"state\":\"RUNNING\"}]; STARTING",
        "STOPPED; []; STOPPED",
        "PAUSED; [{\"state\":\"PAUSED\"}]; STOPPED",
      },
      delimiter = ';')
  void theWorstOfConnectorAndTaskCounts(String connector, String tasks, Phase expected) {
    answer = "{\"connector\":{\"state\":\"%s\"},\"tasks\":%s}".formatted(connector, tasks);
    assertThat(connect.state().phase()).isEqualTo(expected);
  }

  @Test
  void aFailureIsSummedUpInItsFirstLine() {
    answer =
        "{\"connector\":{\"state\":\"RUNNING\"},"
            + "\"tasks\":[{\"state\":\"FAILED\",\"trace\":\"boom\\nat x\"}]}";
    assertThat(connect.state().trace()).isEqualTo("boom\nat x");
    assertThat(connect.state().summary()).isEqualTo("boom");
  }

  @Test
  void aConnectorThatIsNotListedIsAbsentAndHasNoConfiguration() {
    missing = true;
    answer = "[\"d\"]";
    assertThat(connect.state().phase()).isEqualTo(Phase.ABSENT);
    assertThat(connect.configuration()).isEmpty();
  }

  @Test
  void aWorkerThatHasNotReadItsConnectorsKnowsOfNoAbsence() {
    missing = true;
    answer = "[\"c\"]";
    assertThat(connect.state().phase()).isEqualTo(Phase.STARTING);
    status = 404;
    assertThatThrownBy(connect::state).isInstanceOf(ConnectUnavailableException.class);
  }

  @Test
  void anythingElseIsNoAnswer() {
    status = 409;
    answer = "{\"message\":\"rebalancing\"}";
    assertThatThrownBy(connect::state)
        .isInstanceOf(ConnectUnavailableException.class)
        .hasMessageContaining("409")
        .hasMessageContaining("rebalancing");
    server.stop(0);
    assertThatThrownBy(connect::resume).isInstanceOf(ConnectUnavailableException.class);
  }
}
