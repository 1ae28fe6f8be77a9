package dev.firstcome.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files beside {@code docker-compose.yml}, as far as they can be judged without their readers.
 */
class DashboardTest {

  private static final Path HOME = Path.of(System.getProperty("firstcome.home"));

  @Test
  void theDashboardShowsEveryMetricOfTheContractAndNothingElse() throws IOException {
    JsonNode dashboard =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(HOME.resolve("deploy/grafana/dashboards/firstcome.json")));
    List<String> expressions = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    for (JsonNode panel : dashboard.path("panels")) {
      ids.add(panel.path("id").asInt());
      assertThat(panel.path("title").asString()).isNotBlank();
      for (JsonNode target : panel.path("targets")) {
        expressions.add(target.path("expr").asString());
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    for (String metric :
        List.of(
            "http_server_requests_seconds_count{",
            "firstcome_backlog{",
            "firstcome_consumer_lag{",
            "firstcome_dlq_depth{",
            "firstcome_stage_seconds_bucket{stage=\"queue\"",
            "firstcome_stage_seconds_bucket{stage=\"consume\"",
            "firstcome_stage_seconds_bucket{stage=\"commit\"")) {
      assertThat(expressions).as(metric).anyMatch(expression -> expression.contains(metric));
    }
    assertThat(expressions).allMatch(expression -> expression.contains("design=~\"$design\""));
  }

  @Test
  void theComposeFileHoldsNoPasswordAndListensOnLoopbackAlone() throws IOException {
    List<String> lines = Files.readAllLines(HOME.resolve("docker-compose.yml"));
    assertThat(lines)
        .filteredOn(line -> line.contains("PASSWORD:") || line.contains("AUTH:"))
        .isNotEmpty()
        .allMatch(line -> line.contains("${FIRSTCOME_") && line.contains(":?"));
    List<String> published =
        lines.stream().filter(line -> line.matches(" +- \"[^\"]*:\\d+\"")).toList();
    assertThat(published).hasSize(9).allMatch(line -> line.contains("\"127.0.0.1:"));
  }
}
