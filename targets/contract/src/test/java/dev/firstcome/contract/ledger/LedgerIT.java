package dev.firstcome.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.settings.DatabaseSettings;
import dev.firstcome.contract.settings.Role;
import dev.firstcome.contract.settings.ServiceSettings;
import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a real MariaDB. */
class LedgerIT {
  private static final Instant OPENS = Instant.parse("2026-01-01T00:00:00.000001Z");
  private static final Instant AT = Instant.parse("2026-03-29T01:30:00.123456Z");
  private static final AtomicLong COUPON_IDS = new AtomicLong();

  @TempDir private static Path directory;
  private static Environment environment;
  private static HikariDataSource pool;
  private static JdbcTemplate jdbc;
  private static TransactionTemplate transaction;
  private static CouponTable coupons;
  private static IssuanceTable issuances;

  @BeforeAll
  static void start() throws Exception {
    environment =
        new EmbeddedProvider(Path.of(System.getProperty("firstcome.home")))
            .provision(
                new EnvironmentRequest(
                    EnumSet.of(ServerKind.MARIADB),
                    RedisDurability.NONE,
                    directory.resolve("data"),
                    directory.resolve("logs"),
                    ProvisionListener.silent()));
    DatabaseAccess access = environment.database();
    DatabaseSettings settings =
        new DatabaseSettings(
            access.jdbcUrl(),
            access.user(),
            access.password(),
            10,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20));
    pool =
        new LedgerConfiguration()
            .dataSource(new ServiceSettings(Role.BOTH, settings, Duration.ZERO));
    jdbc = new JdbcTemplate(pool);
    transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    coupons = new CouponTable(jdbc);
    issuances = new IssuanceTable(jdbc);
    migrateTwiceAtOnce();
  }

  /** As an api and a consumer that are started together do. */
  private static void migrateTwiceAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> migrations = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        migrations.add(
            threads.submit(
                () -> Flyway.configure().dataSource(pool).load().migrate().migrationsExecuted));
      }
      int executed = 0;
      for (Future<Integer> migration : migrations) {
        executed += migration.get();
      }
      assertThat(executed).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @AfterAll
  static void stop() {
    pool.close();
    environment.close();
  }

  private static Coupon coupon(long quantity) {
    Coupon coupon =
        new Coupon(
            COUPON_IDS.incrementAndGet(),
            "쿠폰 🎁",
            quantity,
            OPENS,
            Instant.parse("2199-12-31T23:59:59.999999Z"));
    assertThat(coupons.insert(coupon)).isTrue();
    return coupon;
  }

  private static List<Issuance> wanted(Coupon coupon, LongStream users) {
    return users
        .mapToObj(
            user ->
                new Issuance(
                    coupon.couponId(), user, AT, AT.plusNanos(1_000), AT.plus(Duration.ofHours(1))))
        .toList();
  }

  private static List<Long> insert(List<Issuance> rows) {
    return transaction.execute(
        status ->
            issuances.insertMissing(rows, AT.plusSeconds(7200)).stream()
                .map(InsertedIssuance::userId)
                .toList());
  }

  @Test
  void aCouponIsReadBackAsItWasGivenAndItsIdIsTakenOnce() {
    Coupon coupon = coupon(5);
    assertThat(coupons.insert(coupon)).isFalse();
    assertThat(coupons.find(coupon.couponId())).contains(new CouponRow(coupon, 5, 0));
    assertThat(coupons.find(-1)).isEmpty();
    assertThat(coupons.lock(-1)).isEmpty();
    assertThat(coupons.state(-1)).isEmpty();
    assertThat(coupons.expiringAfter(Instant.EPOCH)).contains(new CouponRow(coupon, 5, 0));
    assertThat(coupons.expiringAfter(coupon.expiresAt()))
        .doesNotContain(new CouponRow(coupon, 5, 0));
    assertThat(
            jdbc.queryForObject(
                "SELECT CAST(opens_at AS CHAR) FROM coupon WHERE coupon_id = ?",
                String.class,
                coupon.couponId()))
        .isEqualTo("2026-01-01 00:00:00.000001");
  }

  @Test
  void stockIsTakenOnlyAsFarAsThereIsAny() {
    Coupon coupon = coupon(3);
    long id = coupon.couponId();
    assertThat(coupons.take(id, 2)).isTrue();
    assertThat(coupons.take(id, 2)).isFalse();
    assertThat(coupons.find(id)).contains(new CouponRow(coupon, 1, 0));

    assertThat(coupons.reserve(id)).isTrue();
    assertThat(coupons.reserve(id)).isFalse();
    assertThat(coupons.takeFree(id, 1)).isFalse();
    assertThat(coupons.find(id)).contains(new CouponRow(coupon, 1, 1));
    assertThat(coupons.release(id)).isTrue();
    assertThat(coupons.release(id)).isFalse();
    assertThat(coupons.reserve(id)).isTrue();
    assertThat(coupons.takeReserved(id)).isTrue();
    assertThat(coupons.takeReserved(id)).isFalse();
    assertThat(coupons.find(id)).contains(new CouponRow(coupon, 0, 0));
    assertThat(coupons.take(-1, 1)).isFalse();
  }

  @Test
  void theSchemaItselfRefusesNegativeStock() {
    long id = coupon(1).couponId();
    for (String update :
        List.of("remaining = -1", "reserved = 2", "reserved = -1", "expires_at = opens_at")) {
      assertThatThrownBy(
              () -> jdbc.update("UPDATE coupon SET " + update + " WHERE coupon_id = ?", id))
          .as(update)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void bulkInsertTellsExactlyWhatItInserted() {
    Coupon coupon = coupon(5000);
    Coupon other = coupon(5000);
    List<Issuance> first = wanted(coupon, LongStream.rangeClosed(1, 2500));
    assertThat(insert(first)).hasSize(2500).doesNotHaveDuplicates();

    List<Issuance> mixed = new ArrayList<>(wanted(coupon, LongStream.rangeClosed(1200, 2510)));
    mixed.addAll(wanted(coupon, LongStream.of(2510, 2511)));
    mixed.addAll(wanted(other, LongStream.of(1, 1200)));
    assertThat(insert(mixed))
        .containsExactlyInAnyOrder(
            2501L, 2502L, 2503L, 2504L, 2505L, 2506L, 2507L, 2508L, 2509L, 2510L, 2511L, 1L, 1200L);
    assertThat(insert(mixed)).isEmpty();
    assertThat(insert(List.of())).isEmpty();
    assertThat(issuances.count(coupon.couponId())).isEqualTo(2511);
    assertThat(issuances.count(other.couponId())).isEqualTo(2);
  }

  @Test
  void aRowIsReadBackWithItsFourStages() {
    Coupon coupon = coupon(10);
    insert(wanted(coupon, LongStream.of(Long.MAX_VALUE, 5, 3)));
    RequestRow row = issuances.find(coupon.couponId(), Long.MAX_VALUE).orElseThrow();
    assertThat(row)
        .isEqualTo(
            RequestRow.issued(
                coupon.couponId(),
                Long.MAX_VALUE,
                row.issuanceId() == null ? -1 : row.issuanceId(),
                AT,
                AT.plusNanos(1_000),
                AT.plus(Duration.ofHours(1)),
                AT.plusSeconds(7200)));
    assertThat(issuances.find(coupon.couponId(), 4)).isEmpty();
    assertThat(issuances.findAll(coupon.couponId(), List.of(5L, 4L, 3L)))
        .extracting(RequestRow::userId)
        .containsExactly(3L, 5L);
    assertThat(issuances.findAll(coupon.couponId(), List.of())).isEmpty();
    assertThat(issuances.page(coupon.couponId(), 0, 2))
        .extracting(RequestRow::userId)
        .containsExactly(3L, 5L);
    assertThat(issuances.page(coupon.couponId(), 5, 2))
        .extracting(RequestRow::userId)
        .containsExactly(Long.MAX_VALUE);
    assertThat(issuances.users(coupon.couponId(), 3, 9)).containsExactly(5L, Long.MAX_VALUE);
    assertThat(coupons.state(coupon.couponId()).orElseThrow().issued()).isEqualTo(3);
  }

  @Test
  void aRowThatTheDatabaseRefusesIsNeverSkippedInSilence() {
    Coupon coupon = coupon(10);
    jdbc.execute(
        "CREATE TRIGGER poison BEFORE INSERT ON coupon_issuance FOR EACH ROW"
            + " IF NEW.coupon_id = %d AND NEW.user_id = 2 THEN SIGNAL SQLSTATE '45000'; END IF"
                .formatted(coupon.couponId()));
    try {
      assertThatThrownBy(() -> insert(wanted(coupon, LongStream.of(1, 2, 3))))
          .isInstanceOf(DataAccessException.class);
      assertThat(issuances.count(coupon.couponId())).isZero();
    } finally {
      jdbc.execute("DROP TRIGGER poison");
    }
  }

  @Test
  void manyConsumersOfTheSameEntriesTakeEachUnitOnce() throws Exception {
    Coupon coupon = coupon(400);
    ExecutorService consumers = Executors.newFixedThreadPool(8);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int consumer = 0; consumer < 8; consumer++) {
        int from = consumer * 25;
        all.add(
            consumers.submit(
                () -> {
                  for (int batch = 0; batch < 4; batch++) {
                    // every batch overlaps those of the neighbours
                    settle(wanted(coupon, LongStream.rangeClosed(from + 1, from + 225)));
                  }
                }));
      }
      for (Future<?> consumer : all) {
        consumer.get();
      }
    } finally {
      consumers.shutdownNow();
    }
    assertThat(issuances.count(coupon.couponId())).isEqualTo(400);
    assertThat(coupons.find(coupon.couponId())).contains(new CouponRow(coupon, 0, 0));
  }

  private static void settle(List<Issuance> batch) {
    transaction.executeWithoutResult(
        status -> {
          coupons.lock(batch.get(0).couponId());
          List<InsertedIssuance> inserted = issuances.insertMissing(batch, AT);
          if (!inserted.isEmpty()) {
            assertThat(coupons.take(batch.get(0).couponId(), inserted.size())).isTrue();
          }
        });
  }
}
