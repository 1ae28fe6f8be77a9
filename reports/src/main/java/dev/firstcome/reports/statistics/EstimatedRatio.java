package dev.firstcome.reports.statistics;

import java.util.Optional;

/** A ratio of two sides' figures, and what chance says of it. */
public interface EstimatedRatio {

  /** Returns how many pairs there are; of unpaired sides, how many values the smaller one has. */
  int pairs();

  /** Returns the ratio: of geometric means, which for pairs is the geometric mean of ratios. */
  double ratio();

  /**
   * Returns its interval.
   *
   * @param alpha how often it may miss, such as 0.05
   * @return empty below {@link PairedRatio#LEAST_PAIRS}
   */
  Optional<Interval> interval(double alpha);

  /**
   * Returns how often chance alone would give as much, were the true ratio 1; 1 below {@link
   * PairedRatio#LEAST_PAIRS}.
   */
  default double p() {
    return p(1);
  }

  /**
   * Returns how often chance alone would give as much, were the true ratio no further from 1 than
   * this factor: what a claim that it lies beyond the factor is to be held against.
   *
   * @param factor at least 1; 1.1 stands for 1/1.1 to 1.1
   */
  double p(double factor);

  /**
   * Returns the standard deviation that one more pair would bring, on the logarithmic scale: the
   * error of the ratio's logarithm is this divided by the root of the number of pairs, with {@link
   * #fixedError} beside it. 0 for fewer than two.
   */
  double spread();

  /**
   * Returns the part of that error which no further pair makes smaller, on the same scale: that of
   * a side which was stored.
   */
  default double fixedError() {
    return 0;
  }
}
