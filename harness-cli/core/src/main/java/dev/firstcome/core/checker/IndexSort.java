package dev.firstcome.core.checker;

/** Sorts indices by two columns of longs: a stable merge sort without boxing. */
final class IndexSort {
  private IndexSort() {}

  /** Orders two indices; negative, 0 or positive. */
  interface Order {
    int compare(int a, int b);
  }

  /** Returns 0 … n−1 in ascending order; equal ones stay in their order. */
  static int[] sorted(int n, Order order) {
    int[] from = new int[n];
    for (int i = 0; i < n; i++) {
      from[i] = i;
    }
    int[] to = new int[n];
    for (long width = 1; width < n; width *= 2) { // long: twice a half of 2^31 must not wrap
      for (long start = 0; start < n; start += 2 * width) {
        int middle = (int) Math.min(start + width, n);
        int end = (int) Math.min(start + 2 * width, n);
        merge(from, to, (int) start, middle, end, order);
      }
      int[] swapped = from;
      from = to;
      to = swapped;
    }
    return from;
  }

  private static void merge(int[] from, int[] to, int start, int middle, int end, Order order) {
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft =
          right == end || (left < middle && order.compare(from[left], from[right]) <= 0);
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
