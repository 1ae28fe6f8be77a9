package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.json.JsonFile;
import dev.firstcome.reports.statistics.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * {@code gate.json}, whose schema is {@code docs/gate.schema.json}. Figures are in base units;
 * every sentence is there in English and Korean.
 */
public final class GateJson {
  private static final int SCHEMA_VERSION = 1;

  private GateJson() {}

  private record Document(
      int schemaVersion,
      GateVerdict verdict,
      String scenario,
      long seed,
      String base,
      String head,
      List<String> targets,
      int pairs,
      double threshold,
      double alpha,
      boolean adjusted,
      Optional<Validity> baseValidity,
      Optional<Validity> headValidity,
      OptionalDouble slowerThanBaseline,
      OptionalInt pairsNeeded,
      OptionalDouble minutesNeeded,
      List<Trial> trials,
      List<Figure> figures,
      Said sentences) {}

  private record Trial(
      String side,
      String target,
      int pair,
      int position,
      long seed,
      String run,
      Validity verdict,
      boolean fit) {}

  private record Figure(
      String target,
      Optional<String> against,
      String figure,
      String unit,
      boolean lessIsBetter,
      Weight weight,
      Finding finding,
      List<Double> base,
      List<Double> head,
      int pairs,
      OptionalDouble ratio,
      OptionalDouble low,
      OptionalDouble high,
      OptionalDouble level,
      double p,
      double adjustedP,
      OptionalInt pairsNeeded) {}

  private record Said(List<String> en, List<String> ko) {}

  /** Returns the file. */
  public static String of(Gate gate) {
    GateSetup setup = gate.setup();
    return JsonFile.text(
        new Document(
            SCHEMA_VERSION,
            gate.verdict(),
            setup.scenario(),
            setup.seed(),
            setup.base(),
            setup.head(),
            setup.targets(),
            setup.pairs(),
            setup.rules().threshold(),
            setup.rules().alpha(),
            setup.rules().adjusted(),
            gate.validity(Side.BASE),
            gate.validity(Side.HEAD),
            gate.probe(),
            gate.pairsNeeded(),
            gate.minutesNeeded(),
            gate.trials().stream().map(GateJson::trial).toList(),
            gate.figures().stream().map(f -> figure(f, setup.rules().threshold())).toList(),
            new Said(sentences(gate, Locale.ENGLISH), sentences(gate, Locale.KOREAN))));
  }

  private static List<String> sentences(Gate gate, Locale language) {
    return new GateSentences(gate, new GateWords(language)).all();
  }

  private static Trial trial(GateTrial trial) {
    return new Trial(
        trial.side().key(),
        trial.target(),
        trial.trial().trial().pair(),
        trial.trial().trial().position(),
        trial.trial().trial().seed(),
        trial.trial().result().run(),
        trial.validity(),
        trial.trial().result().fitness().fit());
  }

  private static Figure figure(Judged judged, double threshold) {
    Contest contest = judged.contest();
    GateFigure figure = contest.figure();
    return new Figure(
        figure.target(),
        figure.against(),
        figure.measure().key(),
        figure.against().isPresent() ? "1" : figure.measure().baseUnit(),
        figure.lessIsBetter(),
        contest.weight(),
        judged.finding(),
        contest.base(),
        contest.head(),
        judged.pairs(),
        judged.ratio(),
        finite(judged.interval().map(Interval::low)),
        finite(judged.interval().map(Interval::high)),
        finite(judged.interval().map(Interval::level)),
        contest.p(threshold),
        judged.adjustedP(),
        judged.pairsNeeded());
  }

  /** JSON knows no infinity: an end that nothing bounds is null. */
  private static OptionalDouble finite(Optional<Double> value) {
    return value.isPresent() && Double.isFinite(value.get())
        ? OptionalDouble.of(value.get())
        : OptionalDouble.empty();
  }
}
