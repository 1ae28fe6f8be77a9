package dev.firstcome.app.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * The images of containers; what is missing is pulled at the first run.
 *
 * @param references such as {@code redis:7.0-bookworm}
 */
record ImagesProbe(Docker docker, List<String> references) implements Probe {

  @Override
  public Diagnosis look() throws InterruptedException {
    if (docker.engine().isEmpty()) {
      return Diagnosis.saying("unknown", "images", Health.WARN, "missing", "-");
    }
    List<String> missing = new ArrayList<>();
    for (String reference : references) {
      if (!docker.hasImage(reference)) {
        missing.add(reference);
      }
    }
    int present = references.size() - missing.size();
    return Diagnosis.of(
        "images",
        missing.isEmpty() ? Health.OK : Health.WARN,
        "present",
        present,
        "all",
        references.size(),
        "missing",
        String.join(" ", missing));
  }
}
