/**
 * {@code history.csv}: one line for every operation that was sent, and the columns it becomes.
 *
 * <p>Writing must not disturb the measurement: {@link dev.firstcome.core.history.HistoryWriter}
 * only copies eight numbers on the calling thread. Reading is strict: a line that is not exactly
 * right is an error that names file, line and column; only a last line that was cut short is
 * dropped, and told of, because a killed run must stay readable.
 */
package dev.firstcome.core.history;
