package dev.firstcome.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Table TABLE =
      new Table(
          "제목",
          List.of("하나", "two|three"),
          List.of(
              new Section("", List.of(new Line("판정", List.of("VALID", "INVALID †")))),
              new Section("요청", List.of(new Line("접수 (202)", List.of("1,000", "<7>"))))),
          List.of("– *없음*"));

  @Test
  void koreanTakesTwoColumnsOfATerminal() {
    assertThat(CellWidth.of("발급 1")).isEqualTo(6);
    assertThat(CellWidth.of("µs – ×")).isEqualTo(6);
    assertThat(CellWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextLayout.of(TABLE))
        .isEqualTo(
            """
            제목

                            하나   two|three
            ────────────────────────────────
            판정           VALID   INVALID †

            요청
              접수 (202)   1,000         <7>
            ────────────────────────────────
            – *없음*
            """);
  }

  @Test
  void markdownEscapesWhatItWouldTakeForItsOwn() {
    assertThat(MarkdownLayout.of(TABLE))
        .isEqualTo(
            """
            ### 제목

            |  | 하나 | two\\|three |
            | :--- | ---: | ---: |
            | 판정 | VALID | INVALID † |
            | **요청** |  |  |
            | 접수 (202) | 1,000 | &lt;7> |

            - – \\*없음\\*
            """);
  }

  @Test
  void htmlEscapesWhatItWouldTakeForItsOwn() {
    assertThat(HtmlLayout.of(TABLE))
        .contains("<td>&lt;7&gt;</td>")
        .contains("<tr class=\"heading\"><th scope=\"rowgroup\" colspan=\"3\">요청</th></tr>")
        .doesNotContain("<7>");
  }
}
