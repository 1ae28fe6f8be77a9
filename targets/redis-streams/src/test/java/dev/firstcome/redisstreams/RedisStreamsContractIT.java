package dev.firstcome.redisstreams;

import dev.firstcome.redisstreams.rig.Servers;
import dev.firstcome.redisstreams.rig.Service;
import dev.firstcome.suite.IssuanceContract;
import dev.firstcome.suite.Poisonable;
import dev.firstcome.suite.Restartable;
import dev.firstcome.suite.TargetUnderTest;
import java.net.URI;
import org.junit.jupiter.api.condition.EnabledIf;

/** The contract, on real servers, with the service in a process that can be killed. */
@EnabledIf(
    value = "dev.firstcome.suite.ServerChoice#isAvailable",
    disabledReason = "no container engine answers here")
class RedisStreamsContractIT extends IssuanceContract {
  private static final Forked TARGET = new Forked();

  @Override
  protected TargetUnderTest target() {
    return TARGET;
  }

  private static final class Forked implements TargetUnderTest, Restartable, Poisonable {

    @Override
    public URI baseUrl() {
      return Service.shared().baseUrl();
    }

    @Override
    public void kill() {
      Service.shared().kill();
    }

    @Override
    public void start() {
      Service.shared().ensureRunning();
    }

    /** A data error as a database raises it: no outage, so it counts as the entry's own failure. */
    @Override
    public void poison(long couponId, long userId) {
      Servers.sql(
          ("CREATE TRIGGER %s BEFORE INSERT ON coupon_issuance FOR EACH ROW"
                  + " IF NEW.coupon_id = %d AND NEW.user_id = %d"
                  + " THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'poison'; END IF")
              .formatted(trigger(couponId, userId), couponId, userId));
    }

    @Override
    public void heal(long couponId, long userId) {
      Servers.sql("DROP TRIGGER IF EXISTS " + trigger(couponId, userId));
    }

    private static String trigger(long couponId, long userId) {
      return "poison_" + couponId + "_" + userId;
    }
  }
}
