package dev.firstcome.environment.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.Consumption;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StatisticsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void readsWhatVersionOneOfControlGroupsCounts() {
    String stats =
        """
        {"cpu_stats": {"cpu_usage": {"total_usage": 191216274}},
         "memory_stats": {"usage": 5000, "stats": {"total_inactive_file": 1000, "inactive_file": 7}},
         "blkio_stats": {"io_service_bytes_recursive": [
           {"major": 8, "minor": 0, "op": "Read", "value": 10},
           {"major": 8, "minor": 16, "op": "Read", "value": 20},
           {"major": 8, "minor": 0, "op": "Write", "value": 300},
           {"major": 8, "minor": 0, "op": "Total", "value": 330}]}}
        """;

    assertThat(Statistics.parse(JSON.readTree(stats)))
        .contains(new Consumption(191_216_274, 4_000, 30, 300));
  }

  @Test
  void readsWhatVersionTwoCounts() {
    String stats =
        """
        {"cpu_stats": {"cpu_usage": {"total_usage": 5}},
         "memory_stats": {"usage": 5000, "stats": {"inactive_file": 2000}},
         "blkio_stats": {"io_service_bytes_recursive": [
           {"op": "read", "value": 1}, {"op": "write", "value": 2}]}}
        """;

    assertThat(Statistics.parse(JSON.readTree(stats))).contains(new Consumption(5, 3_000, 1, 2));
  }

  @Test
  void aContainerThatHasEndedHasNoCounters() {
    String stats =
        """
        {"cpu_stats": {"cpu_usage": {"total_usage": 0}}, "memory_stats": {},
         "blkio_stats": {"io_service_bytes_recursive": null}}
        """;

    assertThat(Statistics.parse(JSON.readTree(stats))).isEmpty();
  }
}
