package dev.firstcome.jmh.stock;

import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.jmh.servers.Cpu;
import dev.firstcome.jmh.servers.Server;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One stock that all threads take from, refilled for each iteration and audited after it. */
@State(Scope.Benchmark)
public class Shop {
  @Param private Variant variant;
  @Param private Stock stock;

  private Server server;
  private StockStore store;
  private final List<Till> tills = new ArrayList<>();
  private Cpu cpu;
  private boolean audited;

  /** For JMH, which sets the parameters. */
  public Shop() {}

  Shop(Variant variant, Stock stock) {
    this.variant = variant;
    this.stock = stock;
  }

  /** Finds the server, and makes room for the stock. */
  @Setup(Level.Trial)
  public void open() throws ProvisionException, IOException, SQLException {
    server = Server.open(variant.server(), System.getenv());
    cpu = new Cpu(server);
    store = variant.server() == ServerKind.REDIS ? redis() : database();
  }

  private StockStore redis() {
    return new RedisStore(server.redisUrl());
  }

  private StockStore database() throws SQLException {
    return new MariaDbStore(server.databaseUrl(), server.user(), server.password());
  }

  /** Fills the stock up. */
  @Setup(Level.Iteration)
  public void refill() throws SQLException {
    tills.clear();
    audited = false;
    store.refill(stock.units());
    cpu.begin();
  }

  /** Removes the stock, and the server if it is ours. */
  @TearDown(Level.Trial)
  public void close() throws SQLException {
    store.close();
    server.close();
  }

  StockTaker taker() throws SQLException {
    return store.taker(variant);
  }

  int attempts() {
    return variant.attempts();
  }

  /** A thread begins. */
  synchronized void enter(Till till) {
    tills.add(till);
  }

  /**
   * A thread has ended, and JMH sees to it that so have all others. The first one to come here
   * brings the cost of all, and the audit.
   */
  synchronized void leave(Till till) throws SQLException {
    if (audited) {
      return;
    }
    audited = true;
    till.jvmCpuNs = cpu.jvmNs();
    till.serverCpuNs = cpu.serverNs();
    long taken = tills.stream().mapToLong(each -> each.taken).sum();
    long asked = variant.attempts() * tills.stream().mapToLong(each -> each.calls).sum();
    Audit.verify(stock.units(), asked, taken, store.remains());
  }
}
