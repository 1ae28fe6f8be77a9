package dev.firstcome.app.doctor;

/**
 * Where the processors' time went (proc(5), {@code /proc/stat}).
 *
 * @param busyTicks worked
 * @param stealTicks were ready to work while the host gave the processor to somebody else
 * @param allTicks with the idle ones
 */
record CpuTicks(long busyTicks, long stealTicks, long allTicks) {

  CpuTicks since(CpuTicks earlier) {
    return new CpuTicks(
        busyTicks - earlier.busyTicks,
        stealTicks - earlier.stealTicks,
        allTicks - earlier.allTicks);
  }

  /** Share of the time, 0 to 1. */
  double busy() {
    return allTicks == 0 ? 0 : (double) busyTicks / allTicks;
  }

  /** Share of the time, 0 to 1. */
  double steal() {
    return allTicks == 0 ? 0 : (double) stealTicks / allTicks;
  }
}
