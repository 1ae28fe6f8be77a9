package dev.firstcome.app.rig;

import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.app.target.TargetLauncher;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.EnvironmentProvider;
import dev.firstcome.environment.EnvironmentRequest;
import dev.firstcome.environment.ProvisionException;
import dev.firstcome.environment.RedisDurability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the servers that a target needs, and then the target. */
final class BenchBuilder {

  private final EnvironmentProvider provider;
  private final TargetLauncher launcher;
  private final RigListener listener;

  BenchBuilder(EnvironmentProvider provider, TargetLauncher launcher, RigListener listener) {
    this.provider = provider;
    this.launcher = launcher;
    this.listener = listener;
  }

  /**
   * Builds.
   *
   * @throws ProvisionException if something does not start; whatever had been started is stopped
   */
  Bench build(RunRequest request, RunDirectory run)
      throws ProvisionException, IOException, InterruptedException {
    Path data = run.path().resolve(Bench.DATA).toAbsolutePath();
    Path scratch = Files.createDirectories(data.resolve("service"));
    Files.createDirectories(run.logs());
    Environment environment = environment(request, run, data);
    boolean built = false;
    try {
      RunningTarget target =
          launcher.launch(request.target(), environment, scratch, run.logs().toAbsolutePath());
      listener.targetReady(request.target().name(), target.startUp());
      built = true;
      return new Bench(environment, target);
    } finally {
      if (!built) {
        environment.close();
      }
    }
  }

  private Environment environment(RunRequest request, RunDirectory run, Path data)
      throws ProvisionException {
    return provider.provision(
        new EnvironmentRequest(
            request.target().servers(),
            RedisDurability.valueOf(request.scenario().durability().name()),
            data,
            run.logs().toAbsolutePath(),
            listener));
  }
}
