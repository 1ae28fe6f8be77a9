package dev.firstcome.jmh;

import dev.firstcome.contract.Coupon;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.jmh.servers.Cpu;
import dev.firstcome.jmh.servers.RedisWire;
import dev.firstcome.jmh.servers.Server;
import dev.firstcome.redisstreams.redis.Admission;
import dev.firstcome.redisstreams.redis.Carpenter;
import dev.firstcome.redisstreams.redis.CouponKeys;
import dev.firstcome.redisstreams.redis.Door;
import dev.firstcome.redisstreams.redis.RedisLink;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import redis.clients.jedis.Protocol.Command;

/**
 * The accept script of {@code redis-streams} alone, by the target's own classes: it decides a
 * request and queues it. Every user is new and every request is accepted, which is its dearest way;
 * nobody reads the stream. An iteration has a door of its own, and is compared with its stream.
 */
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1500, timeUnit = TimeUnit.MILLISECONDS)
@Timeout(time = 1, timeUnit = TimeUnit.MINUTES)
@Fork(1)
public class AcceptBenchmark {
  private static final Instant OPENS = Instant.parse("2030-01-01T00:00:00Z");
  private static final Instant INSIDE = OPENS.plusSeconds(1);

  /** One door that all threads come to. */
  @State(Scope.Benchmark)
  public static class OpenDoor {
    private static final long GENERATION = 1;

    /** Far above the ids that a run gives out. */
    private long couponId = 7_000_000_000_000_000_000L;

    private final AtomicLong users = new AtomicLong();
    private final List<Visitor> visitors = new ArrayList<>();
    private boolean compared;
    private Server server;
    private Cpu cpu;
    private RedisWire wire;
    private RedisLink link;
    private Door door;

    /** Connects. */
    @Setup(Level.Trial)
    public void connect() throws ProvisionException, IOException {
      server = Server.open(ServerKind.REDIS, System.getenv());
      cpu = new Cpu(server);
      wire = new RedisWire(server.redisUrl());
      link =
          new RedisLink(
              URI.create(server.redisUrl()),
              64,
              Duration.ofSeconds(10),
              Duration.ofSeconds(10),
              Duration.ofSeconds(10));
      door = new Door(link);
    }

    /** Opens the next coupon's door. */
    @Setup(Level.Iteration)
    public void open() {
      visitors.clear();
      compared = false;
      couponId++;
      Coupon coupon =
          new Coupon(couponId, "jmh", Coupon.QUANTITY_MAX, OPENS, OPENS.plusSeconds(60));
      Carpenter carpenter = new Carpenter(link);
      if (!carpenter.begin(couponId, GENERATION) || carpenter.open(coupon, GENERATION).isEmpty()) {
        throw new IllegalStateException("the door did not open");
      }
      cpu.begin();
    }

    /** Disconnects. */
    @TearDown(Level.Trial)
    public void disconnect() {
      link.close();
      wire.close();
      server.close();
    }

    synchronized void enter(Visitor visitor) {
      visitors.add(visitor);
    }

    /** All have ended when the first one comes here; it brings the cost, and compares. */
    synchronized void leave(Visitor visitor) {
      if (compared) {
        return;
      }
      compared = true;
      visitor.jvmCpuNs = cpu.jvmNs();
      visitor.serverCpuNs = cpu.serverNs();
      CouponKeys keys = new CouponKeys(couponId);
      long queued = wire.number(RedisWire.command(Command.XLEN, keys.stream()));
      forget(keys);
      long accepted = visitors.stream().mapToLong(each -> each.calls).sum();
      if (queued != accepted) {
        throw new IllegalStateException(accepted + " were accepted, " + queued + " are queued");
      }
    }

    private void forget(CouponKeys keys) {
      for (int i = 0; i < CouponKeys.COUNT; i++) {
        wire.ask(RedisWire.command(Command.UNLINK, keys.at(i)));
      }
    }
  }

  /** One thread, and what it counts. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Visitor {
    /** Calls, each of which was accepted. */
    public long calls;

    /** Processor time of this JVM over the iteration, nanoseconds; one thread has that of all. */
    public long jvmCpuNs;

    /** The same of the server; 0 where it is not on this machine. */
    public long serverCpuNs;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void enter(OpenDoor open) {
      open.enter(this);
    }

    /** Ends it. */
    @TearDown(Level.Iteration)
    public void leave(OpenDoor open) {
      open.leave(this);
    }
  }

  /** One request of a new user. */
  @Benchmark
  public Admission accept(OpenDoor open, Visitor visitor) {
    Admission admission = open.door.accept(open.couponId, open.users.incrementAndGet(), INSIDE);
    if (admission != Admission.ACCEPTED) {
      throw new IllegalStateException("not accepted but " + admission);
    }
    visitor.calls++;
    return admission;
  }
}
