package dev.firstcome.jmh.stock;

import java.sql.SQLException;

/** Takes units off the stock by one thread; it has a connection of its own. */
public interface StockTaker extends AutoCloseable {

  /**
   * Takes as many units as one call asks for, or as many as there are.
   *
   * @return how many it got; 0 where the stock has run out
   */
  int take() throws SQLException;

  /** How often it had to begin again because another thread came between, since it was made. */
  default long retries() {
    return 0;
  }

  @Override
  void close() throws SQLException;
}
