package dev.firstcome.environment.container;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/** Turns a blueprint into a container that has yet to be started. */
final class Creation {

  private static final Duration RUNNING_WITHIN = Duration.ofSeconds(60);

  private Creation() {}

  static GenericContainer<?> container(Engine engine, Blueprint blueprint, RunNetwork network) {
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse(blueprint.image()))
            .withNetwork(network.network())
            .withNetworkAliases(blueprint.part())
            .withLabel("dev.firstcome.part", blueprint.part())
            .withEnv(blueprint.variables())
            .withExposedPorts(blueprint.port())
            .withStartupTimeout(RUNNING_WITHIN)
            .waitingFor(new ReadinessIsAskedElsewhere())
            .withCreateContainerCmdModifier(create -> refine(create, engine, blueprint));
    if (!blueprint.command().isEmpty()) {
      container.withCommand(blueprint.command().toArray(String[]::new));
    }
    blueprint
        .files()
        .forEach((path, text) -> container.withCopyToContainer(Transferable.of(text, 0444), path));
    return container;
  }

  /** The innermost cause is the one that names the image, the port or the limit. */
  static String reason(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return String.valueOf(innermost.getMessage()).strip().replace('\n', ' ');
  }

  private static void refine(CreateContainerCmd create, Engine engine, Blueprint blueprint) {
    if (!blueprint.entrypoint().isEmpty()) {
      create.withEntrypoint(blueprint.entrypoint());
    }
    Binding binding =
        blueprint.hostPort().isPresent()
            ? Binding.bindIpAndPort(engine.bindAddress(), blueprint.hostPort().getAsInt())
            : Binding.bindIp(engine.bindAddress());
    HostConfig host = create.getHostConfig();
    host.withPortBindings(new PortBinding(binding, ExposedPort.tcp(blueprint.port())));
    blueprint.limit().cpus().ifPresent(cpus -> host.withNanoCPUs(Math.round(cpus * 1e9)));
    blueprint
        .limit()
        .memoryBytes()
        .ifPresent(bytes -> host.withMemory(bytes).withMemorySwap(bytes));
  }

  /** By the server's own protocol, as everywhere. */
  private static final class ReadinessIsAskedElsewhere extends AbstractWaitStrategy {
    @Override
    protected void waitUntilReady() {}
  }
}
