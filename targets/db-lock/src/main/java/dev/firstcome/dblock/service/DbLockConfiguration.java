package dev.firstcome.dblock.service;

import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.ledger.LedgerTransaction;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.dblock.issuance.Line;
import dev.firstcome.dblock.issuance.LockDesk;
import dev.firstcome.dblock.issuance.LockingIssuer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The desk, in the api role. A process in the consumer role has nothing to do here. */
@Configuration(proxyBeanMethods = false)
public class DbLockConfiguration {

  @Bean
  Line line() {
    return new Line();
  }

  @Bean
  @ConditionalOnRole(Role.API)
  LockDesk lockDesk(
      PlatformTransactionManager transactions,
      CouponTable coupons,
      IssuanceTable issuances,
      Line line,
      StageTimers timers,
      Clock clock) {
    LedgerTransaction transaction = new LedgerTransaction(transactions, timers, clock);
    LockingIssuer issuer = new LockingIssuer(transaction, coupons, issuances, line, timers, clock);
    return new LockDesk(issuer, coupons, issuances);
  }
}
