package dev.firstcome.core.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.fitness.Cause;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void aSentenceDoesNotDependOnTheDefaultLocale() {
    Sentence s = Sentence.of("finding.OVERISSUE.VIOLATED", "count", 1234567, "judged", 9);
    for (String language : new String[] {"en", "ko", "tr"}) {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(s.in(Locale.ENGLISH))
          .isEqualTo("1234567 of 9 issued coupons went beyond the quantity.");
      assertThat(s.in(Locale.KOREAN)).isEqualTo("발급된 쿠폰 9장 가운데 1234567장이 수량을 넘었다.");
      assertThat(s.in(Locale.GERMAN)).isEqualTo(s.in(Locale.ENGLISH));
    }
  }

  @Test
  void everyFindingAndReasonCanBeSaidInBothLanguagesWithTheSamePlaces() {
    Set<String> english = keys(Locale.ROOT);
    assertThat(keys(Locale.KOREAN)).isEqualTo(english);
    for (Anomaly anomaly : Anomaly.values()) {
      for (String status : new String[] {"PASSED", "VIOLATED", "VACUOUS"}) {
        assertThat(english).contains("finding." + anomaly + "." + status);
      }
    }
    for (Cause cause : Cause.values()) {
      assertThat(english).contains("unfit." + cause);
    }
    for (String key : english) {
      Sentence s = Sentence.of(key);
      assertThat(places(s.in(Locale.KOREAN))).as(key).isEqualTo(places(s.in(Locale.ENGLISH)));
    }
  }

  private static Set<String> keys(Locale locale) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "dev.firstcome.core.sentence.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher m = Pattern.compile("\\{\\w+}").matcher(text);
    while (m.find()) {
      places.add(m.group());
    }
    return places;
  }
}
