package dev.firstcome.kafkaoutbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.kafkaoutbox.rig.Api;
import dev.firstcome.kafkaoutbox.rig.Await;
import dev.firstcome.kafkaoutbox.rig.Broker;
import dev.firstcome.kafkaoutbox.rig.Servers;
import dev.firstcome.kafkaoutbox.rig.Service;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * However the way from the table to the topic is lost: the door closes, and nobody is forgotten.
 */
class CaptureLossIT {
  private Api api;
  private Api connect;
  private String connector;

  @BeforeEach
  void findConnector() {
    api = Service.shared().api();
    connect = new Api(URI.create("http://" + Servers.address(ServerKind.CONNECT)));
    connector = "/connectors/firstcome-" + Broker.lineage();
  }

  @Test
  void offsetLost() {
    stopConnector();
    acceptWhileNothingIsCaptured(8_001);
    assertThat(connect.send("DELETE", connector + "/offsets", "").status()).isEqualTo(200);
    connect.send("PUT", connector + "/resume", "");
    doorClosesAndOpensAgain(8_002);
    firstComeFirstServed(8_001);
  }

  @Test
  void binlogPurged() {
    stopConnector();
    acceptWhileNothingIsCaptured(8_011);
    purgeBinlog();
    connect.send("PUT", connector + "/resume", "");
    doorClosesAndOpensAgain(8_012);
    firstComeFirstServed(8_011);
  }

  @Test
  void connectorGone() {
    stopConnector();
    acceptWhileNothingIsCaptured(8_021);
    assertThat(connect.send("DELETE", connector, "").status()).isEqualTo(204);
    doorClosesAndOpensAgain(8_022);
    firstComeFirstServed(8_021);
  }

  @Test
  void topicEmptied() {
    stopConnector();
    acceptWhileNothingIsCaptured(8_031);
    Service.shared().kill();
    try (Broker broker = new Broker()) {
      long before = broker.published();
      connect.send("PUT", connector + "/resume", "");
      Await.until("captured", () -> broker.published() >= before + 20);
      broker.empty();
    }
    // captured and lost again: neither Connect nor Kafka knows of anything wrong
    Service.shared();
    doorClosesAndOpensAgain(8_032);
    firstComeFirstServed(8_031);
  }

  /**
   * The server keeps a log, without a word, while the stopped connector's reader is not yet gone.
   */
  private static void purgeBinlog() {
    Servers.sql("FLUSH BINARY LOGS");
    String newest = Servers.last("SHOW BINARY LOGS");
    Await.until(
        "the older logs are gone",
        () -> {
          Servers.sql("PURGE BINARY LOGS TO '" + newest + "'");
          return Servers.firstColumn("SHOW BINARY LOGS").get(0).equals(newest);
        });
  }

  private void stopConnector() {
    connect.send("PUT", connector + "/stop", "");
    Await.until("the connector is stopped", () -> connectorState().equals("STOPPED"));
  }

  private String connectorState() {
    return connect
        .send("GET", connector + "/status", "")
        .json()
        .path("connector")
        .path("state")
        .asString("");
  }

  /** The outbox needs only its database. */
  private void acceptWhileNothingIsCaptured(long couponId) {
    api.create(couponId, 12);
    api.askAll(couponId, 1, 20);
    assertThat(api.standings(couponId)).hasSize(20).containsValue("PENDING");
  }

  private void doorClosesAndOpensAgain(long couponId) {
    api.create(couponId, 100_000);
    Set<String> answers = new HashSet<>();
    long[] user = {0};
    Await.until(
        "the door closes",
        () -> {
          String code = api.ask(couponId, ++user[0]);
          answers.add(code);
          return code.equals("UNAVAILABLE");
        });
    Await.until(
        "the door opens",
        () -> {
          String code = api.ask(couponId, ++user[0]);
          answers.add(code);
          return code.equals("ACCEPTED");
        });
    assertThat(answers).isSubsetOf("ACCEPTED", "UNAVAILABLE");
  }

  private void firstComeFirstServed(long couponId) {
    Map<Long, String> standings = api.resolved(couponId, 20);
    assertThat(Api.who(standings, "ISSUED")).containsExactly(Api.users(1, 12));
    assertThat(Api.who(standings, "REJECTED/SOLD_OUT")).containsExactly(Api.users(13, 20));
    assertThat(api.coupon(couponId, "remaining")).isZero();
    Map<Long, String> later = api.resolved(couponId + 1, 1);
    assertThat(later).allSatisfy((user, standing) -> assertThat(standing).isEqualTo("ISSUED"));
  }
}
