package dev.firstcome.reports.gate;

import dev.firstcome.core.json.JsonFile;
import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.run.RunResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A past run. */
public record HistoryRun(RunManifest manifest, RunResult result) {
  private static final int SHOWN = 8;
  private static final String SERVICE = "service";

  /** The service's settings that make other figures; where it lies and listens does not. */
  private static final Set<String> DECISIVE = Set.of("jvm", "answerDelay", "defect");

  /**
   * Returns a short name for all that must be alike for two runs to belong together: the storm, the
   * machine, the servers and their versions, what was set of the service.
   */
  public String fingerprint() {
    Map<String, String> parts = new TreeMap<>();
    for (Component component : manifest.components()) {
      if (component.name().equals(SERVICE)) {
        component.settings().forEach((k, v) -> keep(parts, k, v));
      } else {
        parts.put(component.name(), component.version());
      }
    }
    List<Object> all = new ArrayList<>();
    all.add(manifest.scenario().undescribed());
    all.add(manifest.environment());
    all.add(manifest.machine());
    all.add(parts);
    return hash(JsonFile.text(all));
  }

  private static void keep(Map<String, String> parts, String key, String value) {
    if (DECISIVE.contains(key)) {
      parts.put(SERVICE + "." + key, value);
    }
  }

  /** Tells whether it is the base of a gate: an older version, run at a later time. */
  boolean base() {
    return manifest.components().stream()
        .anyMatch(part -> Side.BASE.key().equals(part.settings().get("side")));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
