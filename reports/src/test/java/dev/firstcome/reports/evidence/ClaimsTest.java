package dev.firstcome.reports.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list is the source's own text: its two tables, and every list of claims in it. */
class ClaimsTest {
  private static final Path SOURCE = Path.of("src/test/resources/evidence/source.ko.md");

  @Test
  void everyCellAndEveryItemOfTheSourceIsAClaimExactlyOnceInItsOrder() throws IOException {
    List<List<String>> source = new ArrayList<>();
    for (String line : Files.readAllLines(SOURCE)) {
      String plain = line.replace("**", "");
      if (plain.startsWith("| ") && !plain.startsWith("| ---")) {
        String[] cells = plain.split("\\|", -1);
        if (!cells[2].strip().equals("Kafka")) { // else the heading
          source.add(List.of(cells[2].strip()));
          source.add(List.of(cells[3].strip()));
        }
      } else if (plain.matches("\\d+\\. .*")) {
        source.add(new ArrayList<>(List.of(plain.replaceFirst("\\d+\\. ", "").strip())));
      } else if (plain.startsWith("- ")) {
        source.add(List.of(plain.substring(2).strip()));
      } else if (plain.startsWith("   - ")) {
        source.get(source.size() - 1).add(plain.strip().substring(2).strip());
      }
    }

    assertThat(source).hasSize(55);
    assertThat(Claims.ofSource()).extracting(Claim::lines).containsExactlyElementsOf(source);
  }

  @Test
  void everyClaimHasANumberOfItsOwnAndAnEnglishRendering() {
    assertThat(Claims.ofSource()).extracting(Claim::id).doesNotHaveDuplicates();
    assertThat(Claims.ofSource())
        .allSatisfy(
            claim -> {
              assertThat(claim.id()).matches("(T\\d|W\\d|K[PC3]|R[PC])\\.\\d+(-kafka|-redis)?");
              assertThat(claim.english()).isNotBlank();
              assertThat(claim.subject().en()).isNotBlank();
              assertThat(claim.subject().ko()).isNotBlank();
              assertThat(claim.design()).isIn(Claims.COMPARED);
            });
  }

  @Test
  void aLimitIsThereWhereThePropositionNeedsOne() {
    assertThat(Claims.ofSource())
        .allSatisfy(
            claim -> {
              switch (claim.proposition()) {
                case REACHES_RATE, SERVES_RATE -> assertThat(claim.least()).isPresent();
                case QUEUES_WITHIN, ADDS_A_HOP -> {
                  assertThat(claim.least()).isPresent();
                  assertThat(claim.most()).isPresent();
                }
                case CAN_QUEUE_WITHIN, ANSWERS_WITHIN, ISSUES_WITHIN ->
                    assertThat(claim.most()).isPresent();
                default -> {
                  assertThat(claim.least()).isEmpty();
                  assertThat(claim.most()).isEmpty();
                }
              }
            });
  }
}
