package dev.firstcome.app.doctor;

import java.util.Optional;

/** The engine behind {@code --env testcontainers}; a run does not need one. */
record DockerProbe(Docker docker) implements Probe {

  @Override
  public Diagnosis look() throws InterruptedException {
    Optional<Docker.Engine> engine = docker.engine();
    return engine.isEmpty()
        ? Diagnosis.saying("none", "docker", Health.WARN)
        : Diagnosis.of(
            "docker", Health.OK, "version", engine.get().version(), "api", engine.get().api());
  }
}
