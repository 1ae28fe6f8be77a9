package dev.firstcome.jmh.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.environment.ServerKind;
import dev.firstcome.jmh.servers.RedisWire;
import dev.firstcome.jmh.servers.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import redis.clients.jedis.Protocol.Command;

/** Every way under contention on the real servers, and two that are broken on purpose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockIT {
  private static final int THREADS = 8;
  private static final int STOCK = 450; // no whole number of batches

  private Server redis;
  private Server database;

  @BeforeAll
  void start() throws Exception {
    redis = Server.open(ServerKind.REDIS, Map.of());
    database = Server.open(ServerKind.MARIADB, Map.of());
  }

  @AfterAll
  void stop() {
    redis.close();
    database.close();
  }

  private StockStore store(ServerKind kind) throws SQLException {
    return kind == ServerKind.REDIS
        ? new RedisStore(redis.redisUrl())
        : new MariaDbStore(database.databaseUrl(), database.user(), database.password());
  }

  /** Takes until everybody was turned away, and returns how many units were handed out. */
  private static long takeAll(Callable<StockTaker> takers) throws Exception {
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Long>> taken = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        taken.add(
            threads.submit(
                () -> {
                  try (StockTaker taker = takers.call()) {
                    start.await();
                    long sum = 0;
                    for (int units = taker.take(); units > 0; units = taker.take()) {
                      sum += units;
                    }
                    return sum;
                  }
                }));
      }
      long sum = 0;
      for (Future<Long> each : taken) {
        sum += each.get();
      }
      return sum;
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void takesExactlyWhatThereIs(Variant variant) throws Exception {
    try (StockStore store = store(variant.server())) {
      store.refill(STOCK);
      long taken = takeAll(() -> store.taker(variant));
      assertThat(taken).isEqualTo(STOCK);
      Audit.verify(STOCK, STOCK, taken, store.remains());
    }
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void aCallAsksForAsManyAsTheVariantSaysAndForgetsTheLastFill(Variant variant) throws Exception {
    try (StockStore store = store(variant.server());
        StockTaker taker = store.taker(variant)) {
      store.refill(1);
      assertThat(taker.take()).isEqualTo(1);
      assertThat(taker.take()).isZero();
      store.refill(1_000);
      assertThat(taker.take()).isEqualTo(variant.attempts());
      Audit.verify(1_000, variant.attempts(), variant.attempts(), store.remains());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Variant.class,
      names = {"WATCH", "VERSION"})
  void retriesAreCounted(Variant variant) throws Exception {
    List<StockTaker> takers = new ArrayList<>();
    try (StockStore store = store(variant.server())) {
      store.refill(STOCK);
      takeAll(
          () -> {
            StockTaker taker = store.taker(variant);
            synchronized (takers) {
              takers.add(taker);
            }
            return taker;
          });
    }
    assertThat(takers.stream().mapToLong(StockTaker::retries).sum()).isPositive();
  }

  /** What a benchmark does, with a way that looks and writes without anybody's leave. */
  @Test
  void aBrokenWayFailsItsIteration() throws Exception {
    try (StockStore store = new RedisStore(redis.redisUrl())) {
      store.refill(STOCK);
      long taken = takeAll(() -> new Careless(new RedisWire(redis.redisUrl())));
      assertThatThrownBy(() -> Audit.verify(STOCK, STOCK, taken, store.remains()))
          .isInstanceOf(WrongCountException.class);
    }
  }

  @Test
  void aBrokenWayOfTheDatabaseFailsItsIterationToo() throws Exception {
    try (StockStore store = store(ServerKind.MARIADB)) {
      store.refill(STOCK);
      long taken =
          takeAll(
              () ->
                  new CarelessInSql(
                      DriverManager.getConnection(
                          database.databaseUrl(), database.user(), database.password())));
      assertThatThrownBy(() -> Audit.verify(STOCK, STOCK, taken, store.remains()))
          .isInstanceOf(WrongCountException.class);
    }
  }

  /** The states of the benchmark, as JMH calls them. */
  @Test
  void theShopAuditsOnceAllHaveLeft() throws Exception {
    Shop shop = new Shop(Variant.EVALSHA, Stock.RUNS_OUT);
    shop.open();
    Till first = new Till();
    Till second = new Till();
    first.open(shop);
    second.open(shop);
    try {
      shop.refill();
      first.enter(shop);
      second.enter(shop);
      for (int i = 0; i < 100; i++) {
        first.take();
        second.take();
      }
      second.leave(shop);
      first.leave(shop);
      assertThat(first.taken + second.taken).isEqualTo(150);
      assertThat(first.attempts + second.attempts).isEqualTo(200);
      assertThat(second.jvmCpuNs).isPositive();
      assertThat(first.jvmCpuNs).isZero();

      shop.refill();
      first.enter(shop);
      first.taken++; // handed out, and never taken off the stock
      assertThatThrownBy(() -> first.leave(shop)).isInstanceOf(WrongCountException.class);
    } finally {
      first.close();
      second.close();
      shop.close();
    }
  }

  private record Careless(RedisWire wire) implements StockTaker {
    @Override
    public int take() {
      long left = Long.parseLong(wire.text(RedisWire.command(Command.GET, RedisStore.KEY)));
      if (left <= 0) {
        return 0;
      }
      wire.ask(RedisWire.command(Command.SET, RedisStore.KEY, Long.toString(left - 1)));
      return 1;
    }

    @Override
    public void close() {
      wire.close();
    }
  }

  private record CarelessInSql(Connection connection) implements StockTaker {
    @Override
    public int take() throws SQLException {
      try (Statement statement = connection.createStatement()) {
        long left;
        try (ResultSet row = statement.executeQuery("SELECT remaining FROM jmh_stock")) {
          row.next();
          left = row.getLong(1);
        }
        if (left <= 0) {
          return 0;
        }
        return statement.executeUpdate("UPDATE jmh_stock SET remaining = " + (left - 1));
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
