package dev.firstcome.inmemory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** {@code firstcome.defect} names no defect. */
final class UnknownDefectException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the nearest, and all of them.
   *
   * @param name as it was given
   * @param wanted the same, spelt as the names are
   */
  UnknownDefectException(String name, String wanted) {
    super(
        "firstcome.defect: there is no defect \"%s\"; did you mean %s? All: %s"
            .formatted(
                name,
                nearest(wanted),
                Arrays.stream(DefectName.values())
                    .map(DefectName::name)
                    .collect(Collectors.joining(", "))));
  }

  private static DefectName nearest(String wanted) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return Arrays.stream(DefectName.values())
        .min(Comparator.comparingInt(defect -> distance.apply(wanted, defect.name())))
        .orElseThrow();
  }
}
