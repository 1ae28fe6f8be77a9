package dev.firstcome.core.schedule;

/**
 * The SplitMix64 generator (Steele, Lea, Flood 2014), written out because the JDK does not promise
 * that its own generators give the same numbers in every release.
 */
public final class SplitMix64 {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private long state;

  /** Creates the stream of that number; streams of one seed are independent of each other. */
  public SplitMix64(long seed, long stream) {
    state = mix(seed ^ mix(stream * GOLDEN + 1));
  }

  /** Returns the next 64 bits. */
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /** Returns a number in [0, 1). */
  public double nextDouble() {
    return (nextLong() >>> 11) * 0x1p-53;
  }

  /** Returns a number in [0, bound); the bias of below bound / 2^63 is far under any effect. */
  public long nextLong(long bound) {
    return Math.multiplyHigh(nextLong() >>> 1, bound << 1);
  }

  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
    return x ^ (x >>> 31);
  }
}
