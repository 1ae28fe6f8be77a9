package dev.firstcome.environment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what is secret out of logs and manifests. */
public final class Secrets {

  private Secrets() {}

  /** The variables without those whose name says that they hold a password; unmodifiable. */
  public static Map<String, String> without(Map<String, String> variables) {
    Map<String, String> shown = new TreeMap<>(variables);
    shown.keySet().removeIf(name -> name.endsWith("PASSWORD"));
    return Collections.unmodifiableMap(shown);
  }
}
