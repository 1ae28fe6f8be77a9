/**
 * What went wrong, judged from history, ledger and coupons alone. Pure functions: no input or
 * output, no clock, no randomness. Each of the ten anomalies of results.md is a class of its own.
 */
package dev.firstcome.core.checker;
