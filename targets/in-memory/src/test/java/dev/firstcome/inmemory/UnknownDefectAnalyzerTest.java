package dev.firstcome.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UnknownDefectAnalyzerTest {

  @Test
  void aServiceWithAnUnknownDefectDoesNotStartAndSaysWhy(CapturedOutput output) {
    assertThatThrownBy(
            () ->
                SpringApplication.run(
                    InMemoryApplication.class,
                    "--server.port=0",
                    "--firstcome.defect=IGNORE_EXPIRE"))
        .hasRootCauseInstanceOf(UnknownDefectException.class);
    assertThat(output)
        .contains("there is no defect \"IGNORE_EXPIRE\"; did you mean IGNORE_EXPIRY? All: ")
        .doesNotContain("\tat ");
  }
}
