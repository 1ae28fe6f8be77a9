package dev.firstcome.reports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Wrapping.lines("one two  three", 7)).containsExactly("one two", "three");
    assertThat(Wrapping.lines("one", 7)).containsExactly("one");
    assertThat(Wrapping.lines("", 7)).containsExactly("");
  }

  @Test
  void aWideCharacterTakesTwoColumns() {
    assertThat(Wrapping.lines("선착순 쿠폰", 6)).containsExactly("선착순", "쿠폰");
    assertThat(Wrapping.lines("선착순쿠폰", 5)).containsExactly("선착", "순쿠", "폰");
  }

  @Test
  void aWordThatIsTooLongIsCutAndGoesOn() {
    assertThat(Wrapping.lines("a abcdefgh i", 4)).containsExactly("a", "abcd", "efgh", "i");
    assertThatThrownBy(() -> Wrapping.lines("a", 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTableIsSqueezedToItsWidthAndLosesNothing() {
    Table table =
        new Table(
            "t",
            List.of("redis-streams", "kafka-outbox"),
            List.of(
                new Section(
                    "",
                    List.of(
                        new Line(
                            "a label that is far too long for so narrow a table",
                            List.of("1,873 /s [1,800, 1,900]", "137 /s"))))),
            List.of());

    String text = TextLayout.of(table, 60);

    assertThat(text.lines().mapToInt(CellWidth::of).max()).hasValue(60);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("a label that is far")
        .contains("137 /s")
        .contains("1,900]");
    assertThat(TextLayout.of(table, 200)).isEqualTo(TextLayout.of(table));
  }
}
