package dev.firstcome.jmh.stock;

import java.sql.SQLException;
import java.util.OptionalLong;

/** Where one stock is kept. Closing removes it. */
public interface StockStore extends AutoCloseable {

  /**
   * What the server has.
   *
   * @param units that are left; negative where more were taken than there were
   * @param issuances rows that tell who got one; empty where the way writes none
   */
  record Remains(long units, OptionalLong issuances) {}

  /** Puts {@code units} there, and forgets whatever was taken before. */
  void refill(long units) throws SQLException;

  /** Reads what is left, while nobody takes. */
  Remains remains() throws SQLException;

  /** A way of taking, for one thread. */
  StockTaker taker(Variant variant) throws SQLException;

  @Override
  void close() throws SQLException;
}
