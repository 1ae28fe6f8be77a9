package dev.firstcome.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.firstcome.app.target.CouponOffer;
import dev.firstcome.app.target.TargetClient;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowReason;
import dev.firstcome.core.ledger.RowStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerReadingTest {

  private static final CouponOffer OFFER =
      new CouponOffer(
          5, "c", 3, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00Z"));
  private static final LedgerRow ISSUED = LedgerRow.of(5, 1, RowStatus.ISSUED, RowReason.NONE);
  private static final LedgerRow REJECTED =
      LedgerRow.of(5, 2, RowStatus.REJECTED, RowReason.SOLD_OUT);

  private HttpServer server;
  private TargetClient client;
  private String shown = coupon(3, 2, 1);

  private static String coupon(long quantity, long remaining, long issued) {
    return "{\"couponId\":5,\"quantity\":%d,\"remaining\":%d,\"issued\":%d}"
        .formatted(quantity, remaining, issued);
  }

  private static CouponFinal stored(long quantity, long remaining) {
    return new CouponFinal(
        5,
        quantity,
        remaining,
        RunClock.epochNs(OFFER.opensAt()),
        RunClock.epochNs(OFFER.expiresAt()));
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/coupons/5",
        exchange -> {
          try (exchange) {
            byte[] body = shown.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    client =
        new TargetClient(
            HttpClient.newHttpClient(),
            URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private FinalState read(List<LedgerRow> overHttp, List<LedgerRow> bySql, CouponFinal... coupons)
      throws Exception {
    LedgerDatabase database = (first, last) -> new LedgerDatabase.Snapshot(bySql, List.of(coupons));
    return new LedgerReading(client, Optional.of(database), List.of(OFFER)).read(overHttp);
  }

  @Test
  void witnessesThatAgree() throws Exception {
    FinalState state = read(List.of(ISSUED, REJECTED), List.of(ISSUED), stored(3, 2));
    assertThat(state.disagreements()).isZero();
    assertThat(state.ledger().size()).isEqualTo(2);
    assertThat(state.coupons()).containsExactly(stored(3, 2));
  }

  @Test
  void aRowThatOnlyOneOfThemKnows() throws Exception {
    assertThat(read(List.of(REJECTED), List.of(ISSUED), stored(3, 2)).disagreements()).isEqualTo(1);
    assertThat(read(List.of(ISSUED), List.of(), stored(3, 3)).disagreements())
        .isEqualTo(2); // the row, and the coupon that is shown with one issued
  }

  @Test
  void aCouponThatIsShownOrStoredOtherwise() throws Exception {
    shown = coupon(3, 1, 1);
    assertThat(read(List.of(ISSUED), List.of(ISSUED), stored(3, 2)).disagreements()).isEqualTo(1);
    shown = coupon(9, 8, 1); // more than was offered, and both say so
    assertThat(read(List.of(ISSUED), List.of(ISSUED), stored(9, 8)).disagreements()).isEqualTo(1);
    shown = coupon(3, 2, 1);
    assertThat(read(List.of(ISSUED), List.of(ISSUED)).disagreements()).isEqualTo(1);
  }

  @Test
  void withoutADatabaseTheServiceIsTheOnlyWitness() throws Exception {
    FinalState state =
        new LedgerReading(client, Optional.empty(), List.of(OFFER)).read(List.of(ISSUED));
    assertThat(state.disagreements()).isZero();
    assertThat(state.coupons()).containsExactly(stored(3, 2));
  }

  @Test
  void withoutADatabaseTheQuantityIsStillTheOneThatWasOffered() throws Exception {
    shown = coupon(6, 5, 1);
    FinalState state =
        new LedgerReading(client, Optional.empty(), List.of(OFFER)).read(List.of(ISSUED));
    assertThat(state.coupons()).containsExactly(stored(3, 5));
  }
}
