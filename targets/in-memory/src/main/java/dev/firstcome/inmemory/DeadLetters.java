package dev.firstcome.inmemory;

import java.util.ArrayList;
import java.util.List;

/** Requests that could not be processed, until they are replayed. Each keeps its reserved unit. */
final class DeadLetters {
  private final List<Request> parked = new ArrayList<>();

  synchronized void park(Request request) {
    parked.add(request);
  }

  synchronized long depth() {
    return parked.size();
  }

  /** Hands over all of them, oldest first, and forgets them. */
  synchronized List<Request> takeAll() {
    List<Request> all = List.copyOf(parked);
    parked.clear();
    return all;
  }
}
