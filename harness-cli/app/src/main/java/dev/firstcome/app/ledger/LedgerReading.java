package dev.firstcome.app.ledger;

import dev.firstcome.app.target.CouponOffer;
import dev.firstcome.app.target.CouponSeen;
import dev.firstcome.app.target.TargetClient;
import dev.firstcome.core.clock.RunClock;
import dev.firstcome.core.ledger.CouponFinal;
import dev.firstcome.core.ledger.Ledger;
import dev.firstcome.core.ledger.LedgerRow;
import dev.firstcome.core.ledger.RowStatus;
import dev.firstcome.core.ledger.Testimony;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the final state from both witnesses and lays the two side by side. */
public final class LedgerReading {

  private final TargetClient client;
  private final Optional<LedgerDatabase> database;
  private final List<CouponOffer> offers;

  /**
   * Prepares a reading.
   *
   * @param database empty where the target has none
   * @param offers the coupons of the measured window, by ascending id without a gap
   */
  public LedgerReading(
      TargetClient client, Optional<LedgerDatabase> database, List<CouponOffer> offers) {
    this.client = client;
    this.database = database;
    this.offers = List.copyOf(offers);
  }

  /** Every request that the service tells of, of all coupons of the run. */
  public List<LedgerRow> rowsOverHttp() throws IOException, InterruptedException {
    List<LedgerRow> rows = new ArrayList<>();
    for (CouponOffer offer : offers) {
      rows.addAll(client.rows(offer.couponId()));
    }
    return rows;
  }

  /**
   * Reads the rest and joins it with what HTTP said.
   *
   * @param rowsOverHttp {@link #rowsOverHttp()}, read when the backlog had drained
   */
  public FinalState read(List<LedgerRow> rowsOverHttp)
      throws IOException, SQLException, InterruptedException {
    Map<Long, CouponSeen> seen = new HashMap<>();
    for (CouponOffer offer : offers) {
      seen.put(offer.couponId(), client.coupon(offer.couponId()));
    }
    if (database.isEmpty()) {
      return new FinalState(Ledger.of(rowsOverHttp), asSeen(seen), 0);
    }
    LedgerDatabase.Snapshot snapshot =
        database.get().read(offers.get(0).couponId(), offers.get(offers.size() - 1).couponId());
    Testimony testimony = Testimony.of(snapshot.issued(), rowsOverHttp);
    long disagreements = testimony.disagreements() + contradicted(snapshot, seen);
    return new FinalState(testimony.ledger(), snapshot.coupons(), disagreements);
  }

  private List<CouponFinal> asSeen(Map<Long, CouponSeen> seen) {
    List<CouponFinal> coupons = new ArrayList<>();
    for (CouponOffer offer : offers) {
      coupons.add(
          new CouponFinal(
              offer.couponId(),
              offer.quantity(), // what it was given: the only witness must not choose it
              seen.get(offer.couponId()).remaining(),
              RunClock.epochNs(offer.opensAt()),
              RunClock.epochNs(offer.expiresAt())));
    }
    return coupons;
  }

  /** How many coupons the service shows otherwise than the database holds them. */
  private long contradicted(LedgerDatabase.Snapshot snapshot, Map<Long, CouponSeen> seen) {
    Map<Long, Long> issued = new HashMap<>();
    for (LedgerRow row : snapshot.issued()) {
      if (row.status() == RowStatus.ISSUED) {
        issued.merge(row.couponId(), 1L, Long::sum);
      }
    }
    Map<Long, CouponFinal> stored = new HashMap<>();
    for (CouponFinal coupon : snapshot.coupons()) {
      stored.put(coupon.couponId(), coupon);
    }
    return offers.stream()
        .filter(
            offer -> {
              long id = offer.couponId();
              CouponFinal coupon = stored.get(id);
              return coupon == null
                  || !asOffered(coupon, offer)
                  || !asShown(coupon, issued.getOrDefault(id, 0L), seen.get(id));
            })
        .count();
  }

  /**
   * A target must not make a run easier by storing another quantity or window than it was given.
   */
  private static boolean asOffered(CouponFinal stored, CouponOffer offer) {
    return stored.quantity() == offer.quantity()
        && stored.opensAtNs() == RunClock.epochNs(offer.opensAt())
        && stored.expiresAtNs() == RunClock.epochNs(offer.expiresAt());
  }

  private static boolean asShown(CouponFinal stored, long issued, CouponSeen seen) {
    return seen.quantity() == stored.quantity()
        && seen.remaining() == stored.remaining()
        && seen.issued() == issued;
  }
}
