package dev.firstcome.contract.service;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.RequestPage;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.stage.BacklogProbe;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service whose desk answers whatever a test wants it to, or throws it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(ContractConfiguration.class)
class ScriptedService {

  /** Every method asks the script. */
  static final class ScriptedDesk implements IssuanceDesk {
    private volatile Supplier<Object> script = () -> Outcome.ACCEPTED;

    void answers(Supplier<Object> next) {
      script = next;
    }

    @Override
    public Outcome request(long couponId, long userId, Instant requestedAt) {
      return (Outcome) script.get();
    }

    @Override
    public boolean create(Coupon coupon) {
      return (Boolean) script.get();
    }

    @Override
    public Optional<CouponState> coupon(long couponId) {
      return Optional.of((CouponState) script.get());
    }

    @Override
    public Optional<RequestRow> status(long couponId, long userId) {
      return Optional.of((RequestRow) script.get());
    }

    @Override
    public RequestPage page(long couponId, @Nullable String cursor, int limit) {
      return (RequestPage) script.get();
    }

    @Override
    public long replayDeadLetters() {
      return (Long) script.get();
    }
  }

  /** 3, 2 and 1; throws where told to. */
  static final class ScriptedProbe implements BacklogProbe {
    volatile boolean broken;

    @Override
    public long backlog() {
      if (broken) {
        throw new IllegalStateException("cannot count");
      }
      return 3;
    }

    @Override
    public long consumerLag() {
      return 2;
    }

    @Override
    public long dlqDepth() {
      return 1;
    }
  }

  @Bean
  ScriptedDesk desk() {
    return new ScriptedDesk();
  }

  @Bean
  ScriptedProbe probe() {
    return new ScriptedProbe();
  }

  @Bean
  ScriptedCheck check() {
    return new ScriptedCheck();
  }
}
