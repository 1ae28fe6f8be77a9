package dev.firstcome.kafkaoutbox.issuance;

import dev.firstcome.contract.Reason;
import dev.firstcome.contract.ledger.CouponRow;
import dev.firstcome.kafkaoutbox.outbox.OutboxRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of one coupon's waiting rows.
 *
 * @param issued who gets a unit, in the order in which they came
 * @param rejected who does not, by reason
 */
record Allotment(List<OutboxRow> issued, Map<Reason, List<OutboxRow>> rejected) {

  /**
   * Gives the coupon's free units to the rows that were made in time, first come, first served.
   *
   * @param coupon locked, so that its free units stay free
   * @param waiting in the order in which their events came
   */
  static Allotment of(CouponRow coupon, List<OutboxRow> waiting) {
    List<OutboxRow> issued = new ArrayList<>();
    Map<Reason, List<OutboxRow>> rejected = new EnumMap<>(Reason.class);
    for (OutboxRow row : waiting) {
      if (coupon.coupon().notYetOpenAt(row.requestedAt())) {
        reject(rejected, Reason.NOT_OPEN, row);
      } else if (coupon.coupon().expiredAt(row.requestedAt())) {
        reject(rejected, Reason.EXPIRED, row);
      } else if (issued.size() < coupon.free()) {
        issued.add(row);
      } else {
        reject(rejected, Reason.SOLD_OUT, row);
      }
    }
    return new Allotment(issued, rejected);
  }

  private static void reject(Map<Reason, List<OutboxRow>> rejected, Reason reason, OutboxRow row) {
    rejected.computeIfAbsent(reason, r -> new ArrayList<>()).add(row);
  }
}
