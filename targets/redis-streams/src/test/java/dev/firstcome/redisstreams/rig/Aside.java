package dev.firstcome.redisstreams.rig;

import dev.firstcome.environment.DatabaseAccess;
import dev.firstcome.environment.ServerKind;
import java.net.URI;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import redis.clients.jedis.RedisClient;

/** A corner of the servers that the running service does not look into. */
public final class Aside {
  private Aside() {}

  /** A fresh, migrated schema. */
  public static JdbcTemplate schema(String name) {
    Servers.sql("CREATE DATABASE IF NOT EXISTS " + name);
    DatabaseAccess access = Servers.environment().database();
    String url = access.jdbcUrl().replaceAll("/[a-z]+$", "/" + name);
    try {
      MariaDbDataSource source = new MariaDbDataSource(url);
      source.setUser(access.user());
      source.setPassword(access.password());
      Flyway.configure().dataSource(source).load().migrate();
      return new JdbcTemplate(source);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Redis' database 1. */
  public static URI redis() {
    return URI.create("redis://127.0.0.1:" + Servers.server(ServerKind.REDIS).port() + "/1");
  }

  /** A client of it. */
  public static RedisClient client() {
    return RedisClient.create(redis());
  }
}
