package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Uses keys that begin with the project's name. */
final class GuestOfRedis implements Guest {

  private static final String OURS = "firstcome:*";
  private static final int SCAN_COUNT = 1_000;

  private final RedisEndpoint endpoint;
  private Set<String> keysBefore = Set.of();
  private boolean looked;

  GuestOfRedis(RedisEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public RunningServer look() throws GuestException {
    try (Jedis redis = new Jedis(endpoint.url())) {
      keysBefore = keys(redis);
      looked = true;
      String version =
          redis
              .info("server")
              .lines()
              .filter(line -> line.startsWith("redis_version:"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse("unknown");
      return new ExternalServer(
          ServerKind.REDIS, endpoint.url().getHost(), endpoint.port(), version, knobs(redis));
    } catch (JedisException e) {
      throw new GuestException(
          ServerKind.REDIS, "cannot use " + endpoint + ": " + e.getMessage(), e);
    }
  }

  /** Durability is the server's own, whatever the scenario wishes, so it is written down. */
  private static Map<String, String> knobs(Jedis redis) {
    Map<String, String> knobs = new TreeMap<>();
    try {
      for (String knob : List.of("appendonly", "appendfsync", "save", "maxmemory-policy")) {
        knobs.putAll(redis.configGet(knob));
      }
    } catch (JedisException managed) { // many hosted ones do not let anybody ask
      knobs.put("config", "not told");
    }
    return knobs;
  }

  @Override
  public List<String> tidy() {
    if (!looked) {
      return List.of();
    }
    try (Jedis redis = new Jedis(endpoint.url())) {
      for (String key : keys(redis)) {
        if (!keysBefore.contains(key)) {
          redis.unlink(key);
        }
      }
      return List.of();
    } catch (JedisException e) {
      return List.of("Redis " + endpoint + ": the run's keys (" + e.getMessage() + ")");
    }
  }

  private static Set<String> keys(Jedis redis) {
    Set<String> keys = new TreeSet<>();
    ScanParams ours = new ScanParams().match(OURS).count(SCAN_COUNT);
    String cursor = ScanParams.SCAN_POINTER_START;
    do {
      ScanResult<String> part = redis.scan(cursor, ours);
      keys.addAll(part.getResult());
      cursor = part.getCursor();
    } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    return keys;
  }
}
