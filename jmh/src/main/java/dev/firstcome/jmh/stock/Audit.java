package dev.firstcome.jmh.stock;

import dev.firstcome.jmh.stock.StockStore.Remains;

/** Tells whether exactly the right number was taken. */
public final class Audit {
  private Audit() {}

  /**
   * Compares.
   *
   * @param stock units there were
   * @param attempts how many units were asked for
   * @param taken units that takers said they got
   * @throws WrongCountException if more or fewer are gone, rows tell of another number, or somebody
   *     was refused a unit that was there
   */
  public static void verify(long stock, long attempts, long taken, Remains after) {
    if (taken < Math.min(stock, attempts)) {
      throw new WrongCountException(
          "of %d units %d were taken in %d attempts: somebody was refused one that was there"
              .formatted(stock, taken, attempts));
    }
    if (taken > stock || after.units() < 0 || stock - taken != after.units()) {
      throw new WrongCountException(
          "of %d units %d were taken, and %d are left".formatted(stock, taken, after.units()));
    }
    after
        .issuances()
        .ifPresent(
            rows -> {
              if (rows != taken) {
                throw new WrongCountException(
                    "%d units were taken, and %d rows tell of one".formatted(taken, rows));
              }
            });
  }
}
