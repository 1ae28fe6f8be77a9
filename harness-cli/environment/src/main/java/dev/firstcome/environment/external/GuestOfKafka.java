package dev.firstcome.environment.external;

import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;

/** Uses topics and groups that begin with the project's name. */
final class GuestOfKafka implements Guest {

  private static final String OURS = "firstcome-";
  private static final int TIMEOUT_MS = 15_000;

  private final KafkaEndpoint endpoint;
  private Set<String> topicsBefore = Set.of();
  private Set<String> groupsBefore = Set.of();
  private boolean looked;

  GuestOfKafka(KafkaEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public RunningServer look() throws GuestException {
    try (Admin admin = admin()) {
      topicsBefore = topics(admin);
      groupsBefore = groups(admin);
      looked = true;
      Map<String, String> settings =
          Map.of(
              "cluster", get(admin.describeCluster().clusterId()),
              "nodes", Integer.toString(get(admin.describeCluster().nodes()).size()),
              "security.protocol",
                  endpoint.properties().getOrDefault("security.protocol", "PLAINTEXT"));
      String address = endpoint.firstAddress();
      int colon = address.lastIndexOf(':');
      return new ExternalServer(
          ServerKind.KAFKA,
          address.substring(0, colon),
          Integer.parseInt(address.substring(colon + 1)),
          "unknown", // a broker has no request that tells its release
          settings);
    } catch (KafkaFailure | KafkaException e) {
      throw new GuestException(
          ServerKind.KAFKA, "cannot use " + endpoint + ": " + e.getMessage(), e);
    }
  }

  @Override
  public List<String> tidy() {
    if (!looked) {
      return List.of();
    }
    List<String> left = new ArrayList<>();
    try (Admin admin = admin()) {
      Set<String> topics = topics(admin);
      topics.removeAll(topicsBefore);
      left.addAll(removed("topics", topics, admin.deleteTopics(topics).all()));
      Set<String> groups = groups(admin);
      groups.removeAll(groupsBefore);
      left.addAll(removed("groups", groups, admin.deleteConsumerGroups(groups).all()));
    } catch (KafkaFailure | KafkaException e) {
      left.add("Kafka " + endpoint + ": the run's topics and groups (" + e.getMessage() + ")");
    }
    return left;
  }

  private List<String> removed(String what, Set<String> names, KafkaFuture<Void> removal) {
    try {
      get(removal);
      return List.of();
    } catch (KafkaFailure e) {
      String all = String.join(" ", names);
      return List.of("Kafka %s: %s %s (%s)".formatted(endpoint, what, all, e.getMessage()));
    }
  }

  private static Set<String> topics(Admin admin) throws KafkaFailure {
    return ours(get(admin.listTopics().names()));
  }

  private static Set<String> groups(Admin admin) throws KafkaFailure {
    return ours(get(admin.listGroups().all()).stream().map(GroupListing::groupId).toList());
  }

  private static Set<String> ours(Iterable<String> names) {
    Set<String> ours = new TreeSet<>();
    for (String name : names) {
      if (name.startsWith(OURS)) {
        ours.add(name);
      }
    }
    return ours;
  }

  private Admin admin() {
    Map<String, Object> settings = new HashMap<>(endpoint.properties());
    settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, endpoint.bootstrapServers());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    return Admin.create(settings);
  }

  private static <T> T get(KafkaFuture<T> future) throws KafkaFailure {
    try {
      return future.get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new KafkaFailure(e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaFailure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaFailure(e);
    }
  }

  /** A request that came to nothing. */
  private static final class KafkaFailure extends Exception {
    private static final long serialVersionUID = 1L;

    KafkaFailure(Throwable cause) {
      super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
  }
}
