package dev.firstcome.kafkaoutbox.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.kafkaoutbox.outbox.OutboxReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutboxEventsTest {

  @Test
  void whatIsWrittenIsRead() {
    OutboxReference reference = new OutboxReference(Long.MAX_VALUE, 12);
    assertThat(OutboxEvents.read(OutboxEvents.key(reference), OutboxEvents.value(reference)))
        .contains(reference);
  }

  @ParameterizedTest
  @CsvSource(
      value = {"null,1", "1,null", "'',1", "1,x", "1,{\"id\":1}", "1,99999999999999999999"},
      nullValues = "null")
  void anythingElseIsNoEvent(String key, String value) {
    assertThat(OutboxEvents.read(key, value)).isEmpty();
  }
}
