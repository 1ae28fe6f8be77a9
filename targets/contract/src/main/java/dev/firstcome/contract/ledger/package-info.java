/**
 * The ledger: the two tables that every design ends in, over plain JDBC.
 *
 * <p>Every method is one statement, or says so, and runs in the caller's transaction; none opens
 * one. The order of locks is: {@linkplain dev.firstcome.contract.ledger.CouponTable#lock the
 * coupon's row} first, then its issuances. Whoever keeps to it cannot deadlock with another who
 * does.
 *
 * <p>Connections read at READ COMMITTED: under REPEATABLE READ a duplicate would be looked for in a
 * snapshot as old as the transaction, and range reads would lock gaps that inserting consumers then
 * trip over. Instants travel as {@code LocalDateTime} in UTC, so that no time zone of a JVM, a
 * session or a server has a say.
 */
@NullMarked
package dev.firstcome.contract.ledger;

import org.jspecify.annotations.NullMarked;
