package dev.firstcome.contract.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every refusal that is not an answer of the desk, as a problem with a code. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<byte[]> invalid(InvalidRequestException e) {
    return Problems.invalid(e.errors());
  }

  @ExceptionHandler
  ResponseEntity<byte[]> tooLarge(BodyTooLargeException e) {
    return Problems.of(Code.BODY_TOO_LARGE);
  }

  /** The body could not be read to its end: a broken chunk, or a client that went away. */
  @ExceptionHandler
  ResponseEntity<byte[]> unreadable(IOException e) {
    return Problems.invalid(List.of(new FieldError("body", "could not be read to its end")));
  }

  /** A query string that cannot be decoded; Tomcat tells only when it is first asked for. */
  @ExceptionHandler
  ResponseEntity<byte[]> undecodable(InvalidParameterException e) {
    return Problems.framework(HttpStatusCode.valueOf(e.getErrorCode()), null);
  }

  /** A fault of ours; no request should be able to bring it about. */
  @ExceptionHandler
  ResponseEntity<byte[]> fault(RuntimeException e, HttpServletRequest request) {
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
    return Problems.of(Code.INTERNAL);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ResponseEntity<byte[]> answer = Problems.framework(status, headers);
    return new ResponseEntity<>(answer.getBody(), answer.getHeaders(), answer.getStatusCode());
  }
}
