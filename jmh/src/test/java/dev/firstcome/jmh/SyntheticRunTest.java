package dev.firstcome.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.Denominators;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.OrderFigures;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.history.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticRunTest {
  @TempDir private Path folder;

  @Test
  void itHoldsAllThatARealOneDoesAndOnlyTheOrderIsBroken() throws IOException {
    SyntheticRun.write(folder, 100_000);
    Verdict verdict = SyntheticRun.judged(folder).verdict();
    assertThat(verdict.findings())
        .filteredOn(finding -> finding.count() > 0)
        .extracting(Finding::anomaly)
        .containsExactly(Anomaly.ORDER_INVERSION);
    Denominators denominators = verdict.denominators();
    assertThat(denominators.operations()).isEqualTo(100_000);
    assertThat(denominators.coupons()).isEqualTo(5);
    assertThat(denominators.issueOutcomes())
        .containsOnlyKeys(Outcome.ACCEPTED, Outcome.DUPLICATE, Outcome.SOLD_OUT, Outcome.UNKNOWN);
    assertThat(denominators.statusOutcomes()).containsOnlyKeys(Outcome.ISSUED, Outcome.NO_REQUEST);
    OrderFigures order = verdict.findings().get(9).order().orElseThrow();
    assertThat(order.wronged()).isPositive();
    assertThat(order.undecidablePairs()).isPositive();
  }
}
