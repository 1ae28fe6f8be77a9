package dev.firstcome.reports.statistics;

/**
 * A place where a series became another.
 *
 * @param at the index of the first value that is different
 * @param p how often chance alone makes a cut that good
 * @param statistic how far apart both sides of it are
 */
public record ChangePoint(int at, double p, double statistic) {}
