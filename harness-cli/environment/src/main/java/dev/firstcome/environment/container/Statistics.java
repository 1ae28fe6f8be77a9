package dev.firstcome.environment.container;

import com.github.dockerjava.transport.DockerHttpClient;
import dev.firstcome.environment.Consumption;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a container's counters (Docker Engine API, "Get container stats based on resource usage").
 * With {@code one-shot} the engine answers at once; docker-java's own command lacks it, and would
 * wait a second for a second reading.
 */
final class Statistics {

  private static final JsonMapper JSON = new JsonMapper();

  private Statistics() {}

  /** The counters, or empty where the container does not run or the engine does not answer. */
  static Optional<Consumption> read(DockerHttpClient http, String container) {
    DockerHttpClient.Request request =
        DockerHttpClient.Request.builder()
            .method(DockerHttpClient.Request.Method.GET)
            .path("/containers/" + container + "/stats?stream=false&one-shot=true")
            .build();
    try (DockerHttpClient.Response response = http.execute(request)) {
      return response.getStatusCode() == 200
          ? parse(JSON.readTree(response.getBody().readAllBytes()))
          : Optional.empty();
    } catch (IOException | JacksonException silent) {
      return Optional.empty();
    } catch (RuntimeException closed) {
      return Optional.empty(); // what the transport throws when its socket breaks
    }
  }

  /** Empty for a container that has ended: the engine then answers with zeros. */
  static Optional<Consumption> parse(JsonNode stats) {
    long cpuNs = stats.path("cpu_stats").path("cpu_usage").path("total_usage").asLong(0);
    JsonNode memory = stats.path("memory_stats");
    return cpuNs == 0
        ? Optional.empty()
        : Optional.of(
            new Consumption(cpuNs, occupied(memory), bytes(stats, "read"), bytes(stats, "write")));
  }

  /**
   * Without the pages of files that can be dropped at once, as {@code docker stats} shows it:
   * {@code total_inactive_file} with version 1 of control groups, {@code inactive_file} with 2.
   */
  private static long occupied(JsonNode memory) {
    JsonNode details = memory.path("stats");
    long droppable =
        details.has("total_inactive_file")
            ? details.path("total_inactive_file").asLong(0)
            : details.path("inactive_file").asLong(0);
    return Math.max(0, memory.path("usage").asLong(0) - droppable);
  }

  private static long bytes(JsonNode stats, String operation) {
    long sum = 0;
    for (JsonNode entry : stats.path("blkio_stats").path("io_service_bytes_recursive")) {
      if (entry.path("op").asString("").toLowerCase(Locale.ROOT).equals(operation)) {
        sum += entry.path("value").asLong(0);
      }
    }
    return sum;
  }
}
