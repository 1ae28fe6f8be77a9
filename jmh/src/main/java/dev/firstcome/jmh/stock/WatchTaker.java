package dev.firstcome.jmh.stock;

import static dev.firstcome.jmh.servers.RedisWire.command;

import dev.firstcome.jmh.servers.RedisWire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Looks, decides here, and writes only if nobody wrote meanwhile. Two round trips: WATCH with GET,
 * and MULTI with DECR and EXEC. It begins again for as long as others come between.
 */
final class WatchTaker implements StockTaker {
  private static final List<CommandArguments> LOOK =
      List.of(command(Command.WATCH, RedisStore.KEY), command(Command.GET, RedisStore.KEY));
  private static final List<CommandArguments> WRITE =
      List.of(command(Command.MULTI), command(Command.DECR, RedisStore.KEY), command(Command.EXEC));
  private static final CommandArguments UNWATCH = command(Command.UNWATCH);

  private final RedisWire wire;
  private long retries;

  WatchTaker(RedisWire wire) {
    this.wire = wire;
  }

  @Override
  public int take() {
    while (left() > 0) {
      if (wire.askAll(WRITE).get(2) != null) {
        return 1;
      }
      retries++;
    }
    wire.ask(UNWATCH);
    return 0;
  }

  private long left() {
    byte[] left = (byte[]) wire.askAll(LOOK).get(1);
    return Long.parseLong(new String(left, StandardCharsets.US_ASCII));
  }

  @Override
  public long retries() {
    return retries;
  }

  @Override
  public void close() {
    wire.close();
  }
}
