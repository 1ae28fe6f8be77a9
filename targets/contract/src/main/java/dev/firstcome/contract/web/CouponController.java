package dev.firstcome.contract.web;

import dev.firstcome.contract.Coupon;
import dev.firstcome.contract.CouponState;
import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Putting a coupon on offer, and how far it has gone. */
@RestController
@ConditionalOnRole(Role.API)
@RequestMapping("/coupons")
class CouponController {
  private static final Logger LOG = LoggerFactory.getLogger(CouponController.class);
  private static final Set<String> MEMBERS =
      Set.of("couponId", "name", "quantity", "opensAt", "expiresAt");

  /** Epoch nanoseconds, which the run's files hold, fit 64 bits until the year 2262. */
  private static final Instant INSTANT_MAX = Instant.parse("2200-01-01T00:00:00Z");

  private final IssuanceDesk desk;

  CouponController(IssuanceDesk desk) {
    this.desk = desk;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> create(HttpServletRequest request) throws IOException {
    Coupon coupon = read(JsonBody.read(request, MEMBERS));
    try {
      return desk.create(coupon)
          ? Answers.coupon(HttpStatus.CREATED, new CouponState(coupon, coupon.quantity(), 0))
          : Problems.of(Code.COUPON_EXISTS);
    } catch (UnavailableException e) {
      return Problems.of(Code.UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("creating coupon {}: outcome unknown", coupon.couponId(), e);
      return Problems.of(Code.OUTCOME_UNKNOWN);
    }
  }

  private static Coupon read(JsonBody body) {
    Coupon coupon =
        new Coupon(
            body.positive("couponId", Long.MAX_VALUE),
            body.text("name", Coupon.NAME_LENGTH_MAX),
            body.positive("quantity", Coupon.QUANTITY_MAX),
            body.instant("opensAt", INSTANT_MAX),
            body.instant("expiresAt", INSTANT_MAX));
    if (body.faultless() && !coupon.opensAt().isBefore(coupon.expiresAt())) {
      body.reject("expiresAt", "must be after opensAt");
    }
    body.complain();
    return coupon;
  }

  @GetMapping("/{couponId}")
  ResponseEntity<byte[]> coupon(@PathVariable String couponId) {
    long id = PathId.parse("couponId", couponId);
    return Reads.answer(
        () ->
            desk.coupon(id)
                .map(state -> Answers.coupon(HttpStatus.OK, state))
                .orElse(Problems.of(Code.UNKNOWN_COUPON)));
  }
}
