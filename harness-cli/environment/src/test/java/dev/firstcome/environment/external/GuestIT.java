package dev.firstcome.environment.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionListener;
import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** A guest's manners, on real servers. */
class GuestIT {

  @TempDir private static Path folder;
  private static Environment environment;

  @BeforeAll
  static void start() throws Exception {
    environment =
        new EmbeddedProvider(Path.of(System.getProperty("firstcome.home")))
            .provision(
                new EnvironmentRequest(
                    EnumSet.of(ServerKind.MARIADB, ServerKind.REDIS),
                    RedisDurability.NONE,
                    folder.resolve("data"),
                    folder.resolve("logs"),
                    ProvisionListener.silent()));
  }

  @AfterAll
  static void stop() {
    environment.close();
  }

  @BeforeEach
  void emptySchema() throws SQLException {
    sql("drop schema if exists shop", "create schema shop");
  }

  @Test
  void aDatabaseWithTablesOfOthersIsLeftAlone() throws SQLException {
    sql("create table shop.orders (id int)");
    GuestOfMariaDb guest = new GuestOfMariaDb(shop(false), false);

    assertThatThrownBy(guest::look)
        .isInstanceOf(GuestException.class)
        .hasMessageContaining("/shop is not empty (1 tables, such as orders)")
        .hasMessageContaining("schema: shop");

    assertThat(guest.tidy()).isEmpty();
    assertThat(tables()).containsExactly("orders");
  }

  @Test
  void tablesThatCameWithTheRunGoWithIt() throws Exception {
    GuestOfMariaDb guest = new GuestOfMariaDb(shop(false), false);
    assertThat(guest.look().version()).startsWith("11.");
    sql("create table shop.coupon (coupon_id bigint)");

    assertThat(guest.tidy()).isEmpty();
    assertThat(tables()).isEmpty();
  }

  @Test
  void inASchemaOfOurOwnTheRunsCouponsGo() throws Exception {
    sql(
        "create table shop.coupon (coupon_id bigint)",
        "create table shop.coupon_issuance (coupon_id bigint)",
        "create table shop.orders (id int)",
        "insert into shop.coupon values (7)",
        "insert into shop.coupon_issuance values (7)");
    GuestOfMariaDb guest = new GuestOfMariaDb(shop(true), false);
    guest.look();
    sql("insert into shop.coupon values (8)", "insert into shop.coupon_issuance values (8), (8)");

    assertThat(guest.tidy()).isEmpty();
    assertThat(strings("select coupon_id from shop.coupon")).containsExactly("7");
    assertThat(strings("select coupon_id from shop.coupon_issuance")).containsExactly("7");
    assertThat(tables()).contains("orders");
  }

  @Test
  void aRunningServicesDatabaseIsOnlyReadUnlessItIsOurs() throws Exception {
    sql("create table shop.coupon (coupon_id bigint)");
    GuestOfMariaDb guest = new GuestOfMariaDb(shop(false), true);
    guest.look();
    sql("insert into shop.coupon values (8)");

    assertThat(guest.tidy())
        .singleElement()
        .asString()
        .contains("/shop: the run's coupons above 0");
    assertThat(strings("select coupon_id from shop.coupon")).containsExactly("8");
  }

  @Test
  void aRunningServiceKeepsTheTablesItMakesAfterTheLook() throws Exception {
    GuestOfMariaDb guest = new GuestOfMariaDb(shop(true), true);
    guest.look();
    sql(
        "create table shop.coupon (coupon_id bigint)",
        "create table shop.outbox_capture (capture_id int)",
        "insert into shop.coupon values (8)",
        "insert into shop.outbox_capture values (1)");

    assertThat(guest.tidy()).isEmpty();
    assertThat(strings("select coupon_id from shop.coupon")).isEmpty();
    assertThat(strings("select capture_id from shop.outbox_capture")).containsExactly("1");
  }

  @Test
  void keysThatCameWithTheRunGoWithIt() throws GuestException {
    RunningServer server = environment.servers().get(ServerKind.REDIS);
    URI url = URI.create("redis://127.0.0.1:" + server.port());
    try (Jedis redis = new Jedis(url)) {
      redis.set("theirs", "1");
      redis.set("firstcome:{1}:meta", "1");
      GuestOfRedis guest = new GuestOfRedis(new RedisEndpoint(url));
      RunningServer seen = guest.look();
      redis.set("firstcome:{2}:meta", "1");
      redis.set("others", "1");

      assertThat(guest.tidy()).isEmpty();
      assertThat(redis.keys("*"))
          .containsExactlyInAnyOrder("theirs", "others", "firstcome:{1}:meta");
      assertThat(seen.version()).isEqualTo(server.version());
      assertThat(seen.settings()).containsEntry("appendonly", "no");
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    RedisEndpoint nowhere = new RedisEndpoint(URI.create("redis://127.0.0.1:1"));
    assertThatThrownBy(new GuestOfRedis(nowhere)::look)
        .isInstanceOf(GuestException.class)
        .hasMessageStartingWith("cannot use 127.0.0.1:1: ");
  }

  private static MariaDbEndpoint shop(boolean own) {
    RunningServer server = environment.servers().get(ServerKind.MARIADB);
    DatabaseAccess access = environment.database();
    return new MariaDbEndpoint(
        server.host(), server.port(), "shop", own, access.user(), access.password(), "disable");
  }

  private static List<String> tables() throws SQLException {
    return strings("select table_name from information_schema.tables where table_schema='shop'");
  }

  private static List<String> strings(String query) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        strings.add(row.getString(1));
      }
    }
    return strings;
  }

  private static void sql(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static Connection connect() throws SQLException {
    DatabaseAccess access = environment.database();
    return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
  }
}
