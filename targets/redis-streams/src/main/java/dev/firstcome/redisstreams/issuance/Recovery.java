package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.redisstreams.ledger.DoorRow;
import dev.firstcome.redisstreams.ledger.DoorTable;
import dev.firstcome.redisstreams.redis.Carpenter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Rebuilds doors. For one coupon, in two transactions that each hold its row:
 *
 * <ol>
 *   <li>If the door really does not stand: raise the generation, and <em>commit</em>. From here on
 *       no batch that was read before can issue anything, however late its consumer wakes.
 *   <li>If the generation is still ours: shut the door, unite the request set with the issued users
 *       and with those who wait in the stream or as dead letters, open it under the new generation.
 * </ol>
 *
 * <p>One transaction would not do: the door would be open before the new generation is committed,
 * and a crash in that moment would leave the old generation, with a consumer's forgotten batch in
 * it, beside a door that counts that batch's users as gone. Dying anywhere else leaves the door
 * shut, and the next one who notices begins anew. Of two that recover at once, the later generation
 * wins and the other finds so, by the row under the lock and again in every script.
 */
public final class Recovery implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
  private static final int USERS_PER_CALL = 1000;
  private static final int THREADS = 2;

  private final TransactionOperations transactions;
  private final DoorTable doors;
  private final IssuanceTable issuances;
  private final Carpenter carpenter;
  private final Clock clock;
  private final Map<Long, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
  private final ExecutorService executor;

  public Recovery(
      TransactionOperations transactions,
      DoorTable doors,
      IssuanceTable issuances,
      Carpenter carpenter,
      Clock clock) {
    this.transactions = transactions;
    this.doors = doors;
    this.issuances = issuances;
    this.carpenter = carpenter;
    this.clock = clock;
    this.executor = Executors.newFixedThreadPool(THREADS, Threads.daemon("recovery"));
  }

  /** Has a coupon recovered in the background, unless that is under way already. */
  void request(long couponId) {
    running(couponId).exceptionally(failure -> null); // it has logged its failure itself
  }

  private CompletableFuture<Void> running(long couponId) {
    return running.computeIfAbsent(
        couponId, id -> CompletableFuture.runAsync(() -> recoverAndForget(id), executor));
  }

  /**
   * Has a coupon recovered and waits for it a while; that it took longer, or failed, is found out
   * by whoever asks the door.
   */
  void request(long couponId, Duration atMost) {
    try {
      running(couponId).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      LOG.info("coupon {} is not open yet: {}", couponId, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void recoverAndForget(long couponId) {
    try {
      recover(couponId);
    } catch (RuntimeException e) {
      LOG.warn("coupon {}: recovery failed, to be tried again: {}", couponId, e.toString());
    } finally {
      running.remove(couponId);
    }
  }

  private void recover(long couponId) {
    Long generation = transactions.execute(status -> fence(couponId));
    if (generation != null) {
      transactions.executeWithoutResult(status -> rebuild(couponId, generation));
    }
  }

  /** The first transaction: null where there is nothing to recover. */
  private @Nullable Long fence(long couponId) {
    DoorRow row = doors.lock(couponId).orElse(null);
    if (row == null || row.closed()) {
      return null;
    }
    Carpenter.Standing standing = carpenter.look(couponId);
    if (standing.stands() && standing.generation() == row.generation()) {
      return null; // somebody else was faster
    }
    // A database restored from a backup may lag behind what Redis has seen.
    long generation = Math.max(row.generation(), standing.generation()) + 1;
    doors.setGeneration(couponId, generation);
    return generation;
  }

  private void rebuild(long couponId, long generation) {
    DoorRow row = doors.lock(couponId).orElse(null);
    boolean ours = row != null && row.generation() == generation;
    if (!ours || !carpenter.begin(couponId, generation)) {
      LOG.info("coupon {}: a later recovery took over from {}", couponId, generation);
      return;
    }
    if (!uniteIssued(couponId, generation)
        || !carpenter.index(couponId, generation, clock.instant())) {
      LOG.info("coupon {}: recovery {} was overtaken", couponId, generation);
      return;
    }
    OptionalLong admitted = carpenter.open(row.coupon(), generation);
    if (admitted.isPresent()) {
      LOG.info(
          "coupon {}: open in generation {}, {} of {} admitted",
          couponId,
          generation,
          admitted.getAsLong(),
          row.coupon().quantity());
    }
  }

  private boolean uniteIssued(long couponId, long generation) {
    long after = 0;
    while (true) {
      List<Long> users = issuances.users(couponId, after, USERS_PER_CALL);
      if (!carpenter.unite(couponId, generation, users)) {
        return false;
      }
      if (users.size() < USERS_PER_CALL) {
        return true;
      }
      after = users.get(users.size() - 1);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
