package dev.firstcome.reports.comparison;

import dev.firstcome.core.sentence.Sentence;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences under a duel's table: further claims, reasons against them, and what signs mean.
 */
record DuelNotes(Duel duel, Words words) {

  List<String> all() {
    List<String> notes = new ArrayList<>();
    for (FigureContest figure : duel.figures()) {
      if (!figure.primary() && figure.claim().wins()) {
        notes.add("✓ " + ClaimSentence.of(figure, words));
      }
    }
    reservations(notes);
    for (FigureContest figure : duel.figures()) {
      if (!figure.primary() && figure.claim() == Claim.WITHIN_NOISE) {
        notes.add(ClaimSentence.of(figure, words));
      }
    }
    notes.add(words.get("duel.note.spread"));
    if (duel.figures().stream().anyMatch(figure -> figure.interval().isPresent())) {
      notes.add(words.get("duel.note.interval"));
    }
    if (duel.setup().targets().size() == 2) {
      notes.add(
          words.get(
              "note.ratio",
              "first",
              duel.setup().targets().get(0),
              "second",
              duel.setup().targets().get(1)));
    }
    if (!duel.control().isEmpty()) {
      notes.add(words.get("duel.note.control", "target", duel.setup().targets().get(0)));
    }
    notes.add(words.get("note.dash"));
    return notes;
  }

  /** Verdict and fitness each have a line of their own. */
  private void reservations(List<String> notes) {
    for (MeasuredTrial trial : duel.doubtful()) {
      for (Reservation reservation : Reservation.of(trial)) {
        notes.add(
            words.get(
                "duel.reservation",
                "trial",
                trial.trial().number(),
                "run",
                trial.result().run(),
                "judgement",
                judgement(reservation),
                "reason",
                said(reservation)));
      }
    }
    duel.noise()
        .forEach(
            reason ->
                notes.add(words.get("duel.unfit", "reason", reason.sentence().in(words.locale()))));
    if (duel.missing() > 0) {
      notes.add(
          words.get("duel.missing", "missing", duel.missing(), "trials", duel.setup().trials()));
    }
  }

  private String judgement(Reservation reservation) {
    return reservation
        .verdict()
        .map(verdict -> words.get("verdict") + " " + verdict)
        .orElseGet(() -> words.get("fitness") + " UNFIT");
  }

  private String said(Reservation reservation) {
    return reservation.reason().map((Sentence s) -> ": " + s.in(words.locale())).orElse("");
  }
}
