package dev.firstcome.core.checker;

import dev.firstcome.core.history.Outcome;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The instants that decide the order at one coupon (results.md, "Order"). A: turned away as sold
 * out; B: holds a coupon that he asked for.
 */
final class OrderOfCoupon {
  private final int[] pairsA;
  private final long[] answerA; // c_A, by A
  private final long[] startA; // i_A, by A
  private final long[] startB; // s_B, ascending
  private final long[] endB; // e_B, ascending
  private final int[] places; // by A
  private final int pairOfLastHolder;

  /** Collects the pairs {@code [from, to)}, all of one coupon. */
  OrderOfCoupon(Evidence e, int from, int to) {
    int[] as = new int[to - from];
    int[] bs = new int[to - from];
    int a = 0;
    int b = 0;
    for (int pair = from; pair < to; pair++) {
      if (e.turnedAwaySoldOut(pair)) {
        as[a++] = pair;
      } else if (e.issued(pair) && e.anyIssueOp(pair, e::couldHaveQueued)) {
        bs[b++] = pair;
      }
    }
    pairsA = Arrays.copyOf(as, a);
    answerA = new long[a];
    startA = new long[a];
    IntStream.range(0, a).parallel().forEach(i -> findRefusal(e, i));
    int[] pairsB = Arrays.copyOf(bs, b);
    startB = ofEach(pairsB, pair -> e.least(pair, e::couldHaveQueued, e.ops::invokedNs));
    endB = // +∞ where none was ACCEPTED
        ofEach(
            pairsB,
            pair -> e.least(pair, op -> e.ops.outcome(op) == Outcome.ACCEPTED, e.ops::completedNs));
    int last = -1;
    long lastStart = Long.MIN_VALUE;
    for (int i = 0; i < b; i++) {
      if (last < 0 || startB[i] > lastStart) {
        last = pairsB[i];
        lastStart = startB[i];
      }
    }
    pairOfLastHolder = last;
    Arrays.sort(startB);
    Arrays.sort(endB);
    places = new int[a];
    Arrays.parallelSetAll(places, i -> startB.length - countUpTo(startB, answerA[i]));
  }

  /** Finds c_A and i_A. */
  private void findRefusal(Evidence e, int a) {
    int pair = pairsA[a];
    answerA[a] = Long.MAX_VALUE;
    startA[a] = Long.MAX_VALUE;
    e.eachIssueOp(
        pair,
        op -> {
          if (e.turnedAwaySoldOut(pair, op)) {
            answerA[a] = Math.min(answerA[a], e.ops.completedNs(op));
            startA[a] = Math.min(startA[a], e.ops.invokedNs(op));
          }
        });
  }

  private static long[] ofEach(int[] pairs, IntToLongFunction instant) {
    long[] instants = new long[pairs.length];
    Arrays.parallelSetAll(instants, i -> instant.applyAsLong(pairs[i]));
    return instants;
  }

  int turnedAway() {
    return pairsA.length;
  }

  int holders() {
    return startB.length;
  }

  int pairOfTurnedAway(int a) {
    return pairsA[a];
  }

  int pairOfLastHolder() {
    return pairOfLastHolder;
  }

  /** Returns max s_B − c_A; A was wronged where it is positive. 0 or less without any B. */
  long delayNs(int a) {
    return startB.length == 0 ? 0 : startB[startB.length - 1] - answerA[a];
  }

  /** Returns how many B have s_B &gt; c_A. */
  int places(int a) {
    return places[a];
  }

  /** Returns how many B have s_B &gt; min c_A. */
  int overtakers() {
    if (answerA.length == 0) {
      return 0;
    }
    return startB.length - countUpTo(startB, Arrays.stream(answerA).min().getAsLong());
  }

  /** Returns the pairs that neither c_A &lt; s_B nor e_B &lt; i_A decides. */
  long undecidablePairs() {
    long decided =
        IntStream.range(0, answerA.length)
            .parallel()
            .mapToLong(a -> (long) places[a] + countBelow(endB, startA[a]))
            .sum();
    return (long) answerA.length * startB.length - decided;
  }

  private static int countBelow(long[] sorted, long limit) {
    // the instant before the limit is the greatest below it; there is none before MIN_VALUE
    return limit == Long.MIN_VALUE ? 0 : countUpTo(sorted, limit - 1);
  }

  /** Returns how many values are at most {@code limit}, by binary search. */
  private static int countUpTo(long[] sorted, long limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
