package dev.firstcome.redisstreams.issuance;

import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.ledger.CouponTable;
import dev.firstcome.contract.ledger.IssuanceTable;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import dev.firstcome.contract.stage.StageTimers;
import dev.firstcome.redisstreams.ledger.DoorTable;
import dev.firstcome.redisstreams.ledger.IssuingLedger;
import dev.firstcome.redisstreams.redis.Backlog;
import dev.firstcome.redisstreams.redis.Carpenter;
import dev.firstcome.redisstreams.redis.DeadLetters;
import dev.firstcome.redisstreams.redis.Door;
import dev.firstcome.redisstreams.redis.Doorbell;
import dev.firstcome.redisstreams.redis.Listing;
import dev.firstcome.redisstreams.redis.Surveyor;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What both roles need, then the desk of the api, then the crew of the consumer. */
@Configuration(proxyBeanMethods = false)
public class IssuanceConfiguration {

  @Bean
  DoorTable doorTable(JdbcTemplate jdbc) {
    return new DoorTable(jdbc);
  }

  @Bean
  LiveCoupons liveCoupons(DoorTable doors, Clock clock) {
    return new LiveCoupons(doors, clock);
  }

  @Bean
  Recovery recovery(
      PlatformTransactionManager transactions,
      DoorTable doors,
      IssuanceTable issuances,
      Carpenter carpenter,
      Clock clock) {
    return new Recovery(new TransactionTemplate(transactions), doors, issuances, carpenter, clock);
  }

  @Bean
  Watch watch(
      LiveCoupons live,
      Surveyor surveyor,
      Recovery recovery,
      DoorTable doors,
      Carpenter carpenter,
      Clock clock) {
    return new Watch(live, surveyor, recovery, new Closer(doors, carpenter), clock);
  }

  @Bean
  @ConditionalOnRole(Role.API)
  IssuanceDesk issuanceDesk(
      Door door,
      DeadLetters letters,
      LiveCoupons live,
      Recovery recovery,
      DoorTable doors,
      CouponTable coupons,
      IssuanceTable issuances,
      Listing listing,
      Clock clock) {
    CouponBook book = new CouponBook(doors, clock);
    RequestPages pages = new RequestPages(book, listing, issuances, clock);
    return new RedisIssuanceDesk(
        door, letters, book, live, recovery, coupons, issuances, pages, clock);
  }

  @Bean
  @ConditionalOnRole(Role.CONSUMER)
  Crew crew(
      Backlog backlog,
      DeadLetters letters,
      Doorbell doorbell,
      Watch watch,
      Recovery recovery,
      PlatformTransactionManager transactions,
      DoorTable doors,
      CouponTable coupons,
      IssuanceTable issuances,
      StageTimers timers,
      ConsumerSettings settings,
      Clock clock) {
    IssuingLedger ledger =
        new IssuingLedger(new TransactionTemplate(transactions), doors, coupons, issuances, clock);
    Patience patience = new Patience();
    Visit visit =
        new Visit(
            backlog,
            new Issuer(backlog, ledger, timers, patience, clock),
            new LetterRound(letters, ledger, patience, clock),
            recovery,
            patience,
            settings);
    return new Crew(visit, doorbell, watch, patience, settings);
  }
}
