package dev.firstcome.contract.web;

import dev.firstcome.contract.IssuanceDesk;
import dev.firstcome.contract.Outcome;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.settings.ConditionalOnRole;
import dev.firstcome.contract.settings.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asking for a coupon, and asking what became of it. */
@RestController
@ConditionalOnRole(Role.API)
@RequestMapping("/coupons/{couponId}/issuances")
class IssuanceController {
  private static final Logger LOG = LoggerFactory.getLogger(IssuanceController.class);
  private static final Set<String> MEMBERS = Set.of("userId");
  private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
  private static final int LIMIT_MAX = 10_000;
  private static final int LIMIT_DEFAULT = 1_000;

  private final IssuanceDesk desk;
  private final Clock clock;
  private final AnswerDelay delay;

  IssuanceController(IssuanceDesk desk, Clock clock, AnswerDelay delay) {
    this.desk = desk;
    this.clock = clock;
    this.delay = delay;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> request(@PathVariable String couponId, HttpServletRequest request)
      throws IOException {
    // the one instant by which the window is judged: before anything that could wait
    Instant requestedAt = clock.instant();
    long coupon = PathId.parse("couponId", couponId);
    JsonBody body = JsonBody.read(request, MEMBERS);
    long user = body.positive("userId", Long.MAX_VALUE);
    body.complain();
    Outcome outcome = ask(coupon, user, requestedAt);
    delay.await();
    return Answers.of(outcome);
  }

  private Outcome ask(long coupon, long user, Instant requestedAt) {
    try {
      return desk.request(coupon, user, requestedAt);
    } catch (UnavailableException e) {
      return Outcome.UNAVAILABLE;
    } catch (RuntimeException e) {
      // whatever broke may have broken after the request was sent on
      LOG.warn("request of user {} for coupon {}: outcome unknown", user, coupon, e);
      return Outcome.OUTCOME_UNKNOWN;
    }
  }

  @GetMapping("/{userId}")
  ResponseEntity<byte[]> status(@PathVariable String couponId, @PathVariable String userId) {
    long coupon = PathId.parse("couponId", couponId);
    long user = PathId.parse("userId", userId);
    return Reads.answer(
        () -> desk.status(coupon, user).map(Answers::status).orElse(Problems.of(Code.NO_REQUEST)));
  }

  @GetMapping
  ResponseEntity<byte[]> page(
      @PathVariable String couponId,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable String limit) {
    long coupon = PathId.parse("couponId", couponId);
    if (after != null && !CURSOR.matcher(after).matches()) {
      throw new InvalidRequestException("after", "must be a nextCursor of this service");
    }
    int rows = limit(limit);
    return Reads.answer(() -> Answers.page(desk.page(coupon, after, rows)));
  }

  private static int limit(@Nullable String text) {
    if (text == null) {
      return LIMIT_DEFAULT;
    }
    try {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= LIMIT_MAX) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // refused below like a number out of range
    }
    throw new InvalidRequestException("limit", "must be a whole number from 1 to " + LIMIT_MAX);
  }
}
