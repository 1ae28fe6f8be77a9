package dev.firstcome.environment;

import dev.firstcome.environment.container.ContainerProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf(value = "engineAnswers", disabledReason = "no container engine answers here")
class ContainerProviderIT extends EnvironmentProviderContract {

  private final DockerSession docker = new DockerSession();

  static boolean engineAnswers() {
    return ContainerProvider.canRunHere();
  }

  @Override
  EnvironmentProvider provider() {
    Limit half = new Limit(OptionalDouble.of(1.5), OptionalLong.of(1L << 30));
    return new ContainerProvider(
        Path.of(System.getProperty("firstcome.home")),
        new PartSettings(Map.of(), Map.of("redis", half)));
  }

  @Override
  boolean lives(RunningServer server) {
    return docker.runs(PartSettings.name(server.kind()));
  }

  @Override
  List<String> left() {
    return docker.left();
  }
}
