package dev.firstcome.core.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.firstcome.core.csv.CsvFile;
import dev.firstcome.core.csv.CsvLines;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.csv.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;

/** Reads and writes {@code coupons.csv}. */
public final class CouponsFile {
  private static final String HEADER = "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns";

  private CouponsFile() {}

  /**
   * What a file held.
   *
   * @param coupons one for each whole line
   * @param truncatedAtLine the number of the last line, where it was cut short and left out
   */
  public record Content(List<CouponFinal> coupons, OptionalLong truncatedAtLine) {
    /** Copies the list. */
    public Content {
      coupons = List.copyOf(coupons);
    }

    /** Tells whether a coupon is listed, or may have been in what was cut off. */
    public LongPredicate listed() {
      Set<Long> ids = new HashSet<>();
      coupons.forEach(coupon -> ids.add(coupon.couponId()));
      return truncatedAtLine.isPresent() ? id -> true : ids::contains;
    }
  }

  /**
   * Reads a file, also {@code .gz} and {@code .zst}. A last line that was cut short is left out.
   *
   * @throws MalformedFileException naming file, line and column
   * @throws IOException if it cannot be read
   */
  public static Content read(Path file) throws IOException {
    List<CouponFinal> coupons = new ArrayList<>();
    Set<Long> ids = new HashSet<>();
    OptionalLong truncatedAtLine =
        CsvFile.oneByOne(file, HEADER).read(csv -> readCoupons(csv, ids), coupons::addAll);
    return new Content(coupons, truncatedAtLine);
  }

  private static List<CouponFinal> readCoupons(CsvLines csv, Set<Long> ids)
      throws MalformedFileException {
    List<CouponFinal> coupons = new ArrayList<>();
    while (csv.nextLine()) {
      long id = csv.number("coupon_id");
      if (!ids.add(id)) {
        throw csv.problem("coupon " + id + " stands here a second time");
      }
      long quantity = csv.number("quantity");
      if (quantity < 0) {
        throw csv.problem("quantity must not be negative, is " + quantity);
      }
      coupons.add(
          new CouponFinal(
              id,
              quantity,
              csv.number("remaining"),
              csv.number("opens_at_ns"),
              csv.number("expires_at_ns")));
      csv.endOfLine();
    }
    return coupons;
  }

  /** Writes a file, as a whole or not at all. */
  public static void write(Path file, List<CouponFinal> coupons) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (CouponFinal c : coupons) {
      text.append(c.couponId()).append(',');
      text.append(c.quantity()).append(',');
      text.append(c.remaining()).append(',');
      text.append(c.opensAtNs()).append(',');
      text.append(c.expiresAtNs()).append('\n');
    }
    WholeFile.write(file, text.toString().getBytes(US_ASCII));
  }
}
