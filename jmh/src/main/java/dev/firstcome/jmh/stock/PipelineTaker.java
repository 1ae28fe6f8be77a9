package dev.firstcome.jmh.stock;

import static dev.firstcome.jmh.servers.RedisWire.command;

import dev.firstcome.jmh.servers.RedisWire;
import java.util.Collections;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** Many DECR in one round trip, and one INCRBY to put back what was not there. */
final class PipelineTaker implements StockTaker {
  private final RedisWire wire;
  private final List<CommandArguments> pipeline;

  PipelineTaker(RedisWire wire, int units) {
    this.wire = wire;
    this.pipeline = Collections.nCopies(units, command(Command.DECR, RedisStore.KEY));
  }

  @Override
  public int take() {
    int missing = 0;
    for (Object left : wire.askAll(pipeline)) {
      if ((Long) left < 0) {
        missing++;
      }
    }
    if (missing > 0) {
      wire.ask(command(Command.INCRBY, RedisStore.KEY, missing));
    }
    return pipeline.size() - missing;
  }

  @Override
  public void close() {
    wire.close();
  }
}
