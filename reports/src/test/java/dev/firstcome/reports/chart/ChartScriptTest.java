package dev.firstcome.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChartScriptTest {
  @Test
  void theLibraryIsTheVersionOfTheParentPom() throws IOException {
    Matcher version =
        Pattern.compile("<echarts.version>(.*)</echarts.version>")
            .matcher(Files.readString(Path.of("../pom.xml")));

    assertThat(version.find()).isTrue();
    assertThat(ChartScript.LIBRARY).contains("/echarts/" + version.group(1) + "/");
  }

  @Test
  void nothingInItEndsTheScriptEarly() {
    String html = ChartScript.html();

    assertThat(html.split("</script", -1)).hasSize(3);
    assertThat(html).doesNotContain("<!--");
    assertThat(html).contains("Licensed to the Apache Software Foundation");
  }
}
