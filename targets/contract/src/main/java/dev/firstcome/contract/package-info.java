/**
 * The domain words that every issuance service shares, and the one interface that a design
 * implements.
 *
 * <p>{@link dev.firstcome.contract.IssuanceDesk} is the seam: the HTTP face ({@code .web}) calls
 * nothing else, and a design ({@code targets/*}) is nothing else to the outside. So every design
 * answers the same requests with the same words, and what differs between two runs is the design.
 *
 * <p>The neighbours: {@code .web} turns an outcome into HTTP, {@code .ledger} holds the two tables
 * that every design ends in, {@code .schema} their migrations, {@code .stage} the timers and
 * gauges, {@code .settings} what is read from {@code firstcome.*}, {@code .readiness} who may be
 * sent traffic. Nothing in this package knows Spring, SQL or HTTP.
 *
 * <p>All instants are UTC and whole microseconds, because that is what the ledger's {@code
 * DATETIME(6)} keeps: an instant that is judged and the same instant read back later must compare
 * equal.
 */
@NullMarked
package dev.firstcome.contract;

import org.jspecify.annotations.NullMarked;
