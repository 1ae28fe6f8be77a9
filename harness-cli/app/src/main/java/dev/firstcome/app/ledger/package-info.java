/**
 * Two witnesses for the final state. The service is the suspect, so what it says over HTTP does not
 * stand alone: rows ISSUED and {@code remaining} are read by SQL wherever a database can be
 * reached, PENDING and REJECTED over HTTP, and where the two contradict each other the run is
 * INVALID (results.md, "ledger.csv").
 *
 * <p>A target without a database has one witness only; its rows are taken as they are.
 */
package dev.firstcome.app.ledger;
