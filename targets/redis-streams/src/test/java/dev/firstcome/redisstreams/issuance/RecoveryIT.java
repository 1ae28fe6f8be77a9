package dev.firstcome.redisstreams.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.Issuance;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.redisstreams.ledger.DoorTable;
import dev.firstcome.redisstreams.ledger.IssuingLedger;
import dev.firstcome.redisstreams.redis.Admission;
import dev.firstcome.redisstreams.redis.Backlog;
import dev.firstcome.redisstreams.redis.Batch;
import dev.firstcome.redisstreams.redis.Carpenter;
import dev.firstcome.redisstreams.redis.Door;
import dev.firstcome.redisstreams.redis.Findings;
import dev.firstcome.redisstreams.redis.RedisLink;
import dev.firstcome.redisstreams.redis.Surveyor;
import dev.firstcome.redisstreams.rig.Aside;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recovery at its seams, on real servers, in a schema and a Redis database of its own, where no
 * service interferes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecoveryIT {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final AtomicLong ids = new AtomicLong();
  private final Clock clock = Clock.systemUTC();
  private RedisLink link;
  private Carpenter carpenter;
  private Door door;
  private Backlog backlog;
  private TransactionTemplate transactions;
  private DoorTable doors;
  private CouponTable coupons;
  private IssuanceTable issuances;
  private IssuingLedger ledger;

  @BeforeAll
  void connect() {
    JdbcTemplate jdbc = Aside.schema("recovery");
    transactions = new TransactionTemplate(new JdbcTransactionManager(jdbc.getDataSource()));
    doors = new DoorTable(jdbc);
    coupons = new CouponTable(jdbc);
    issuances = new IssuanceTable(jdbc);
    ledger = new IssuingLedger(transactions, doors, coupons, issuances, clock);
    link =
        new RedisLink(
            Aside.redis(), 16, Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(5));
    carpenter = new Carpenter(link);
    door = new Door(link);
    backlog = new Backlog(link, "tester");
  }

  @AfterAll
  void disconnect() {
    link.close();
  }

  private Coupon coupon(long quantity, Instant expiresAt) {
    Coupon coupon = new Coupon(ids.incrementAndGet(), "c", quantity, Instant.EPOCH, expiresAt);
    assertThat(coupons.insert(coupon)).isTrue();
    return coupon;
  }

  private long opened(long quantity) {
    Coupon coupon = coupon(quantity, clock.instant().plusSeconds(3600));
    recover(coupon.couponId());
    return coupon.couponId();
  }

  private Recovery recovery() {
    return new Recovery(transactions, doors, issuances, carpenter, clock);
  }

  private void recover(long coupon) {
    try (Recovery recovery = recovery()) {
      recovery.request(coupon, LONG);
    }
  }

  private boolean accept(long coupon, long user) {
    return door.accept(coupon, user, clock.instant()) == Admission.ACCEPTED;
  }

  private boolean issue(Batch batch) {
    List<Issuance> wanted = Issuer.issuances(batch, clock.instant());
    return ledger.issue(batch.couponId(), batch.generation(), wanted).isPresent();
  }

  @Test
  void aForgottenBatchFromBeforeARecoveryIssuesNothing() {
    long coupon = opened(2);
    accept(coupon, 1);
    accept(coupon, 2);
    Batch forgotten = backlog.readNew(coupon, 10).orElseThrow();
    try (var redis = Aside.client()) {
      redis.flushDB();
    }
    assertThat(door.accept(coupon, 3, clock.instant())).isEqualTo(Admission.UNKNOWN_DOOR);
    recover(coupon);
    assertThat(accept(coupon, 3)).isTrue();
    assertThat(accept(coupon, 4)).isTrue();
    assertThat(accept(coupon, 5)).isFalse();

    assertThat(issue(forgotten)).as("the two of before").isFalse();
    assertThat(issue(backlog.readNew(coupon, 10).orElseThrow())).isTrue();
    assertThat(issuances.users(coupon, 0, 10)).containsExactly(3L, 4L);
    assertThat(coupons.state(coupon).orElseThrow().remaining()).isZero();
  }

  @Test
  void whatIsIssuedButNotAcknowledgedIsNeitherLostNorIssuedTwice() {
    long coupon = opened(3);
    accept(coupon, 1);
    accept(coupon, 2);
    Batch batch = backlog.readNew(coupon, 1).orElseThrow();
    backlog.settle(batch);
    assertThat(issue(batch)).isTrue(); // and its consumer dies here
    doors.setGeneration(coupon, 5); // a recovery died after its first transaction
    recover(coupon);

    assertThat(doors.find(coupon).orElseThrow().generation()).isEqualTo(6);
    assertThat(backlog.acknowledge(batch)).isFalse();
    Batch again = backlog.readHeld(coupon, 10).orElseThrow();
    assertThat(again.generation()).isEqualTo(6);
    assertThat(issue(again)).isTrue();
    assertThat(backlog.acknowledge(again)).isTrue();
    Batch rest = backlog.readNew(coupon, 10).orElseThrow();
    assertThat(rest.entries()).extracting(e -> e.request().userId()).containsExactly(2L);
    assertThat(issue(rest)).isTrue();
    assertThat(issuances.count(coupon)).isEqualTo(2);
    assertThat(coupons.state(coupon).orElseThrow().remaining()).isEqualTo(1);
  }

  @Test
  void twoThatRecoverAtOnceLeaveOneDoorOpen() {
    long coupon = opened(50);
    for (long user = 1; user <= 20; user++) {
      accept(coupon, user);
    }
    try (Recovery one = recovery();
        Recovery other = recovery();
        var redis = Aside.client()) {
      for (int round = 0; round < 20; round++) {
        redis.del("firstcome:{" + coupon + "}:meta");
        one.request(coupon);
        other.request(coupon, LONG);
        one.request(coupon, LONG);
        Carpenter.Standing standing = carpenter.look(coupon);
        assertThat(standing.stands()).isTrue();
        assertThat(standing.generation()).isEqualTo(doors.find(coupon).orElseThrow().generation());
        assertThat(redis.scard("firstcome:{" + coupon + "}:requests")).isEqualTo(21);
      }
    }
  }

  @Test
  void aGroupThatIsGoneIsMadeAgainAndWhatItHeldIsIssued() {
    long coupon = opened(3);
    accept(coupon, 1);
    backlog.settle(backlog.readNew(coupon, 1).orElseThrow());
    try (var redis = Aside.client()) {
      redis.xgroupDestroy("firstcome:{" + coupon + "}:stream", "issuers");
    }
    assertThat(findings(coupon).stands()).isFalse();

    recover(coupon);
    assertThat(findings(coupon).stands()).isTrue();
    assertThat(accept(coupon, 2)).isTrue();
    assertThat(issue(backlog.readNew(coupon, 10).orElseThrow())).isTrue();
    assertThat(issuances.users(coupon, 0, 10)).containsExactly(1L, 2L);
  }

  @Test
  void manyIssuedUsersAreAllUnited() {
    long coupon = opened(5000);
    Instant now = clock.instant();
    List<Issuance> wanted =
        LongStream.rangeClosed(1, 2500)
            .mapToObj(user -> new Issuance(coupon, user * 1_000_003, now, now, now))
            .toList();
    assertThat(ledger.issue(coupon, 1, wanted).orElseThrow().inserted()).isEqualTo(2500);
    try (var redis = Aside.client()) {
      redis.del("firstcome:{" + coupon + "}:requests");
      recover(coupon);
      assertThat(redis.scard("firstcome:{" + coupon + "}:requests")).isEqualTo(2501);
      assertThat(redis.hget("firstcome:{" + coupon + "}:meta", "stock")).isEqualTo("2500");
      assertThat(redis.exists("firstcome:{" + coupon + "}:issued")).isFalse();
    }
  }

  @Test
  void anExpiredCouponIsForgottenOnceItsWorkIsDone() {
    Instant now = clock.instant();
    Coupon coupon = coupon(5, now.plusSeconds(2));
    long id = coupon.couponId();
    recover(id);
    accept(id, 1);
    Closer closer = new Closer(doors, carpenter);
    Instant after = coupon.expiresAt().plusSeconds(60);
    assertThat(closer.attend(coupon, findings(id), after)).as("work is left").isFalse();
    try (var redis = Aside.client()) {
      String stream = "firstcome:{" + id + "}:stream";
      assertThat(redis.ttl(stream)).isEqualTo(-1);

      Batch batch = backlog.readNew(id, 10).orElseThrow();
      issue(batch);
      backlog.acknowledge(batch);
      assertThat(closer.attend(coupon, findings(id), after)).isFalse();
      assertThat(redis.ttl(stream)).isBetween(3500L, 3602L);
      assertThat(findings(id).closed()).isTrue();

      redis.flushDB(); // the hour is over
    }
    assertThat(closer.attend(coupon, findings(id), after)).as("lost too early").isFalse();
    assertThat(closer.attend(coupon, findings(id), Closer.forgetAt(coupon))).isTrue();
    assertThat(doors.live()).doesNotContain(coupon);
    recover(id);
    assertThat(carpenter.look(id).stands()).as("never again").isFalse();
  }

  private Findings findings(long coupon) {
    return new Surveyor(link).survey(List.of(coupon), clock.instant()).get(0);
  }
}
