package dev.firstcome.app.resources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oshi.SystemInfo;

class OshiMeterTest {

  @Test
  void thisProcessHasAMemoryAndAPidThatNobodyHasReadsAsGone() {
    OshiMeter meter = new OshiMeter(new SystemInfo());

    Reading own = meter.read(ProcessHandle.current().pid()).orElseThrow();
    assertThat(own.rssBytes()).isGreaterThan(1 << 20);
    assertThat(own.cpuNs()).isPositive();
    assertThat(meter.read(Integer.MAX_VALUE)).isEmpty();
  }
}
