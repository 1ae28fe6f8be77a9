package dev.firstcome.environment.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path directory;

  @Test
  void whatTheServerReadsIsWhatTheManifestShows() throws Exception {
    SettingsFile file = SettingsFile.read("mariadb.cnf", '=');
    Path written = directory.resolve("mariadb.cnf");
    file.write(written, "[mariadbd]\n", "port=7000\n");

    assertThat(file.knobs())
        .containsEntry("sync_binlog", "1")
        .containsEntry("default-time-zone", "+00:00")
        .containsEntry("skip-ssl", "on");
    assertThat(Files.readAllLines(written))
        .startsWith("[mariadbd]")
        .contains("sync_binlog=1", "skip-ssl", "port=7000")
        .endsWith("port=7000");
  }

  @Test
  void aPathWithLettersOfAnyAlphabetSurvivesAPropertiesFile() throws Exception {
    String path = "/home/쿠폰/a b\\c";
    String written = "log.dirs=" + SettingsFile.propertyValue(path) + "\n";
    Properties read = new Properties();
    read.load(new ByteArrayInputStream(written.getBytes(StandardCharsets.ISO_8859_1)));

    assertThat(read.getProperty("log.dirs")).isEqualTo(path);
  }
}
