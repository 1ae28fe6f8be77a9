package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningServer;
import java.util.List;

/** The harness as the guest of one server. */
interface Guest {

  /**
   * Looks at the server before anything is changed.
   *
   * @return it, as the manifest shows it
   * @throws GuestException if it does not answer, or is not to be touched
   */
  RunningServer look() throws GuestException;

  /**
   * Removes what the run has made.
   *
   * @return a line for each thing that is left
   */
  List<String> tidy();
}
