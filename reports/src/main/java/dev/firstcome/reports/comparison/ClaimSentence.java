package dev.firstcome.reports.comparison;

import dev.firstcome.reports.statistics.NoiseFloor;
import dev.firstcome.reports.statistics.PairedRatio;
import dev.firstcome.reports.words.Words;

/** What may be said of a figure, as a sentence. */
public final class ClaimSentence {
  private ClaimSentence() {}

  /** Returns the sentence in the words' language, without a full stop. */
  public static String of(FigureContest contest, Words words) {
    String figure = words.get("figure." + contest.measure().key());
    String second = name(contest.second(), words);
    String first = name(contest.first(), words);
    String ratio = RatioText.of(contest.ratio(), contest.interval());
    return switch (contest.claim()) {
      case FIRST, SECOND -> {
        String winner = contest.claim() == Claim.FIRST ? first : second;
        yield words.get(
            "claim." + contest.measure().key(),
            "winner",
            winner,
            "loser",
            contest.claim() == Claim.FIRST ? second : first,
            "factor",
            RatioText.of(contest.factor(), words.get("claim.times"), contest.factorInterval()));
      }
      case NO_DIFFERENCE ->
          words.get(
              "claim.none", "figure", figure, "first", first, "second", second, "ratio", ratio);
      case WITHIN_NOISE ->
          words.get(
              "claim.noise",
              "figure",
              figure,
              "first",
              first,
              "second",
              second,
              "ratio",
              ratio,
              "noise",
              RatioText.factor(contest.noise().map(NoiseFloor::factor).orElse(1.0)));
      case WITHHELD ->
          words.get("claim.withheld", "figure", figure, "first", first, "second", second);
      case TOO_FEW_PAIRS ->
          words.get(
              "claim.few",
              "figure",
              figure,
              "ratio",
              ratio,
              "pairs",
              contest.pairs(),
              "least",
              PairedRatio.LEAST_PAIRS);
      case NO_FIGURE ->
          words.get("claim.noFigure", "figure", figure, "first", first, "second", second);
    };
  }

  /** Returns how a target is called in sentences. */
  static String name(String target, Words words) {
    return words.orElse("name." + target, target);
  }
}
