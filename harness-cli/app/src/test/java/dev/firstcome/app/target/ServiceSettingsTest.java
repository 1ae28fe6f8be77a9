package dev.firstcome.app.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSettingsTest {

  @Test
  void reachTheServiceAndTheManifest() {
    ServiceSettings settings =
        ServiceSettings.parse(List.of("answerDelay=1ms", "answerDelay=300us", "defect=OVERISSUE"));
    TargetSpec spec =
        new TargetCatalog(Path.of("x")).find("in-memory").orElseThrow().with(settings);

    assertThat(spec.variables())
        .containsEntry("FIRSTCOME_ANSWERDELAY", "300us")
        .containsEntry("FIRSTCOME_DEFECT", "OVERISSUE");
    assertThat(spec.notes()).containsEntry("answerDelay", "300us");
  }

  @Test
  void areToldFromKeysOfTheScenario() {
    assertThat(ServiceSettings.isOne("answerDelay=1ms")).isTrue();
    assertThat(ServiceSettings.isOne("stock=500")).isFalse();
    assertThat(ServiceSettings.isOne("answerDelays=1ms")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answerDelay=300 | answerDelay: '300' will not do; write it like 300us or 2ms",
        "answerDelay | answerDelay: '' will not do; write it like 300us or 2ms",
        "answerDelai=1ms | unknown setting 'answerDelai'; did you mean 'answerDelay'?",
        "defect=a b | defect: 'a b' will not do; write it like OVERISSUE (in-memory only)"
      })
  void areReadStrictly(String text, String complaint) {
    assertThatThrownBy(() -> ServiceSettings.parse(List.of(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(complaint);
  }
}
