package dev.firstcome.inmemory;

import dev.firstcome.suite.IssuanceContract;
import dev.firstcome.suite.Poisonable;
import dev.firstcome.suite.TargetUnderTest;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The contract, on the service without servers. Nothing survives it, so it is not restartable. */
class InMemoryContractTest extends IssuanceContract {
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context = SpringApplication.run(InMemoryApplication.class, "--server.port=0");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Override
  protected TargetUnderTest target() {
    return new InMemoryTarget(
        URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port")),
        context.getBean(PoisonedSettlement.class));
  }

  private record InMemoryTarget(URI baseUrl, PoisonedSettlement settlement)
      implements TargetUnderTest, Poisonable {

    @Override
    public void poison(long couponId, long userId) {
      settlement.poison(couponId, userId);
    }

    @Override
    public void heal(long couponId, long userId) {
      settlement.heal(couponId, userId);
    }
  }
}
