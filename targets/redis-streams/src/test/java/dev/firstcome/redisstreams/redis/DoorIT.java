package dev.firstcome.redisstreams.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.contract.Coupon;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.redisstreams.rig.Servers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;

/** The scripts, on a real Redis. Each test has a coupon of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {
  private static final Instant OPENS = Instant.parse("2030-01-01T00:00:00Z");
  private static final Instant EXPIRES = Instant.parse("2030-01-02T00:00:00Z");
  private static final Instant INSIDE = OPENS.plusSeconds(1);
  private static final long HUGE = Long.MAX_VALUE;

  private final AtomicLong ids = new AtomicLong(1_000_000_000_000L);
  private RedisLink link;
  private RedisClient redis;
  private Door door;
  private Carpenter carpenter;
  private Backlog backlog;
  private DeadLetters letters;

  @BeforeAll
  void connect() {
    int port = Servers.server(ServerKind.REDIS).port();
    link =
        new RedisLink(
            URI.create("redis://127.0.0.1:" + port),
            64,
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5));
    redis = Servers.redis();
    door = new Door(link);
    carpenter = new Carpenter(link);
    backlog = new Backlog(link, "tester");
    letters = new DeadLetters(link);
  }

  @AfterAll
  void disconnect() {
    redis.close();
    link.close();
  }

  private long open(long quantity) {
    long id = ids.incrementAndGet();
    assertThat(carpenter.begin(id, 1)).isTrue();
    assertThat(carpenter.open(coupon(id, quantity), 1)).hasValue(0);
    return id;
  }

  private static Coupon coupon(long id, long quantity) {
    return new Coupon(id, "c", quantity, OPENS, EXPIRES);
  }

  private String key(long coupon, String name) {
    return "firstcome:{" + coupon + "}:" + name;
  }

  private Batch read(long coupon) {
    return backlog.readNew(coupon, 100).orElseThrow();
  }

  @Test
  void decidesByThePrecedenceOfTheContract() {
    long coupon = open(1);
    assertThat(door.accept(coupon, 1, OPENS.minusNanos(1_000))).isEqualTo(Admission.NOT_OPEN);
    assertThat(door.accept(coupon, 1, EXPIRES)).isEqualTo(Admission.EXPIRED);
    assertThat(door.accept(coupon, 1, OPENS)).isEqualTo(Admission.ACCEPTED);
    assertThat(door.accept(coupon, 1, OPENS)).isEqualTo(Admission.DUPLICATE);
    assertThat(door.accept(coupon, 2, EXPIRES.minusNanos(1_000))).isEqualTo(Admission.SOLD_OUT);
    assertThat(door.accept(coupon, 1, EXPIRES)).isEqualTo(Admission.EXPIRED);
    assertThat(door.accept(ids.incrementAndGet(), 1, INSIDE)).isEqualTo(Admission.UNKNOWN_DOOR);
  }

  @Test
  void tellsUsersApartThatAreOneNumberAsADouble() {
    long coupon = open(10);
    assertThat(door.accept(coupon, HUGE, INSIDE)).isEqualTo(Admission.ACCEPTED);
    assertThat(door.accept(coupon, HUGE - 1, INSIDE)).isEqualTo(Admission.ACCEPTED);
    List<Entry> entries = read(coupon).entries();
    assertThat(entries).extracting(e -> e.request().userId()).containsExactly(HUGE, HUGE - 1);
    assertThat(entries).extracting(e -> e.request().requestedAt()).containsOnly(INSIDE);
  }

  @Test
  void admitsExactlyTheQuantityUnderConcurrency() throws Exception {
    long coupon = open(50);
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try {
      List<Callable<Admission>> calls = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        long user = i % 200 + 1L;
        calls.add(() -> door.accept(coupon, user, INSIDE));
      }
      Collections.shuffle(calls, new Random(7));
      List<Admission> answers = new ArrayList<>();
      for (Future<Admission> call : threads.invokeAll(calls)) {
        answers.add(call.get());
      }
      assertThat(answers).filteredOn(Admission.ACCEPTED::equals).hasSize(50);
      assertThat(answers).doesNotContain(Admission.UNKNOWN_DOOR, Admission.UNAVAILABLE);
    } finally {
      threads.shutdownNow();
    }
    assertThat(redis.xlen(key(coupon, "stream"))).isEqualTo(50);
  }

  @Test
  void believesNoKeysOfAnotherHistory() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    redis.hset(key(coupon, "meta"), "history", "0123456789012345678901234567890123456789");
    assertThat(door.accept(coupon, 2, INSIDE)).isEqualTo(Admission.UNKNOWN_DOOR);
    assertThat(backlog.readNew(coupon, 1)).isEmpty();
    assertThat(door.place(coupon, 1)).isNull();
  }

  @Test
  void shutsWhenAnyOfItsKeysIsGone() {
    for (String name : List.of("meta", "requests", "stream", "pending")) {
      long coupon = open(10);
      door.accept(coupon, 1, INSIDE);
      redis.del(key(coupon, name));
      assertThat(door.accept(coupon, 2, INSIDE)).as(name).isEqualTo(Admission.UNKNOWN_DOOR);
    }
  }

  @Test
  void settlesOncePerUserWhateverBringsHim() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    door.accept(coupon, 2, INSIDE);
    Batch batch = read(coupon);
    assertThat(backlog.settle(batch)).isTrue();
    assertThat(backlog.settle(batch)).isTrue();
    assertThat(redis.hget(key(coupon, "meta"), "stock")).isEqualTo("8");

    Batch first = batch.with(batch.entries().subList(0, 1));
    assertThat(backlog.bury(first, first.entries().get(0), "poison", INSIDE)).isTrue();
    assertThat(backlog.settle(batch)).isTrue();
    assertThat(redis.hget(key(coupon, "meta"), "stock")).isEqualTo("8");
    assertThat(door.accept(coupon, 1, INSIDE)).isEqualTo(Admission.DUPLICATE);
    assertThat(door.place(coupon, 1).waiting().orElseThrow().parked()).isTrue();
  }

  @Test
  void acknowledgingLeavesNothingButTheRequestSet() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    door.accept(coupon, 2, INSIDE);
    assertThat(door.place(coupon, 2).waiting().orElseThrow().position()).isEqualTo(2);
    Batch batch = read(coupon);
    backlog.settle(batch);
    assertThat(backlog.acknowledge(batch)).isTrue();
    assertThat(redis.xlen(key(coupon, "stream"))).isZero();
    assertThat(redis.hlen(key(coupon, "pending"))).isEqualTo(1);
    assertThat(door.place(coupon, 1).waiting()).isEmpty();
    assertThat(door.accept(coupon, 1, INSIDE)).isEqualTo(Admission.DUPLICATE);
    assertThat(backlog.readHeld(coupon, 10).orElseThrow().entries()).isEmpty();
  }

  @Test
  void aRecoveryVoidsWhatWasReadBefore() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    door.accept(coupon, 2, INSIDE);
    door.accept(coupon, 3, INSIDE);
    Batch before = read(coupon);
    Batch buried = before.with(before.entries().subList(2, 3));
    backlog.settle(buried);
    backlog.bury(buried, buried.entries().get(0), "poison", null);

    assertThat(carpenter.begin(coupon, 2)).isTrue();
    assertThat(door.accept(coupon, 4, INSIDE)).isEqualTo(Admission.UNKNOWN_DOOR);
    assertThat(carpenter.unite(coupon, 2, List.of(1L, 9L))).isTrue();
    assertThat(carpenter.index(coupon, 2, INSIDE)).isTrue();
    assertThat(carpenter.open(coupon(coupon, 5), 2)).hasValue(4);

    assertThat(backlog.settle(before)).isFalse();
    assertThat(backlog.acknowledge(before)).isFalse();
    assertThat(backlog.bury(before, before.entries().get(0), "x", null)).isFalse();
    // 1 and 9 are issued, 3 is a dead letter: three units off the stock; 2 waits.
    assertThat(redis.hget(key(coupon, "meta"), "stock")).isEqualTo("2");
    assertThat(door.place(coupon, 2).waiting().orElseThrow().position()).isEqualTo(1);
    assertThat(door.place(coupon, 3).waiting().orElseThrow().parked()).isTrue();
    assertThat(door.accept(coupon, 9, INSIDE)).isEqualTo(Admission.DUPLICATE);
    assertThat(door.accept(coupon, 4, INSIDE)).isEqualTo(Admission.ACCEPTED);
    assertThat(door.accept(coupon, 5, INSIDE)).isEqualTo(Admission.SOLD_OUT);
    Batch after = backlog.readHeld(coupon, 10).orElseThrow();
    assertThat(after.generation()).isEqualTo(2);
    assertThat(after.entries()).hasSize(2);
  }

  @Test
  void anOvertakenRecoveryOpensNothing() {
    long coupon = open(10);
    assertThat(carpenter.begin(coupon, 2)).isTrue();
    assertThat(carpenter.begin(coupon, 3)).isTrue();
    assertThat(carpenter.unite(coupon, 2, List.of(1L))).isFalse();
    assertThat(carpenter.index(coupon, 2, INSIDE)).isFalse();
    assertThat(carpenter.open(coupon(coupon, 10), 2)).isEmpty();
    assertThat(carpenter.look(coupon)).isEqualTo(new Carpenter.Standing(false, 3));
    assertThat(carpenter.open(coupon(coupon, 10), 3)).hasValue(0);
    assertThat(carpenter.begin(coupon, 3)).as("a second time").isFalse();
    assertThat(carpenter.look(coupon)).isEqualTo(new Carpenter.Standing(true, 3));
  }

  @Test
  void deadLettersComeDueAreDeferredAndReplayed() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    Batch batch = read(coupon);
    backlog.settle(batch);
    backlog.bury(batch, batch.entries().get(0), "poison", INSIDE.plusSeconds(1));

    Instant lease = INSIDE.plusSeconds(60);
    assertThat(letters.take(coupon, INSIDE, lease, 10)).isEmpty();
    List<DeadLetters.Letter> due = letters.take(coupon, INSIDE.plusSeconds(1), lease, 10);
    assertThat(due).hasSize(1);
    assertThat(letters.take(coupon, INSIDE.plusSeconds(2), lease, 10)).as("leased").isEmpty();

    letters.defer(due.get(0), 1, null);
    assertThat(letters.take(coupon, INSIDE.plusSeconds(999), lease, 10)).as("parked").isEmpty();
    assertThat(letters.replay(coupon, INSIDE)).hasValue(1L);
    List<DeadLetters.Letter> replayed = letters.take(coupon, INSIDE, lease, 10);
    assertThat(replayed).hasSize(1);
    assertThat(replayed.get(0).attempts()).isZero();

    letters.resolve(replayed.get(0));
    assertThat(redis.xlen(key(coupon, "dlq"))).isZero();
    assertThat(door.place(coupon, 1).waiting()).isEmpty();
  }

  @Test
  void anEntryThatIsNoRequestCanBeBuriedAsItIs() {
    long coupon = open(10);
    redis.xadd(key(coupon, "stream"), StreamEntryID.NEW_ENTRY, Map.of("u", "nobody", "e", "1"));
    Batch batch = read(coupon);
    assertThat(batch.entries().get(0).request()).isNull();
    assertThat(backlog.bury(batch, batch.entries().get(0), "no request", null)).isTrue();
    Map<String, String> letter = redis.xrange(key(coupon, "dlq"), "-", "+").get(0).getFields();
    assertThat(letter).containsEntry("u", "nobody").containsEntry("reason", "no request");
  }

  @Test
  void aTimeToLiveNeverDeletesWork() {
    long coupon = open(10);
    Instant forget = Instant.now().plusSeconds(3600);
    door.accept(coupon, 1, INSIDE);
    assertThat(carpenter.close(coupon, forget)).isEqualTo(Carpenter.Closing.BUSY);
    assertThat(redis.ttl(key(coupon, "stream"))).isEqualTo(-1);

    Batch batch = read(coupon);
    backlog.settle(batch);
    backlog.bury(batch, batch.entries().get(0), "poison", INSIDE);
    assertThat(carpenter.close(coupon, forget)).isEqualTo(Carpenter.Closing.BUSY);

    letters.resolve(letters.take(coupon, INSIDE, forget, 1).get(0));
    assertThat(carpenter.close(coupon, forget)).isEqualTo(Carpenter.Closing.CLOSED);
    for (String name : List.of("meta", "requests", "stream", "pending", "dlq")) {
      assertThat(redis.ttl(key(coupon, name))).as(name).isBetween(3590L, 3600L);
    }
    assertThat(door.accept(coupon, 2, INSIDE)).isEqualTo(Admission.UNAVAILABLE);
    assertThat(door.accept(coupon, 1, INSIDE)).isEqualTo(Admission.DUPLICATE);

    assertThat(carpenter.close(ids.incrementAndGet(), forget)).isEqualTo(Carpenter.Closing.GONE);
  }

  @Test
  void aDeadConsumersEntriesAreReclaimed() {
    long coupon = open(10);
    door.accept(coupon, 1, INSIDE);
    Backlog dead = new Backlog(link, "dead");
    assertThat(dead.readNew(coupon, 10).orElseThrow().entries()).hasSize(1);
    assertThat(read(coupon).entries()).isEmpty();
    Batch reclaimed = backlog.reclaim(coupon, 10, Duration.ZERO).orElseThrow();
    assertThat(reclaimed.entries()).hasSize(1);
    assertThat(new Surveyor(link).survey(List.of(coupon), INSIDE))
        .containsExactly(new Findings(coupon, true, 1, 0, 0, false, false));
  }

  @Test
  void refusalsBeforeAnythingIsSentAreToldFromSilence() {
    try (RedisLink nowhere =
        new RedisLink(
            URI.create("redis://127.0.0.1:1"),
            1,
            Duration.ofMillis(100),
            Duration.ofMillis(100),
            Duration.ofMillis(100))) {
      assertThatThrownBy(() -> new Door(nowhere).accept(1, 1, INSIDE))
          .isInstanceOf(NotExecutedException.class);
    }
  }
}
