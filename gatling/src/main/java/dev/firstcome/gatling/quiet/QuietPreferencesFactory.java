package dev.firstcome.gatling.quiet;

import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/** Found by the JDK through {@code META-INF/services}; so it holds wherever this jar is loaded. */
public final class QuietPreferencesFactory implements PreferencesFactory {
  private final Preferences user = new MemoryPreferences(null, "");
  private final Preferences system = new MemoryPreferences(null, "");

  /** Creates the factory; the JDK does. */
  public QuietPreferencesFactory() {}

  @Override
  public Preferences systemRoot() {
    return system;
  }

  @Override
  public Preferences userRoot() {
    return user;
  }
}
