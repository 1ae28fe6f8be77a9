package dev.firstcome.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.Reason;
import dev.firstcome.contract.RequestRow;
import dev.firstcome.contract.RequestState;
import dev.firstcome.contract.UnavailableException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What each defect leaves in the ledger. The harness's selftest shows what a checker makes of it.
 */
class DefectTest {

  private static ServiceInSmall service(long quantity, DefectName defect) {
    return new ServiceInSmall(quantity, defect::in);
  }

  private static List<Long> users(ServiceInSmall service, RequestState state) {
    return service.rows().stream()
        .filter(row -> row.state() == state)
        .map(RequestRow::userId)
        .toList();
  }

  private static long balance(ServiceInSmall service) {
    return service.coupon().remaining() + users(service, RequestState.ISSUED).size();
  }

  @Test
  void withoutADefectTheFirstOnesGetIt() throws Exception {
    ServiceInSmall service = new ServiceInSmall(3, parts -> Defect.NONE);
    assertThat(service.askAll(4))
        .containsExactly(Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.SOLD_OUT);
    assertThat(service.ask(1)).isEqualTo(Outcome.DUPLICATE);
    service.work();
    assertThat(users(service, RequestState.ISSUED)).containsExactly(1L, 2L, 3L);
    assertThat(balance(service)).isEqualTo(3);
  }

  @Test
  void overissue() throws Exception {
    ServiceInSmall service = service(StaleStock.LOOK_SERVES + 1, DefectName.OVERISSUE);
    service.askAll(100);
    service.work();
    assertThat(users(service, RequestState.ISSUED)).hasSize(2 * StaleStock.LOOK_SERVES);
    assertThat(balance(service)).isEqualTo(StaleStock.LOOK_SERVES + 1);
  }

  @Test
  void duplicate() throws Exception {
    ServiceInSmall service = service(100, DefectName.DUPLICATE);
    service.askAll(OwnUpdatesConsumed.EACH);
    service.work();
    List<Long> issued = users(service, RequestState.ISSUED);
    assertThat(Collections.frequency(issued, 5L)).isEqualTo(2);
    assertThat(issued).hasSize(OwnUpdatesConsumed.EACH + 1);
  }

  @Test
  void loseAcknowledged() throws Exception {
    ServiceInSmall service = service(100, DefectName.LOSE_ACKNOWLEDGED);
    assertThat(service.askAll(LoggedDeadLetters.EACH)).containsOnly(Outcome.ACCEPTED);
    service.work();
    assertThat(users(service, RequestState.ISSUED)).containsExactly(1L, 2L, 3L, 4L);
    assertThat(service.rows()).hasSize(4);
    assertThat(service.backlog()).isZero();
  }

  @Test
  void ackBeforeInsert() throws Exception {
    ServiceInSmall service = service(100, DefectName.ACK_BEFORE_INSERT);
    service.askAll(4);
    service.work();
    service.ask(5);
    service.ask(6); // in one batch with the 5th
    service.work();
    assertThat(service.rows()).extracting(RequestRow::userId).containsExactly(1L, 2L, 3L, 4L);
    assertThat(service.backlog()).isZero();
  }

  @Test
  void leakStockOnFailure() throws Exception {
    ServiceInSmall service = service(UnreturnedUnits.EACH, DefectName.LEAK_STOCK_ON_FAILURE);
    assertThat(service.askAll(4)).containsOnly(Outcome.ACCEPTED);
    assertThatThrownBy(() -> service.ask(5)).isInstanceOf(UnavailableException.class);
    assertThat(service.ask(6)).isEqualTo(Outcome.SOLD_OUT);
    service.work();
    assertThat(balance(service)).isEqualTo(4);
  }

  @Test
  void reorderWorkers() throws Exception {
    ServiceInSmall service = service(10, DefectName.REORDER_WORKERS);
    assertThat(service.askAll(40)).containsOnly(Outcome.ACCEPTED);
    service.work();
    assertThat(users(service, RequestState.ISSUED)).allMatch(user -> user % 2 == 1);
    assertThat(users(service, RequestState.REJECTED)).hasSize(30).contains(2L);
    assertThat(service.rows())
        .filteredOn(row -> row.state() == RequestState.REJECTED)
        .extracting(RequestRow::reason)
        .containsOnly(Reason.SOLD_OUT);
    assertThat(balance(service)).isEqualTo(10);
  }

