/**
 * Ways of taking one unit off a limited stock, each a {@link dev.firstcome.jmh.stock.StockTaker} of
 * its own, on a {@link dev.firstcome.jmh.stock.StockStore}: Redis or MariaDB.
 *
 * <p>{@link dev.firstcome.jmh.stock.Shop} and {@link dev.firstcome.jmh.stock.Till} are the states
 * of the benchmark: one shop with its stock, one till a thread. When an iteration is over and every
 * thread has left, the {@link dev.firstcome.jmh.stock.Audit} compares what the tills have handed
 * out with what the server has left. One unit too many or too few fails the benchmark: a way that
 * hands out what is not there would else be the fastest.
 *
 * <p>A taker gets the fewest round trips that its way allows, and a connection of its own, so that
 * no pool is measured. It throws where the server refuses; nothing is retried but what the way
 * itself retries, and those retries are counted.
 */
package dev.firstcome.jmh.stock;
