package dev.firstcome.app.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricsTest {

  private static final String TEXT =
      """
      # HELP firstcome_backlog Accepted requests not yet resolved
      # TYPE firstcome_backlog gauge
      firstcome_backlog{coupon="1",note="a } b"} 3.0
      firstcome_backlog{coupon="2"} 4.0 1700000000000
      firstcome_backlog_total 99.0
      firstcome_consumer_lag NaN
      """;

  @Test
  void samplesAreSummedOverLabels() {
    assertThat(Metrics.sum(TEXT, "firstcome_backlog")).hasValue(7.0);
    assertThat(Metrics.sum(TEXT, "firstcome_backlog_total")).hasValue(99.0);
  }

  @Test
  void whatIsAbsentOrNoNumberIsNotZero() {
    assertThat(Metrics.sum(TEXT, "firstcome_dlq_depth")).isEmpty();
    assertThat(Metrics.sum(TEXT, "firstcome_consumer_lag")).isEmpty();
    assertThat(Metrics.sum("firstcome_backlog many\n", "firstcome_backlog")).isEmpty();
  }
}
