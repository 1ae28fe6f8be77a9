/**
 * What measured runs say to a person's own numbers. Only VALID and FIT runs have a say. Nothing is
 * extrapolated to a rate that was never offered: such a rate is {@code UNKNOWN}, with the greatest
 * that was; a limit that is broken at a lower rate already is broken all the same, since no design
 * answers sooner under more load. Memory alone is reckoned on, request by request, up to the stock:
 * the door lets no more wait.
 */
package dev.firstcome.reports.advice;
