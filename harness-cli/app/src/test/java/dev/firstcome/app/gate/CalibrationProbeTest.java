package dev.firstcome.app.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.reports.gate.Calibration;
import org.junit.jupiter.api.Test;

class CalibrationProbeTest {

  @Test
  void twoInARowAreAboutTheSame() throws Exception {
    CalibrationProbe probe = new CalibrationProbe(System::nanoTime);
    Calibration one = probe.measure();
    Calibration two = probe.measure();

    // a loose bound: other tests may share the machine
    assertThat(two.slowerThan(one)).isBetween(0.2, 5.0);
    assertThat(one.memoryNs()).isGreaterThan(1_000_000); // 1 ns a read would be a cache's
  }
}
