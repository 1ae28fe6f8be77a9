package dev.firstcome.contract.web;

import java.util.List;

/** 400 {@code INVALID}, each bad field named. */
final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  InvalidRequestException(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  InvalidRequestException(String field, String detail) {
    this(List.of(new FieldError(field, detail)));
  }

  List<FieldError> errors() {
    return errors;
  }
}
