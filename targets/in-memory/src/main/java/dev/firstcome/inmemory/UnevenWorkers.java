package dev.firstcome.inmemory;

/**
 * {@code REORDER_WORKERS}. The stock is decided on by two workers that share one stream, and each
 * takes the next entry; whoever is dealt to the slower one loses against later comers.
 */
final class UnevenWorkers extends OvertakingConsumers {
  UnevenWorkers(Parts parts) {
    super(parts);
  }

  @Override
  boolean slow(Request request) {
    return request.sequence() % 2 == 0;
  }
}
