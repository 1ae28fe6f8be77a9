package dev.firstcome.jmh.stock;

import static dev.firstcome.jmh.servers.RedisWire.command;

import dev.firstcome.jmh.servers.RedisWire;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * Takes first and asks afterwards: one round trip, and a second one to put back what was not there.
 * Until it is put back the stock is below 0, where everybody can see it; a client that dies between
 * the two leaves it there.
 */
final class DecrTaker implements StockTaker {
  private static final CommandArguments TAKE = command(Command.DECR, RedisStore.KEY);
  private static final CommandArguments PUT_BACK = command(Command.INCR, RedisStore.KEY);

  private final RedisWire wire;

  DecrTaker(RedisWire wire) {
    this.wire = wire;
  }

  @Override
  public int take() {
    if (wire.number(TAKE) >= 0) {
      return 1;
    }
    wire.ask(PUT_BACK);
    return 0;
  }

  @Override
  public void close() {
    wire.close();
  }
}
