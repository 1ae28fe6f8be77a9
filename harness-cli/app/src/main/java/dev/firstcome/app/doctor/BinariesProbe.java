package dev.firstcome.app.doctor;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The servers of {@code --env embedded}.
 *
 * @param missing by the server's name, why it cannot be run here; in the order that it is shown
 * @param docker whether containers could take their place
 */
record BinariesProbe(String platform, Map<String, Optional<String>> missing, Docker docker)
    implements Probe {

  @Override
  public Diagnosis look() throws InterruptedException {
    String reasons =
        missing.entrySet().stream()
            .filter(server -> server.getValue().isPresent())
            .map(server -> server.getKey() + ": " + server.getValue().get())
            .collect(Collectors.joining("; "));
    if (reasons.isEmpty()) {
      return Diagnosis.of(
          "binaries", Health.OK, "platform", platform, "servers", missing.keySet().size());
    }
    // without them there is one way less, and without Docker as well there is none on this machine
    Health health = docker.engine().isPresent() ? Health.WARN : Health.FAIL;
    return Diagnosis.saying("some", "binaries", health, "platform", platform, "reasons", reasons);
  }
}
