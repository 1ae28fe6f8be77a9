package dev.firstcome.reports;

import static dev.firstcome.reports.Golden.matches;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.run.Costs;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.core.run.StageLedger;
import dev.firstcome.core.run.StageLedger.Stage;
import dev.firstcome.core.run.StageLedger.Sum;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerSectionsTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @MethodSource("dev.firstcome.reports.Golden#cases")
  void looksTheSameEverywhere(String defaultLocale, String language) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(defaultLocale));

    matches(
        "ledger." + language + ".txt",
        ComparisonTable.of(List.of(measured(), SampleRuns.kafka()))
            .text(Locale.forLanguageTag(language)));
  }

  @Test
  void theRestIsShownPerIssuance() {
    String text = ComparisonTable.of(List.of(measured())).text(Locale.ENGLISH);

    assertThat(text).containsPattern("unexplained rest +20\\.0 µs");
    assertThat(text).containsPattern("rest, % of the median +1.00");
    assertThat(text).containsPattern("queue: enqueued to consumed +–");
  }

  private static RunResult measured() {
    List<Stage> all = List.of(Stage.values());
    List<Sum> sums =
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    new Sum(
                        all.get(i),
                        all.get(i) == Stage.QUEUE
                            ? OptionalLong.empty()
                            : OptionalLong.of(300_000_000L * (1 + i))))
            .toList();
    return SampleRuns.redis()
        .with(
            Optional.of(
                new Costs(
                    2,
                    Map.of("service", 7),
                    Map.of("service", 300L << 20),
                    OptionalDouble.of(12_370_000),
                    OptionalDouble.of(12_370_000),
                    OptionalDouble.of(2_048),
                    OptionalDouble.empty(),
                    OptionalDouble.empty())),
            Optional.of(
                new StageLedger(
                    1_000, sums, 2_100_000_000, 20_000_000, OptionalLong.of(2_000_000))));
  }
}
