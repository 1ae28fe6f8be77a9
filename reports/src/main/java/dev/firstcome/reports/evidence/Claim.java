package dev.firstcome.reports.evidence;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One claim of the source document.
 *
 * @param id its number, such as {@code T1.3-kafka}: table, row, column; or list and item
 * @param subject what it speaks of: the row's heading, or the list's
 * @param lines the source's words, verbatim but for emphasis
 * @param english the same in English
 * @param design which design it speaks of, by its target's name
 * @param proposition what a run can decide about it
 * @param least the least that the claim names, in the unit of its proposition; empty for none
 * @param most the most that it names; empty for none
 */
public record Claim(
    String id,
    Text subject,
    List<String> lines,
    String english,
    String design,
    Proposition proposition,
    OptionalDouble least,
    OptionalDouble most) {

  /** Copies the list. */
  public Claim {
    lines = List.copyOf(lines);
  }

  /**
   * A text in both languages.
   *
   * @param en English
   * @param ko Korean
   */
  public record Text(String en, String ko) {}
}
