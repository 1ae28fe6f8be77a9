package dev.firstcome.app.doctor;

/**
 * The JVM that runs this, and the services.
 *
 * @param feature its version, such as 17
 * @param name as it calls itself
 */
record JdkProbe(int feature, String name) implements Probe {

  private static final int LEAST = 17;

  /** The newest with long-term support; a newer one is likely to work. */
  private static final int NEWEST_KNOWN = 25;

  @Override
  public Diagnosis look() {
    Health health = feature < LEAST ? Health.FAIL : Health.OK;
    if (feature > NEWEST_KNOWN) {
      health = Health.WARN;
    }
    return Diagnosis.of("jdk", health, "feature", feature, "name", name);
  }
}
