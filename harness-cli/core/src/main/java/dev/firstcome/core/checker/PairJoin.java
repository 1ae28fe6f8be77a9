package dev.firstcome.core.checker;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Operations and rows, both sorted by (coupon, user), side by side.
 *
 * @param ops indices of operations, sorted
 * @param rows indices of rows, sorted
 * @param opsFrom where in {@code ops} each pair begins, and, at last, where the last one ends
 * @param rowsFrom the same of {@code rows}
 * @param couponEnds after which pair each coupon's pairs end, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PairJoin(int[] ops, int[] rows, int[] opsFrom, int[] rowsFrom, int[] couponEnds) {

  static PairJoin of(IndexSort.Sorted ops, IndexSort.Sorted rows) {
    int most = ops.indices().length + rows.indices().length + 1;
    int[] opsFrom = new int[most];
    int[] rowsFrom = new int[most];
    IntStream.Builder couponEnds = IntStream.builder();
    long couponId = 0;
    int pair = 0;
    int o = 0;
    int r = 0;
    while (o < ops.indices().length || r < rows.indices().length) {
      opsFrom[pair] = o;
      rowsFrom[pair] = r;
      int order = order(ops, o, rows, r);
      long next = order <= 0 ? ops.majors()[o] : rows.majors()[r];
      if (pair > 0 && next != couponId) {
        couponEnds.add(pair);
      }
      couponId = next;
      o = order <= 0 ? endOfPair(ops, o) : o;
      r = order >= 0 ? endOfPair(rows, r) : r;
      pair++;
    }
    opsFrom[pair] = o;
    rowsFrom[pair] = r;
    couponEnds.add(pair);
    return new PairJoin(
        ops.indices(),
        rows.indices(),
        Arrays.copyOf(opsFrom, pair + 1),
        Arrays.copyOf(rowsFrom, pair + 1),
        couponEnds.build().toArray());
  }

  /** Compares the pairs at the two places; the end of either comes after every pair. */
  private static int order(IndexSort.Sorted ops, int o, IndexSort.Sorted rows, int r) {
    if (o == ops.indices().length) {
      return 1;
    }
    if (r == rows.indices().length) {
      return -1;
    }
    int byCoupon = Long.compare(ops.majors()[o], rows.majors()[r]);
    return byCoupon != 0 ? byCoupon : Long.compare(ops.minors()[o], rows.minors()[r]);
  }

  private static int endOfPair(IndexSort.Sorted sorted, int from) {
    long[] majors = sorted.majors();
    long[] minors = sorted.minors();
    int end = from + 1;
    while (end < majors.length && minors[end] == minors[from] && majors[end] == majors[from]) {
      end++;
    }
    return end;
  }
}
