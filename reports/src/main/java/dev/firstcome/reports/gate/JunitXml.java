package dev.firstcome.reports.gate;

import dev.firstcome.core.checker.Validity;
import dev.firstcome.reports.comparison.RatioText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * JUnit's XML, which most CI servers show. What cannot be told is <em>skipped</em>, for it neither
 * passed nor failed; the command's exit code tells it from both.
 */
public final class JunitXml {
  private final String suite;
  private final List<Case> cases = new ArrayList<>();

  /** Begins a suite. */
  JunitXml(String suite) {
    this.suite = suite;
  }

  private record Case(String name, String element, String message) {}

  /**
   * Returns a gate as a suite, in English: a case for the checker, and one for each figure that can
   * fail the gate; where it is inconclusive, one that says why.
   */
  public static String of(Gate gate) {
    JunitXml xml = new JunitXml("firstcome gate: " + gate.setup().scenario());
    GateWords words = new GateWords(Locale.ENGLISH);
    boolean inconclusive = gate.verdict() == GateVerdict.INCONCLUSIVE;
    if (inconclusive) {
      xml.skipped("verdict", String.join(" ", new GateSentences(gate, words).all()));
    }
    if (gate.unavailable().isEmpty()) {
      xml.checker(gate, words);
      xml.failing(gate, words);
    }
    gate.figures().stream()
        .filter(figure -> figure.contest().weight() != Weight.SHOWN)
        .forEach(figure -> xml.figure(figure, inconclusive, words));
    return xml.text();
  }

  private void checker(Gate gate, GateWords words) {
    Validity head = gate.validity(Side.HEAD).orElse(Validity.UNKNOWN);
    Validity base = gate.validity(Side.BASE).orElse(Validity.VALID);
    if (head == Validity.INVALID) {
      failed("checker", words.get("checker.HEAD.INVALID"));
    } else if (head != Validity.VALID) {
      skipped("checker", words.get("checker.HEAD.UNKNOWN"));
    } else if (base != Validity.VALID) {
      skipped("checker", words.get("checker.BASE." + base));
    } else {
      passed("checker");
    }
  }

  /** Such a head may have no figure that fails. */
  private void failing(Gate gate, GateWords words) {
    Failing failing = Failing.of(gate.trials(), gate.setup().rules());
    if (gate.verdict() == GateVerdict.REGRESSED && failing.beyondChance()) {
      failed("answers", failing.in(words));
    }
  }

  /** A figure that only seems to have regressed, because nothing is told, is no failure. */
  private void figure(Judged judged, boolean inconclusive, GateWords words) {
    String name = words.named(judged.contest().figure());
    String message =
        words.get("finding." + judged.finding())
            + ": "
            + RatioText.of(judged.ratio(), judged.interval());
    switch (judged.finding()) {
      case REGRESSED -> {
        if (inconclusive) {
          skipped(name, message);
        } else {
          failed(name, message);
        }
      }
      case IMPROVED, HOLDS -> passed(name);
      case OPEN, OUTRUN, TOO_FEW, NO_FIGURE -> skipped(name, message);
    }
  }

  void passed(String name) {
    cases.add(new Case(name, "", ""));
  }

  void failed(String name, String message) {
    cases.add(new Case(name, "failure", message));
  }

  void skipped(String name, String message) {
    cases.add(new Case(name, "skipped", message));
  }

  /** Returns the file. */
  String text() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuite name=\"")
        .append(escaped(suite))
        .append("\" tests=\"")
        .append(cases.size())
        .append("\" failures=\"")
        .append(count("failure"))
        .append("\" errors=\"0\" skipped=\"")
        .append(count("skipped"))
        .append("\">\n");
    cases.forEach(one -> append(xml, one));
    return xml.append("</testsuite>\n").toString();
  }

  private long count(String element) {
    return cases.stream().filter(one -> one.element().equals(element)).count();
  }

  private static void append(StringBuilder xml, Case one) {
    xml.append("  <testcase classname=\"firstcome.gate\" name=\"")
        .append(escaped(one.name()))
        .append('"');
    if (one.element().isEmpty()) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n    <").append(one.element()).append(" message=\"");
    xml.append(escaped(one.message())).append("\"/>\n  </testcase>\n");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
