/**
 * The target's final state: {@code ledger.csv}, one row for each request that it knows, and {@code
 * coupons.csv}. The suspect does not testify alone: what SQL saw and what HTTP said are compared
 * ({@link dev.firstcome.core.ledger.Testimony}).
 */
package dev.firstcome.core.ledger;
