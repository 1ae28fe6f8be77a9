package dev.firstcome.dblock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.dblock.rig.HeldRow;
import dev.firstcome.dblock.rig.Rig;
import dev.firstcome.dblock.rig.Waiting;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.suite.Await;
import dev.firstcome.suite.rig.Api;
import dev.firstcome.suite.rig.Insistent;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database dies: before a transaction, within it, at its COMMIT, and amid a rush. */
class OutageIT {
  private final Api api = Rig.api();

  @AfterEach
  void ready() {
    Rig.service();
  }

  @Test
  void amidARushNobodyWhoWasAcceptedIsLost() {
    long coupon = 9_001;
    api.create(coupon, 400);
    Insistent crowd = new Insistent(api, coupon, 600, 8);
    crowd.awaitTold(100);
    Rig.servers().kill(ServerKind.MARIADB);
    crowd.awaitFurtherAnswers(16);
    Rig.servers().restart(ServerKind.MARIADB);
    Map<Long, String> told = crowd.awaitAllTold();

    assertThat(crowd.heard())
        .contains("UNAVAILABLE")
        .isSubsetOf("ACCEPTED", "DUPLICATE", "SOLD_OUT", "UNAVAILABLE", "OUTCOME_UNKNOWN");
    assertThat(told).hasSize(600);
    Map<Long, String> standings = api.standings(coupon);
    List<Long> accepted = Insistent.who(told, "ACCEPTED");
    assertThat(standings.keySet())
        .containsAll(accepted)
        .containsAll(Insistent.who(told, "DUPLICATE"));
    assertThat(standings.values()).containsOnly("ISSUED").hasSize(400);
    assertThat(Insistent.who(told, "SOLD_OUT")).hasSize(200);
    assertThat(api.coupon(coupon, "remaining")).isZero();
    assertThat(api.coupon(coupon, "issued")).isEqualTo(400);
  }

  @Test
  void beforeTheCommitNothingHasHappened() throws SQLException {
    long coupon = 9_002;
    api.create(coupon, 1);
    HeldRow.of(coupon); // until the server dies
    CompletableFuture<Api.Answer> waiting = Waiting.inLine(api, coupon, 1);
    Rig.servers().kill(ServerKind.MARIADB);
    assertUnavailable(waiting.join());
    assertUnavailable(api.ask(coupon, 1));
    Rig.servers().restart(ServerKind.MARIADB);
    Rig.service();
    assertThat(api.standing(coupon, 1)).isEqualTo("NO_REQUEST");
    assertThat(api.ask(coupon, 1).code()).isEqualTo("ACCEPTED");
  }

  @Test
  void fromTheCommitOnOnlyTheStatusCanTell() throws SQLException {
    long coupon = 9_003;
    api.create(coupon, 2);
    HeldRow backup = HeldRow.begin();
    backup.blockCommits();
    CompletableFuture<Api.Answer> waiting = CompletableFuture.supplyAsync(() -> api.ask(coupon, 1));
    Await.until(
        "her COMMIT is under way",
        () ->
            "1"
                .equals(
                    Rig.servers()
                        .last(
                            "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE info = 'COMMIT' AND state LIKE '%backup lock%'")));
    Rig.servers().kill(ServerKind.MARIADB);
    Api.Answer answer = waiting.join();
    assertThat(answer.status()).isEqualTo(504);
    assertThat(answer.code()).isEqualTo("OUTCOME_UNKNOWN");
    Rig.servers().restart(ServerKind.MARIADB);
    Rig.service();
    boolean issued = api.standing(coupon, 1).equals("ISSUED");
    assertThat(api.ask(coupon, 1).code()).isEqualTo(issued ? "DUPLICATE" : "ACCEPTED");
    assertThat(api.coupon(coupon, "remaining")).isEqualTo(1);
    assertThat(api.coupon(coupon, "issued")).isEqualTo(1);
  }

  private static void assertUnavailable(Api.Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("UNAVAILABLE");
    assertThat(answer.retryAfter()).isNotEmpty();
  }
}
