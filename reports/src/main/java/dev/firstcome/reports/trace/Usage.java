package dev.firstcome.reports.trace;

/**
 * What a component used over time.
 *
 * @param cores processor time per time: 1 is one core, always busy
 * @param rssBytes resident memory
 */
public record Usage(MeanOverTime cores, MeanOverTime rssBytes) {

  Usage plus(Usage other) {
    return new Usage(cores.plus(other.cores), rssBytes.plus(other.rssBytes));
  }
}
