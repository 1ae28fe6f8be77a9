package dev.firstcome.reports.comparison;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.statistics.Interval;
import dev.firstcome.reports.statistics.NoiseFloor;
import dev.firstcome.reports.statistics.Spread;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * {@code duel.json}, whose schema is {@code docs/duel.schema.json}. Figures are in base units;
 * every sentence is there in English and Korean.
 */
public final class DuelJson {
  private static final int SCHEMA_VERSION = 1;

  private DuelJson() {}

  private record Document(
      int schemaVersion,
      String scenario,
      long seed,
      List<String> targets,
      int pairs,
      String primary,
      boolean conclusive,
      int missingTrials,
      List<Trial> trials,
      List<Figure> figures,
      List<Said> unfit) {}

  private record Trial(
      int number,
      int pair,
      int position,
      String target,
      boolean control,
      long seed,
      String run,
      Validity verdict,
      boolean fit,
      List<Reason> reasons) {}

  private record Reason(String kind, Optional<Said> sentence) {}

  private record Said(String en, String ko) {}

  private record Figure(
      String figure,
      String unit,
      boolean moreIsBetter,
      boolean primary,
      List<Target> targets,
      List<Contest> contests,
      Optional<Control> control) {}

  private record Target(
      String target,
      OptionalDouble median,
      OptionalDouble least,
      OptionalDouble greatest,
      List<Double> values) {}

  private record Contest(
      String first,
      String second,
      int pairs,
      OptionalDouble ratio,
      OptionalDouble low,
      OptionalDouble high,
      OptionalDouble level,
      double p,
      double adjustedP,
      Claim claim,
      Optional<String> winner,
      Said sentence) {}

  private record Control(
      double ratio, OptionalDouble low, OptionalDouble high, double noiseFloor) {}

  /** Returns the file. */
  public static String of(Duel duel) {
    DuelSetup setup = duel.setup();
    return JsonFile.text(
        new Document(
            SCHEMA_VERSION,
            setup.scenario(),
            setup.seed(),
            setup.targets(),
            setup.pairs(),
            setup.primary().key(),
            duel.conclusive(),
            duel.missing(),
            duel.trials().stream().map(DuelJson::trial).toList(),
            Arrays.stream(Measure.values()).map(measure -> figure(duel, measure)).toList(),
            duel.noise().stream().map(reason -> said(reason.sentence()::in)).toList()));
  }

  private static Trial trial(MeasuredTrial measured) {
    List<Reason> reasons = new ArrayList<>();
    for (Reservation reservation : Reservation.of(measured)) {
      reasons.add(
          new Reason(
              reservation.verdict().isPresent() ? "verdict" : "fitness",
              reservation.reason().map(sentence -> said(sentence::in))));
    }
    return new Trial(
        measured.trial().number(),
        measured.trial().pair(),
        measured.trial().position(),
        measured.trial().target(),
        measured.trial().control(),
        measured.trial().seed(),
        measured.result().run(),
        measured.result().verdict().validity(),
        measured.result().fitness().fit(),
        reasons);
  }

  private static Figure figure(Duel duel, Measure measure) {
    return new Figure(
        measure.key(),
        measure.baseUnit(),
        measure.moreIsBetter(),
        measure == duel.setup().primary(),
        duel.setup().targets().stream()
            .map(target -> target(target, duel.of(target, measure)))
            .toList(),
        duel.contests(measure).stream().map(DuelJson::contest).toList(),
        Optional.ofNullable(duel.control().get(measure)).map(DuelJson::control));
  }

  private static Target target(String name, double[] values) {
    if (values.length == 0) {
      OptionalDouble none = OptionalDouble.empty();
      return new Target(name, none, none, none, List.of());
    }
    Spread spread = Spread.of(values);
    return new Target(
        name,
        OptionalDouble.of(spread.median()),
        OptionalDouble.of(spread.least()),
        OptionalDouble.of(spread.greatest()),
        Arrays.stream(values).boxed().toList());
  }

  private static Contest contest(FigureContest contest) {
    return new Contest(
        contest.first(),
        contest.second(),
        contest.pairs(),
        contest.ratio(),
        finite(contest.interval().map(Interval::low)),
        finite(contest.interval().map(Interval::high)),
        finite(contest.interval().map(Interval::level)),
        contest.p(),
        contest.adjustedP(),
        contest.claim(),
        contest.winner(),
        said(language -> ClaimSentence.of(contest, Words.in(language))));
  }

  private static Control control(NoiseFloor floor) {
    return new Control(
        floor.ratio(),
        finite(floor.interval().map(Interval::low)),
        finite(floor.interval().map(Interval::high)),
        floor.factor());
  }

  /** JSON knows no infinity: an end that nothing bounds is null. */
  private static OptionalDouble finite(Optional<Double> value) {
    return value.isPresent() && Double.isFinite(value.get())
        ? OptionalDouble.of(value.get())
        : OptionalDouble.empty();
  }

  private static Said said(Function<Locale, String> sentence) {
    return new Said(sentence.apply(Locale.ENGLISH), sentence.apply(Locale.KOREAN));
  }
}
