package dev.firstcome.kafkaoutbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.kafkaoutbox.rig.Api;
import dev.firstcome.kafkaoutbox.rig.Await;
import dev.firstcome.kafkaoutbox.rig.Broker;
import dev.firstcome.kafkaoutbox.rig.Servers;
import dev.firstcome.kafkaoutbox.rig.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;

/** What the topic may hold beside each event once. */
class RedeliveryIT {
  private static final long COUPON = 7_001;
  private static final long MARKER = 7_002;

  @Test
  void eventsThatComeAgainOrBelongToNobodyChangeNothing() {
    Api api = Service.shared().api();
    api.create(COUPON, 8);
    api.create(MARKER, 1);
    api.askAll(COUPON, 1, 8);
    Map<Long, String> before = api.resolved(COUPON, 8);

    try (Broker broker = new Broker()) {
      String key = Long.toString(COUPON);
      List<Entry<String, String>> events = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        for (long user = 1; user <= 8; user++) {
          events.add(Map.entry(key, outboxId(user)));
        }
        // no event at all, no such row, another coupon's row, no such coupon
        events.add(Map.entry(key, "{\"outbox_id\":1}"));
        events.add(Map.entry(key, "9000000000"));
        events.add(Map.entry(Long.toString(MARKER), outboxId(1)));
        events.add(Map.entry("9000000001", outboxId(2)));
      }
      broker.publish(events);
    }
    // behind all of that in its partition, so what comes of it comes after
    assertThat(api.ask(COUPON, 9)).isEqualTo("SOLD_OUT");
    api.askAll(MARKER, 1, 1);

    assertThat(api.resolved(COUPON, 8)).isEqualTo(before);
    assertThat(api.resolved(MARKER, 1)).containsEntry(1L, "ISSUED");
    assertThat(Api.who(before, "ISSUED")).containsExactly(Api.users(1, 8));
    assertThat(api.coupon(COUPON, "remaining")).isZero();
    assertThat(api.coupon(COUPON, "issued")).isEqualTo(8);
    Await.until("nothing is parked", () -> reserved().equals("0"));
  }

  private static String outboxId(long user) {
    return Servers.last(
        "SELECT outbox_id FROM coupon_outbox WHERE coupon_id = %d AND user_id = %d"
            .formatted(COUPON, user));
  }

  private static String reserved() {
    return Servers.last("SELECT SUM(reserved) FROM coupon");
  }
}
