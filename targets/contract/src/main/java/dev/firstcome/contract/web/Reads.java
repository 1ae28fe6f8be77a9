package dev.firstcome.contract.web;

import dev.firstcome.contract.InvalidCursorException;
import dev.firstcome.contract.UnavailableException;
import dev.firstcome.contract.UnknownCouponException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;

/** Calls that change nothing: whatever breaks one, it may be sent again, so it is a 503. */
final class Reads {
  private static final Logger LOG = LoggerFactory.getLogger(Reads.class);

  private Reads() {}

  static ResponseEntity<byte[]> answer(Supplier<ResponseEntity<byte[]>> read) {
    try {
      return read.get();
    } catch (UnknownCouponException e) {
      return Problems.of(Code.UNKNOWN_COUPON);
    } catch (InvalidCursorException e) {
      throw new InvalidRequestException("after", "must be a nextCursor of this service");
    } catch (UnavailableException e) {
      return Problems.of(Code.UNAVAILABLE, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.warn("a read failed", e);
      return Problems.of(Code.UNAVAILABLE);
    }
  }
}
