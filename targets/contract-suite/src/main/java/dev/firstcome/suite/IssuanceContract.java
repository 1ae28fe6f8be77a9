package dev.firstcome.suite;

import java.util.Optional;
import org.junit.jupiter.api.Timeout;

/**
 * What every issuance service must do, whatever its design. The parts are interfaces, one per
 * subject; extend this class and all of them run.
 *
 * <p>Every test makes coupons of its own with fresh ids, so the service may be as old and as full
 * as it likes, and tests need no order. A service that parks what cannot be processed should be set
 * to do so within seconds.
 */
@Timeout(180)
public abstract class IssuanceContract
    implements DoorContract,
        PrecedenceContract,
        BadRequestContract,
        CouponContract,
        StatusContract,
        ConcurrencyContract,
        OperationsContract,
        RestartContract,
        PoisonContract {

  /** The service, running and ready; the same one for every test of a class. */
  protected abstract TargetUnderTest target();

  @Override
  public final Service service() {
    return new Service(target().baseUrl());
  }

  @Override
  public final <T> Optional<T> capability(Class<T> type) {
    TargetUnderTest target = target();
    return type.isInstance(target) ? Optional.of(type.cast(target)) : Optional.empty();
  }
}
