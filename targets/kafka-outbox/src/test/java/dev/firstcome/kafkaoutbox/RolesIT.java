package dev.firstcome.kafkaoutbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstcome.kafkaoutbox.rig.Api;
import dev.firstcome.kafkaoutbox.rig.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Door and consumer in processes of their own, and their end by SIGTERM. */
class RolesIT {
  private static final long COUPON = 6_001;
  private static final int SIGTERM_EXIT = 143;

  @Test
  void doorAndConsumerLiveApart() {
    assertThat(Service.shared().stop()).isEqualTo(SIGTERM_EXIT);
    Service door = new Service("api");
    Service consumer = new Service("consumer");
    door.start();
    try {
      door.api().create(COUPON, 30);
      door.api().askAll(COUPON, 1, 40);
      assertThat(door.api().standings(COUPON).values()).containsOnly("PENDING");

      consumer.start();
      assertThat(consumer.api().ask(COUPON, 1)).isNotIn("ACCEPTED", "DUPLICATE");
      Map<Long, String> standings = door.api().resolved(COUPON, 40);
      assertThat(Api.who(standings, "ISSUED")).containsExactly(Api.users(1, 30));
      assertThat(Api.who(standings, "REJECTED/SOLD_OUT")).containsExactly(Api.users(31, 40));
    } finally {
      door.kill();
      consumer.kill();
    }
  }
}
