package dev.firstcome.reports.verdict;

import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.HonestAnswers;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.checker.OrderFigures;
import dev.firstcome.core.latency.Quantiles;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Every figure on the people of one run: one column. */
record PeopleTable(Words words) {

  /** Returns the table, or empty where there is no figure at all. */
  static Optional<Table> of(Judgement judgement, Words words) {
    PeopleTable table = new PeopleTable(words);
    List<Section> sections = new ArrayList<>();
    judgement.honestAnswers().ifPresent(h -> sections.add(table.honest(h)));
    judgement.verdict().findings().stream()
        .map(Finding::order)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(order -> sections.add(table.order(order)));
    return sections.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                words.get("verify.figures"),
                List.of(words.get("verify.figure")),
                sections,
                List.of(words.get("note.dash"))));
  }

  private Section honest(HonestAnswers h) {
    Quantiles known = h.untilKnownNs();
    return new Section(
        words.get("honest"),
        List.of(
            line("honest.users", h.users()),
            line("honest.accepted", h.acceptedUsers()),
            line("honest.withoutCoupon.users", h.acceptedWithoutCoupon()),
            line(words.get("honest.withoutCoupon"), Unit.SHARE, h.acceptedWithoutCouponShare()),
            untilKnown("p50", known.p50()),
            untilKnown("p90", known.p90()),
            untilKnown("p99", known.p99()),
            untilKnown("p99.9", known.p999()),
            untilKnown(words.get("max"), known.max()),
            line("honest.neverKnew", h.neverKnew()),
            line("honest.lockedOut", h.lockedOut())));
  }

  private Section order(OrderFigures o) {
    return new Section(
        words.get("order"),
        List.of(
            line("order.turnedAway", o.turnedAway()),
            line("order.holders", o.holders()),
            line("order.wronged", o.wronged()),
            line("order.overtakers", o.overtakers()),
            duration("order.worstDelay", o.worstDelayNs()),
            duration("order.medianDelay", o.medianDelayNs()),
            line("order.worstPlaces", o.worstPlaces()),
            line("order.medianPlaces", o.medianPlaces()),
            line("order.undecidable", o.undecidablePairs())));
  }

  private Line untilKnown(String quantile, OptionalLong ns) {
    OptionalDouble value =
        ns.isPresent() ? OptionalDouble.of((double) ns.getAsLong()) : OptionalDouble.empty();
    return line(words.get("honest.untilKnown", "quantile", quantile), Unit.DURATION, value);
  }

  private Line duration(String key, long ns) {
    return line(words.get(key), Unit.DURATION, OptionalDouble.of((double) ns));
  }

  private Line line(String key, long count) {
    return new Line(words.get(key), List.of(Unit.whole(count)));
  }

  private static Line line(String label, Unit unit, OptionalDouble value) {
    return new Line(label, unit.row(List.of(value)));
  }
}
