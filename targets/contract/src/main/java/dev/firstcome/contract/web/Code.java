package dev.firstcome.contract.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Every refusal that this face knows: the stable {@code code} of a problem, and its HTTP status.
 */
enum Code {
  INVALID(HttpStatus.BAD_REQUEST, "The request is not valid"),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is over 4096 bytes"),
  UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be application/json"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "No such method on this resource"),
  NOT_FOUND(HttpStatus.NOT_FOUND, "No such resource"),
  REFUSED(HttpStatus.BAD_REQUEST, "The request was refused"),
  COUPON_EXISTS(HttpStatus.CONFLICT, "A coupon with this id exists"),
  NO_REQUEST(HttpStatus.NOT_FOUND, "No request of this user for this coupon is known"),
  UNKNOWN_COUPON(HttpStatus.NOT_FOUND, "No such coupon"),
  NOT_OPEN(HttpStatus.FORBIDDEN, "The coupon cannot be asked for yet"),
  EXPIRED(HttpStatus.GONE, "The coupon can no longer be asked for"),
  DUPLICATE(HttpStatus.CONFLICT, "The user has asked for this coupon before"),
  SOLD_OUT(HttpStatus.GONE, "No unit is left"),
  UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Refused for now; nothing was changed"),
  OUTCOME_UNKNOWN(HttpStatus.GATEWAY_TIMEOUT, "It may have been taken; ask the status"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "A fault of this service");

  private final HttpStatus status;
  private final String title;

  Code(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  /** A stable name for the kind of problem; nothing is to be fetched there. */
  String type() {
    return "urn:firstcome:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
