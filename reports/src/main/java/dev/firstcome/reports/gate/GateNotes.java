package dev.firstcome.reports.gate;

import dev.firstcome.reports.comparison.RatioText;
import dev.firstcome.reports.comparison.Reservation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences under a gate's table: what was left out and why, and what signs mean. */
record GateNotes(Gate gate, GateWords words) {

  List<String> all() {
    List<String> notes = new ArrayList<>();
    notes.add(words.get("note.base", "base", gate.setup().base()));
    notes.add(words.get("note.head", "head", gate.setup().head()));
    for (GateTrial trial : gate.leftOut()) {
      for (Reservation reservation : Reservation.of(trial.trial())) {
        notes.add(reservation(trial, reservation));
      }
    }
    gate.probe()
        .ifPresent(
            slower -> notes.add(words.get("note.probe", "factor", RatioText.factor(slower))));
    notes.add(words.get("note.spread"));
    boolean primary = gate.figures().stream().anyMatch(Judged::primary);
    if (primary) {
      notes.add(words.get("note.primary"));
    }
    if (gate.figures().stream().anyMatch(figure -> figure.contest().weight() == Weight.SHOWN)) {
      notes.add(words.get("note.shown"));
    }
    notes.add(
        words.get(
            primary ? "note.interval" : "note.corrected",
            "threshold",
            RatioText.factor(gate.setup().rules().threshold())));
    if (gate.setup().rules().adjusted()) {
      notes.add(words.get("note.adjusted"));
    }
    notes.add(words.get("note.dash"));
    return notes;
  }

  private String reservation(GateTrial trial, Reservation reservation) {
    String judgement = reservation.verdict().map(Enum::name).orElse("UNFIT");
    String reason =
        reservation.reason().map(sentence -> ": " + sentence.in(words.locale())).orElse("");
    return words.get(
        trial.use() == Use.NONE ? "note.leftOut" : "note.tails",
        "side",
        words.get(trial.side().key()),
        "pair",
        trial.trial().trial().pair(),
        "run",
        trial.trial().result().run(),
        "judgement",
        judgement.toUpperCase(Locale.ROOT),
        "reason",
        reason);
  }
}
