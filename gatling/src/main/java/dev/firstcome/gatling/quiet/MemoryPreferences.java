package dev.firstcome.gatling.quiet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.prefs.AbstractPreferences;

/** Preferences that end with the JVM. A Gatling release check was "made" in the far future. */
final class MemoryPreferences extends AbstractPreferences {
  private static final String LAST_CHECK = "lastCheckTimestamp";

  /** Later than any clock shows, and still far from overflowing when a time is taken from it. */
  private static final String FAR_FUTURE = String.valueOf(Long.MAX_VALUE / 4);

  private final Map<String, MemoryPreferences> children = new ConcurrentHashMap<>();
  private final Map<String, String> values =
      new ConcurrentHashMap<>(Map.of(LAST_CHECK, FAR_FUTURE));

  MemoryPreferences(AbstractPreferences parent, String name) {
    super(parent, name);
  }

  @Override
  protected void putSpi(String key, String value) {
    values.put(key, value);
  }

  @Override
  protected String getSpi(String key) {
    return values.get(key);
  }

  @Override
  protected void removeSpi(String key) {
    values.remove(key);
  }

  @Override
  protected void removeNodeSpi() {
    values.clear();
  }

  @Override
  protected String[] keysSpi() {
    return values.keySet().toArray(String[]::new);
  }

  @Override
  protected String[] childrenNamesSpi() {
    return children.keySet().toArray(String[]::new);
  }

  @Override
  protected AbstractPreferences childSpi(String name) {
    return children.computeIfAbsent(name, n -> new MemoryPreferences(this, n));
  }

  @Override
  protected void syncSpi() {
    // nothing lies anywhere else
  }

  @Override
  protected void flushSpi() {
    // nothing lies anywhere else
  }
}
