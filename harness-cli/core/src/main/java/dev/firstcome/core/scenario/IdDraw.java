package dev.firstcome.core.scenario;

/** How the users of a run come by their ids, which are 1 to {@code users}. */
public enum IdDraw {
  /** Every user clicks; none twice but through {@code duplicateShare}. */
  UNIQUE,
  /** Each click draws one of the users anew, as the seed's load test did. */
  WITH_REPLACEMENT
}
