package dev.firstcome.environment.container;

/** How a JVM in a container should treat the names of the others. */
final class Names {

  /**
   * A container that was restarted has another address. A JVM remembers the old one for 30 s (the
   * default of {@code networkaddress.cache.ttl}), which would be counted as the server's outage.
   */
  static final String LOOKED_UP_ANEW = "-Dsun.net.inetaddr.ttl=1";

  private Names() {}
}
