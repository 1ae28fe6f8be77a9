package dev.firstcome.jmh.stock;

import dev.firstcome.jmh.servers.RedisWire;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.commands.ProtocolCommand;

/** Has the server decide, by a script or a function: one round trip, and nobody comes between. */
final class ScriptTaker implements StockTaker {
  private final RedisWire wire;
  private final CommandArguments call;

  /**
   * Prepares the call.
   *
   * @param name the script's hash or the function's name
   * @param units that one call asks for
   */
  ScriptTaker(RedisWire wire, ProtocolCommand command, String name, int units) {
    this.wire = wire;
    this.call = RedisWire.command(command, name, 1, RedisStore.KEY, units);
  }

  @Override
  public int take() {
    return Math.toIntExact(wire.number(call));
  }

  @Override
  public void close() {
    wire.close();
  }
}
