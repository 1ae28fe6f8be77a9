package dev.firstcome.core.history;

/** What an operation asked for. */
public enum Kind {
  /** {@code POST /coupons/{id}/issuances}. */
  ISSUE("issue"),
  /** {@code GET /coupons/{id}/issuances/{userId}}. */
  STATUS("status");

  private final String text;

  Kind(String text) {
    this.text = text;
  }

  /** Returns the word in {@code history.csv}. */
  public String text() {
    return text;
  }
}
