package dev.firstcome.app.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.environment.ServerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TargetCatalogTest {
  private final Path home = Path.of(System.getProperty("firstcome.home"));
  private final TargetCatalog catalog = new TargetCatalog(home);

  @Test
  void everyTargetIsAModuleThatTheCommandBuilds() throws IOException {
    String built =
        Files.readAllLines(home.resolve("firstcome")).stream()
            .filter(line -> line.strip().startsWith("for target in "))
            .findFirst()
            .orElseThrow();
    assertThat(built.strip().replace(";", "").split(" +", -1)).containsAll(TargetCatalog.names());
    for (String name : TargetCatalog.names()) {
      Path jar = catalog.find(name).orElseThrow().jar();
      assertThat(jar.getParent().getParent().resolve("pom.xml")).isRegularFile();
      assertThat(jar.getFileName()).hasToString(name + "-exec.jar");
    }
  }

  @Test
  void theBaselineNeedsTheDatabaseAlone() {
    assertThat(catalog.find("db-lock").orElseThrow().servers()).containsExactly(ServerKind.MARIADB);
    assertThat(catalog.find("dblock")).isEmpty();
  }
}
