package dev.firstcome.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.comparison.Measure;
import dev.firstcome.reports.statistics.PairedRatio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void theSameTwicePasses() {
    Gate gate = SampleGates.passed();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.PASSED);
    assertThat(gate.pairsNeeded()).isEmpty();
  }

  @Test
  void aSlowerHeadHasRegressedInEveryLatency() {
    Gate gate = SampleGates.regressed();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.REGRESSED);
    assertThat(gate.blocking(Finding.REGRESSED))
        .extracting(figure -> figure.contest().figure().measure())
        .containsExactly(
            Measure.ANSWER_P50, Measure.ANSWER_P99, Measure.ANSWER_P999, Measure.ISSUANCE_P99);
  }

  @Test
  void noiseIsInconclusiveAndSaysWhatItWouldTake() {
    Gate gate = SampleGates.open();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(gate.pairsNeeded().orElseThrow()).isGreaterThan(6);
    assertThat(gate.minutesNeeded().orElseThrow())
        .isEqualTo(gate.pairsNeeded().orElseThrow() * 75.0 / 60);
  }

  @Test
  void fewerThanSixPairsAreInconclusiveHoweverClear() {
    Gate gate = SampleGates.few();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(gate.leftOut()).hasSize(1);
    assertThat(gate.pairsNeeded()).hasValue(8); // of which a sixth is lost again
  }

  @Test
  void aWrongHeadFailsHoweverFast() {
    Gate gate = SampleGates.invalid();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INVALID);
    assertThat(gate.validity(Side.HEAD)).contains(Validity.INVALID);
    assertThat(gate.validity(Side.BASE)).contains(Validity.VALID);
  }

  @Test
  void againstAWrongBaseNothingIsToldNotEvenARegression() {
    Gate gate = SampleGates.invalidBase();
    assertThat(gate.blocking(Finding.REGRESSED)).isNotEmpty();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
  }

  @Test
  void anUnjudgedHeadNeverPassesAndSaysWhatItWouldTake() {
    Gate gate = SampleGates.unknownHead();
    assertThat(gate.figures()).filteredOn(Judged::primary).allMatch(f -> f.finding().good());
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(sentences(gate)).contains("once more: 14 trials, 9 minutes");
  }

  @Test
  void aHeadThatLeavesClicksUnansweredHasRegressedAlthoughItHasNoFigures() {
    Gate gate = SampleGates.unanswered(6, 0);
    assertThat(gate.verdict()).isEqualTo(GateVerdict.REGRESSED);
    assertThat(sentences(gate)).contains("In 6 pair(s) the head alone");
    assertThat(JunitXml.of(gate)).contains("failures=\"1\"", "In 6 pair(s) the head alone");
  }

  @Test
  void oneThatDoesSoAsOftenAsTheBaseOrMayDoSoByChanceHasNot() {
    assertThat(SampleGates.unanswered(6, 1).verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(SampleGates.unanswered(5, 0).verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(new Failing(0, 0, 0.05).beyondChance()).isFalse();
    assertThat(new Failing(7, 1, 0.05).beyondChance()).isFalse(); // p = 9/256
    assertThat(new Failing(8, 1, 0.05).beyondChance()).isTrue(); // p = 10/512
    assertThat(new Failing(0, 9, 0.05).beyondChance()).isFalse();
  }

  @Test
  void theStateOfTheMachineIsTakenOutOfLatencies() {
    assertThat(SampleGates.shaken(false).verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    Gate gate = SampleGates.shaken(true);
    assertThat(gate.verdict()).isEqualTo(GateVerdict.REGRESSED);
    Judged answer = gate.figures().get(0);
    assertThat(answer.ratio().orElseThrow()).isBetween(1.27, 1.33);
    assertThat(answer.contest().base().get(0)) // what was measured is shown as it was
        .isEqualTo(SampleGates.shaken(false).figures().get(0).contest().base().get(0));
  }

  @Test
  void whatIsLeftOutIsAllowedForInWhatItWouldTake() {
    Gate gate = SampleGates.openAndFew();
    Judged open = gate.holdingUp().get(0);
    assertThat(open.pairs()).isEqualTo(8);
    assertThat(gate.pairsNeeded())
        .hasValue((int) Math.ceil(open.pairsNeeded().orElseThrow() * 12 / 8.0));
  }

  @Test
  void aFigureThatOnlyDiffersMakesNoOtherEasier() {
    // 1.05 times, without noise: surely not 1, and surely within 1.1
    Contest small = judged(Measure.ANSWER_P50, Weight.BLOCKING, 1.05, 0.0001).contest();
    assertThat(small.p(1)).isLessThan(0.01);
    assertThat(small.p(1.1)).isEqualTo(1);
    Contest large = judged(Measure.ANSWER_P99, Weight.BLOCKING, 1.3, 0.01).contest();
    List<Judged> both = new GateJudge(GateRules.at(1.1)).judge(List.of(small, large));
    assertThat(both.get(1).interval().orElseThrow().level()).isEqualTo(0.975);
    assertThat(both.get(0).interval().orElseThrow().level()).isEqualTo(0.95);
    assertThat(both.get(1).finding()).isEqualTo(Finding.REGRESSED);
  }

  @Test
  void whatIsStoppedOnItsWayIsNotJudged() {
    Gate gate = SampleGates.stopped();
    assertThat(gate.blocking(Finding.REGRESSED)).isNotEmpty();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(sentences(gate)).contains("12 of 16 trials").doesNotContain("regressed");
  }

  @Test
  void aSideThatCannotBeBuiltIsSaidPlainly() {
    Gate gate = SampleGates.unavailable();
    assertThat(gate.verdict()).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(sentences(gate)).contains("'v1' does not build");
  }

  @Test
  void moreIsBetterTurnsTheDirection() {
    assertThat(finding(Measure.ACCEPTED_PER_S, 0.7)).isEqualTo(Finding.REGRESSED);
    assertThat(finding(Measure.ACCEPTED_PER_S, 1.4)).isEqualTo(Finding.IMPROVED);
    assertThat(finding(Measure.ANSWER_P50, 0.7)).isEqualTo(Finding.IMPROVED);
    assertThat(finding(Measure.ANSWER_P50, 1.4)).isEqualTo(Finding.REGRESSED);
    assertThat(finding(Measure.ANSWER_P50, 1.02)).isEqualTo(Finding.HOLDS);
  }

  @Test
  void anImprovedOrOpenSecondaryFigureDoesNotHoldTheGateUp() {
    Judged primary = judged(Measure.ANSWER_P99, Weight.PRIMARY, 1, 0.01);
    Judged open = judged(Measure.ANSWER_P50, Weight.BLOCKING, 1.1, 0.01);
    assertThat(open.finding()).isEqualTo(Finding.OPEN);
    assertThat(verdict(primary, open)).isEqualTo(GateVerdict.PASSED);
  }

  @Test
  void whatIsOnlyShownFailsNothing() {
    Judged primary = judged(Measure.ANSWER_P99, Weight.PRIMARY, 1, 0.01);
    Judged shown = judged(Measure.ANSWER_P50, Weight.SHOWN, 2, 0.01);
    assertThat(shown.finding()).isEqualTo(Finding.REGRESSED);
    assertThat(verdict(primary, shown)).isEqualTo(GateVerdict.PASSED);
    assertThat(verdict(shown)).isEqualTo(GateVerdict.INCONCLUSIVE);
  }

  @Test
  void withoutAPrimaryFigureBlockingOnesDecide() {
    Judged holds = judged(Measure.ANSWER_P99, Weight.BLOCKING, 1, 0.01);
    Judged open = judged(Measure.ANSWER_P50, Weight.BLOCKING, 1.1, 0.01);
    assertThat(verdict(holds, open)).isEqualTo(GateVerdict.PASSED);
    assertThat(verdict(open)).isEqualTo(GateVerdict.INCONCLUSIVE);
    assertThat(GateJudge.holdingUp(List.of(holds, open))).isEmpty();
    assertThat(GateJudge.holdingUp(List.of(open))).containsExactly(open);
    assertThat(verdict(holds, judged(Measure.ANSWER_P50, Weight.BLOCKING, 2, 0.01)))
        .isEqualTo(GateVerdict.REGRESSED);
  }

  @Test
  void aGeneratorThatLaggedAloneSpoilsTheTailsAndNothingElse() {
    Gate gate = SampleGates.lagged();
    assertThat(gate.leftOut()).hasSize(1);
    assertThat(gate.figures())
        .filteredOn(figure -> figure.contest().figure().measure() == Measure.ANSWER_P99)
        .allMatch(figure -> figure.pairs() == 5 && figure.finding() == Finding.TOO_FEW);
    assertThat(gate.figures())
        .filteredOn(figure -> figure.contest().figure().measure() == Measure.ANSWER_P50)
        .allMatch(figure -> figure.pairs() == 6 && figure.interval().isPresent());
  }

  private static String sentences(Gate gate) {
    return String.join("\n", new GateSentences(gate, new GateWords(Locale.ENGLISH)).all());
  }

  private static GateVerdict verdict(Judged... figures) {
    return new GateJudge(GateRules.at(1.1)).verdict(0, List.of(), Arrays.asList(figures));
  }

  private static Finding finding(Measure measure, double ratio) {
    return judged(measure, Weight.PRIMARY, ratio, 0.01).finding();
  }

  private static Judged judged(Measure measure, Weight weight, double ratio, double spread) {
    List<Double> base = new ArrayList<>();
    List<Double> head = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      base.add(100.0 + i);
      head.add((100.0 + i) * ratio * (1 + spread * (i % 3 - 1)));
    }
    Contest contest =
        new Contest(
            GateFigure.of("in-memory", measure),
            weight,
            6,
            base,
            head,
            Optional.of(
                PairedRatio.of(SidesGate.array(head), SidesGate.array(base), SidesGate.draw(1))),
            false);
    return Gate.of(
            new GateSetup(
                "s", 1, "a", "b", List.of(), 6, 0, GateRules.at(1.1), OptionalDouble.empty()),
            List.of(),
            List.of(contest),
            OptionalDouble.empty())
        .figures()
        .get(0);
  }
}
