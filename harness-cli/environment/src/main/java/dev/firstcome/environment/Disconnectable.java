package dev.firstcome.environment;

/** A component that can be cut off from all others, and goes on running. */
public interface Disconnectable {

  /** Takes it off its network. Harmless if it is off already. */
  void disconnect();

  /** Puts it back, under the same name. Harmless if it is on it. */
  void reconnect();
}
