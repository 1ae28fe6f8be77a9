package dev.firstcome.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.firstcome.core.csv.CsvFile;
import dev.firstcome.core.csv.CsvLines;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.csv.WholeFile;
import dev.firstcome.core.csv.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Reads and writes {@code ledger.csv}. */
public final class LedgerFile {
  private static final String HEADER =
      "coupon_id,user_id,status,reason,issuance_id,"
          + "requested_at_ns,enqueued_at_ns,consumed_at_ns,issued_at_ns";
  private static final Words<RowStatus> STATUSES = Words.of(RowStatus.values(), RowStatus::name);
  private static final Words<RowReason> REASONS = Words.of(RowReason.values(), LedgerFile::word);

  private LedgerFile() {}

  /**
   * Reads a file, also {@code .gz} and {@code .zst}. A last line that was cut short is left out,
   * and {@link Ledger#truncatedAtLine} tells of it.
   *
   * @param listed tells whether coupons.csv lists a coupon: a row for another one is an error
   * @throws MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static Ledger read(Path file, LongPredicate listed) throws IOException {
    Ledger.Builder ledger = new Ledger.Builder();
    OptionalLong truncatedAtLine =
        CsvFile.onAllCores(file, HEADER).read(csv -> readRows(csv, listed), ledger::addAll);
    return ledger.build(truncatedAtLine);
  }

  /** Writes a file, as a whole or not at all. */
  public static void write(Path file, Ledger ledger) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < ledger.size(); i++) {
      LedgerRow row = ledger.row(i);
      text.append(row.couponId()).append(',');
      text.append(row.userId()).append(',');
      text.append(row.status()).append(',');
      text.append(word(row.reason())).append(',');
      append(text, row.issuanceId()).append(',');
      append(text, row.requestedAtNs()).append(',');
      append(text, row.enqueuedAtNs()).append(',');
      append(text, row.consumedAtNs()).append(',');
      append(text, row.issuedAtNs()).append('\n');
    }
    WholeFile.write(file, text.toString().getBytes(US_ASCII));
  }

  private static Ledger.Builder readRows(CsvLines csv, LongPredicate listed)
      throws MalformedFileException {
    Ledger.Builder rows = new Ledger.Builder();
    while (csv.nextLine()) {
      readRow(csv, listed, rows);
    }
    return rows;
  }

  private static void readRow(CsvLines csv, LongPredicate listed, Ledger.Builder rows)
      throws MalformedFileException {
    long couponId = csv.number("coupon_id");
    if (!listed.test(couponId)) {
      throw csv.problem("coupon " + couponId + " is not in coupons.csv");
    }
    long userId = csv.number("user_id");
    RowStatus status = csv.word("status", STATUSES);
    RowReason reason = csv.word("reason", REASONS);
    if (!reason.fits(status)) {
      throw csv.problem("reason \"" + word(reason) + "\" does not go with " + status);
    }
    rows.add(
        couponId,
        userId,
        status,
        reason,
        csv.numberOr("issuance_id", Ledger.ABSENT),
        csv.numberOr("requested_at_ns", Ledger.ABSENT),
        csv.numberOr("enqueued_at_ns", Ledger.ABSENT),
        csv.numberOr("consumed_at_ns", Ledger.ABSENT),
        csv.numberOr("issued_at_ns", Ledger.ABSENT));
    csv.endOfLine();
  }

  private static StringBuilder append(StringBuilder text, OptionalLong value) {
    return value.isPresent() ? text.append(value.getAsLong()) : text;
  }

  private static String word(RowReason reason) {
    return reason == RowReason.NONE ? "" : reason.name();
  }
}