  @Test
  void perUserPartition() throws Exception {
    ServiceInSmall service = service(10, DefectName.PER_USER_PARTITION);
    service.askAll(40);
    service.work();
    assertThat(users(service, RequestState.ISSUED))
        .hasSize(10)
        .allMatch(user -> user % UserKeyedPartitions.PARTITIONS != 0);
    assertThat(users(service, RequestState.REJECTED)).contains(4L);
  }

  @Test
  void aSlowConsumerGetsToItsWorkOnceItsHandsAreFull() throws Exception {
    ServiceInSmall service = service(500, DefectName.REORDER_WORKERS);
    service.askAll(2 * SlowLane.PREFETCH);
    service.work();
    assertThat(users(service, RequestState.ISSUED)).hasSize(2 * SlowLane.PREFETCH);
    assertThat(service.backlog()).isZero();
  }

  @Test
  void missingCouponIsSuccess() throws Exception {
    ServiceInSmall service = service(100, DefectName.MISSING_COUPON_IS_SUCCESS);
    assertThat(service.askAll(MissingCouponAccepted.EACH)).containsOnly(Outcome.ACCEPTED);
    service.work();
    assertThat(service.rows()).hasSize(MissingCouponAccepted.EACH - 1);
  }

  @Test
  void ignoreExpiry() throws Exception {
    ServiceInSmall service = service(100, DefectName.IGNORE_EXPIRY);
    assertThat(service.askAt(1, ServiceInSmall.EXPIRES)).isEqualTo(Outcome.ACCEPTED);
    assertThat(service.askAt(2, ServiceInSmall.OPENS.minusNanos(1))).isEqualTo(Outcome.NOT_OPEN);
    service.work();
    assertThat(service.rows())
        .singleElement()
        .satisfies(row -> assertThat(row.requestedAt()).isEqualTo(ServiceInSmall.EXPIRES));
  }

  @Test
  void phantomReplay() throws Exception {
    ServiceInSmall service = service(100, DefectName.PHANTOM_REPLAY);
    service.askAll(ReplayedTopic.EACH);
    service.work();
    assertThat(users(service, RequestState.ISSUED))
        .hasSize(ReplayedTopic.EACH + 1)
        .contains(ReplayedTopic.EARLIER_USERS + 5);
    assertThat(balance(service)).isEqualTo(100);
  }

  @Test
  void lockOutAfterFailure() throws Exception {
    ServiceInSmall service = service(100, DefectName.LOCK_OUT_AFTER_FAILURE);
    service.askAll(LockedOutUsers.EACH);
    service.work();
    assertThat(service.rows()).extracting(RequestRow::userId).doesNotContain(5L);
    assertThat(service.ask(5)).isEqualTo(Outcome.DUPLICATE);
    assertThat(balance(service)).isEqualTo(100);
  }

  @Test
  void strandPending() throws Exception {
    ServiceInSmall service = service(100, DefectName.STRAND_PENDING);
    service.askAll(UnreclaimedEntries.EACH);
    service.work();
    assertThat(service.rows())
        .filteredOn(row -> row.userId() == 5)
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.state()).isEqualTo(RequestState.PENDING);
              assertThat(row.reason()).isEqualTo(Reason.PARKED);
            });
  }

  @ParameterizedTest
  @EnumSource(DefectName.class)
  void namesAreReadInEitherSpelling(DefectName defect) {
    assertThat(DefectName.of(defect.name().toLowerCase(Locale.ROOT).replace('_', '-')))
        .isEqualTo(defect);
  }

  @Test
  void anUnknownNameIsToldTheNearest() {
    assertThatThrownBy(() -> DefectName.of("LOCK_OUT"))
        .isInstanceOf(UnknownDefectException.class)
        .hasMessageContaining("there is no defect \"LOCK_OUT\"")
        .hasMessageContaining("All: OVERISSUE, DUPLICATE,");
    assertThatThrownBy(() -> DefectName.of("OVERISUE"))
        .hasMessageContaining("did you mean OVERISSUE?");
  }
}
