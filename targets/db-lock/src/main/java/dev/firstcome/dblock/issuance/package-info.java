/**
 * The transaction and what is asked around it.
 *
 * <p>The stages of an issuance, where the queue is the line for a lock: <em>enqueued</em> as the
 * request begins to wait for a connection and then for the coupon's row, <em>consumed</em> as it
 * holds the row, <em>issued</em> as the INSERT that bears the instant is sent, the last statement
 * before the COMMIT.
 *
 * <p>What may be said when something breaks follows from there being one transaction: until the
 * COMMIT is sent nothing has happened, whatever it was that broke (UNAVAILABLE); after it only the
 * status can tell (OUTCOME_UNKNOWN). A lock that is not had in time and a deadlock are of the first
 * kind. Nothing is tried again in here: the client knows better than a service that is short of
 * connections whether it still wants to wait.
 *
 * <p>Nothing that was accepted ever waits, so there is no dead letter, and the backlog is that of
 * the requests that have no answer yet. It lives in the process alone, as its requests do.
 */
@NullMarked
package dev.firstcome.dblock.issuance;

import org.jspecify.annotations.NullMarked;
