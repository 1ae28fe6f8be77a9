package dev.firstcome.kafkaoutbox.issuance;

/** The ledger or the outbox is not as this step needs it: trying the same again is of no use. */
final class UnprocessableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnprocessableException(String message) {
    super(message);
  }
}
