package dev.firstcome.environment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keeps what is secret out of logs and manifests. */
public final class Secrets {

  /** {@code redis://user:password@host}: all but the scheme. */
  private static final Pattern LOGIN_IN_URL = Pattern.compile("(\\w+://)[^/@\\s]*@");

  private Secrets() {}

  /**
   * The variables without those whose name says that they hold a password or a login, and without
   * what a URL holds of one; unmodifiable.
   */
  public static Map<String, String> without(Map<String, String> variables) {
    Map<String, String> shown = new TreeMap<>(variables);
    shown.keySet().removeIf(name -> name.endsWith("PASSWORD") || name.endsWith("SASL_JAAS_CONFIG"));
    shown.replaceAll((name, value) -> LOGIN_IN_URL.matcher(value).replaceAll("$1"));
    return Collections.unmodifiableMap(shown);
  }
}
