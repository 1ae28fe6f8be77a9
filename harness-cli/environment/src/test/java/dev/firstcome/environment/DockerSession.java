package dev.firstcome.environment;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** What the engine has of one session of Testcontainers, this JVM's or another's. */
final class DockerSession {

  private static final String PART = "dev.firstcome.part";

  private final String session;

  /** This JVM's. */
  DockerSession() {
    this(DockerClientFactory.SESSION_ID);
  }

  DockerSession(String session) {
    this.session = session;
  }

  /** Whether the container of this part runs. */
  boolean runs(String part) {
    return containers()
        .filter(container -> part.equals(container.getLabels().get(PART)))
        .anyMatch(container -> container.getState().equals("running"));
  }

  /** Containers and networks, the reaper apart. */
  List<String> left() {
    return Stream.concat(
            containers().map(container -> "container " + container.getNames()[0]),
            client().listNetworksCmd().withFilter("label", List.of(label())).exec().stream()
                .map(network -> "network " + network.getName()))
        .toList();
  }

  private Stream<Container> containers() {
    return client()
        .listContainersCmd()
        .withShowAll(true)
        .withLabelFilter(Map.of(DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL, session))
        .exec()
        .stream();
  }

  private String label() {
    return DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL + "=" + session;
  }

  private static DockerClient client() {
    return DockerClientFactory.instance().client();
  }
}
