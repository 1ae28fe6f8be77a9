package dev.firstcome.core.checker;

import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowStatus;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** What to show of a coupon as a whole. */
final class Coupons {
  private Coupons() {}

  /** Shows the last rows ISSUED of a coupon: those that were beyond the quantity, if any were. */
  static Witness witness(Evidence e, CouponFinal coupon) {
    List<LedgerRow> last =
        IntStream.range(0, e.ledger.size())
            .filter(row -> e.ledger.couponId(row) == coupon.couponId())
            .filter(row -> e.ledger.status(row) == RowStatus.ISSUED)
            .mapToObj(e.ledger::row)
            .sorted(Comparator.comparing(Coupons::age).reversed())
            .limit(Witness.MOST)
            .toList();
    return new Witness(coupon.couponId(), List.of(), List.of(), last);
  }

  private static long age(LedgerRow row) {
    OptionalLong id = row.issuanceId();
    return id.isPresent() ? id.getAsLong() : row.issuedAtNs().orElse(0);
  }
}
