package dev.firstcome.jmh.stock;

import static dev.firstcome.jmh.servers.RedisWire.command;

import dev.firstcome.jmh.servers.RedisWire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import redis.clients.jedis.Protocol.Command;

/** A stock as a number in Redis. */
final class RedisStore implements StockStore {
  /** With the slash of no other key of this project; in one hash slot. */
  static final String KEY = "firstcome:jmh/{stock}";

  private final String url;
  private final RedisWire wire;

  /** By any thread's taker; whose Redis it is, it shall not stay there. */
  private volatile boolean libraryLoaded;

  RedisStore(String url) {
    this.url = url;
    this.wire = new RedisWire(url);
  }

  @Override
  public void refill(long units) {
    wire.ask(command(Command.SET, KEY, Long.toString(units)));
  }

  @Override
  public Remains remains() {
    return new Remains(Long.parseLong(wire.text(command(Command.GET, KEY))), OptionalLong.empty());
  }

  @Override
  public StockTaker taker(Variant variant) {
    RedisWire own = new RedisWire(url);
    return switch (variant) {
      case EVALSHA, EVALSHA_BATCH ->
          new ScriptTaker(own, Command.EVALSHA, own.load(resource("take")), variant.attempts());
      case FCALL -> {
        libraryLoaded = true;
        yield new ScriptTaker(own, Command.FCALL, library(own), variant.attempts());
      }
      case WATCH -> new WatchTaker(own);
      case DECR -> new DecrTaker(own);
      case PIPELINE -> new PipelineTaker(own, variant.attempts());
      default -> throw new IllegalArgumentException(variant + " is no way of Redis");
    };
  }

  /** Loads the library, and returns the function's name. */
  private static String library(RedisWire wire) {
    wire.ask(command(Command.FUNCTION, "LOAD", "REPLACE", resource("library")));
    return "firstcome_jmh_take";
  }

  @Override
  public void close() {
    wire.ask(command(Command.DEL, KEY));
    if (libraryLoaded) {
      wire.ask(command(Command.FUNCTION, "DELETE", "firstcome_jmh"));
    }
    wire.close();
  }

  private static String resource(String name) {
    try (InputStream in = RedisStore.class.getResourceAsStream(name + ".lua")) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
