package dev.firstcome.reports;

import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.HonestAnswers;
import dev.firstcome.core.checker.OrderFigures;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** What it was like for the people: how honest the answers were, and how fair the order. */
record PeopleSections(Lines lines, Words words) {

  void addTo(List<Section> sections) {
    add(
        sections,
        "honest",
        List.of(
            lines.figures(
                words.get("honest.withoutCoupon"),
                Unit.SHARE,
                run ->
                    run.honestAnswers()
                        .map(HonestAnswers::acceptedWithoutCouponShare)
                        .orElse(OptionalDouble.empty())),
            untilKnown("p50", honest -> honest.untilKnownNs().p50()),
            untilKnown("p99", honest -> honest.untilKnownNs().p99()),
            lines.countIfAny(words.get("honest.neverKnew"), honest(HonestAnswers::neverKnew)),
            lines.countIfAny(words.get("honest.lockedOut"), honest(HonestAnswers::lockedOut))));
    add(
        sections,
        "order",
        List.of(
            lines.countIfAny(words.get("order.wronged"), order(OrderFigures::wronged)),
            lines.measured(
                words.get("order.worstDelay"), Unit.DURATION, order(OrderFigures::worstDelayNs)),
            lines.countIfAny(words.get("order.worstPlaces"), order(OrderFigures::worstPlaces)),
            lines.countIfAny(
                words.get("order.undecidable"), order(OrderFigures::undecidablePairs))));
  }

  private void add(List<Section> sections, String heading, List<Line> all) {
    if (all.stream().anyMatch(Lines::tells)) {
      sections.add(new Section(words.get(heading), all));
    }
  }

  private Line untilKnown(String quantile, Function<HonestAnswers, OptionalLong> of) {
    return lines.measured(
        words.get("honest.untilKnown", "quantile", quantile),
        Unit.DURATION,
        run -> run.honestAnswers().map(of).orElse(OptionalLong.empty()));
  }

  private static Function<RunResult, OptionalLong> honest(ToLongFunction<HonestAnswers> figure) {
    return run -> optional(run.honestAnswers(), figure);
  }

  private static Function<RunResult, OptionalLong> order(ToLongFunction<OrderFigures> figure) {
    return run ->
        optional(
            run.verdict().findings().stream()
                .map(Finding::order)
                .flatMap(Optional::stream)
                .findFirst(),
            figure);
  }

  private static <T> OptionalLong optional(Optional<T> figures, ToLongFunction<T> figure) {
    return figures.stream().mapToLong(figure).findFirst();
  }
}
