package dev.firstcome.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerFilesTest {
  private static final String HEADER =
      "coupon_id,user_id,status,reason,issuance_id,requested_at_ns,enqueued_at_ns,consumed_at_ns,"
          + "issued_at_ns\n";
  private static final String COUPONS = "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n";
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,1,ISSUED,,,,,, | 2:1: coupon 8 is not in coupons.csv",
        "7,1,ISSUED,SOLD_OUT,,,,, | 2:12: reason \"SOLD_OUT\" does not go with ISSUED",
        "7,1,REJECTED,PARKED,,,,, | 2:14: reason \"PARKED\" does not go with REJECTED",
        "7,1,PENDING,EXPIRED,,,,, | 2:13: reason \"EXPIRED\" does not go with PENDING",
        "7,1,REJECTED,LATE,,,,, | 2:14: reason: unknown word \"LATE\"; the nearest is PARKED; known are (empty), SOLD_OUT,"
            + " EXPIRED, NOT_OPEN, PARKED",
        "7,1,ISSUED,,x,,,, | 2:13: issuance_id must be a 64-bit integer, is \"x\"",
        "7,1,ISSUED,,,,, | 2:16: issued_at_ns is missing",
      })
  void aMalformedRowIsNamed(String row, String message) throws IOException {
    Path file = folder.resolve("ledger.csv");
    Files.writeString(file, HEADER + row + "\n");
    assertThatThrownBy(() -> LedgerFile.read(file, Set.of(7L)::contains))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void theLastLineIsLeftOutWhereItWasCutShort() throws IOException {
    Path file = folder.resolve("ledger.csv");
    Files.writeString(file, HEADER + "7,1,ISSUED,,,,,,\n7,12,ISSUED,,,,,,");
    Ledger ledger = LedgerFile.read(file, Set.of(7L)::contains);
    assertThat(ledger.truncatedAtLine()).hasValue(3);
    assertThat(ledger.size()).isEqualTo(1);
    Path coupons = folder.resolve("coupons.csv");
    Files.writeString(coupons, COUPONS + "1,2,3,4,5\n12,2,3,4,5");
    CouponsFile.Content content = CouponsFile.read(coupons);
    assertThat(content.truncatedAtLine()).hasValue(3);
    assertThat(content.coupons()).containsExactly(new CouponFinal(1, 2, 3, 4, 5));
    assertThat(content.listed().test(123)).as("123 may have been cut off").isTrue();
    Files.writeString(coupons, COUPONS + "1,2,3,4,5\n");
    assertThat(CouponsFile.read(coupons).listed().test(123)).isFalse();
  }

  @Test
  void aCouponTwiceOrANegativeQuantityIsAnError() throws IOException {
    Path coupons = folder.resolve("coupons.csv");
    Files.writeString(coupons, COUPONS + "1,2,3,4,5\n1,2,3,4,5\n");
    assertThatThrownBy(() -> CouponsFile.read(coupons))
        .hasMessage(coupons + ":3:1: coupon 1 stands here a second time");
    Files.writeString(coupons, COUPONS + "1,-2,3,4,5\n");
    assertThatThrownBy(() -> CouponsFile.read(coupons))
        .hasMessage(coupons + ":2:3: quantity must not be negative, is -2");
  }

  @Test
  void sqlSaysWhoWasIssuedToAndHttpTheRest() {
    LedgerRow one = LedgerRow.of(7, 1, RowStatus.ISSUED, RowReason.NONE);
    LedgerRow two = LedgerRow.of(7, 2, RowStatus.PENDING, RowReason.PARKED);
    Testimony agreed = Testimony.of(List.of(one), List.of(one, two));
    assertThat(agreed.disagreements()).isZero();
    assertThat(agreed.ledger().size()).isEqualTo(2);
    assertThat(agreed.ledger().row(1)).isEqualTo(two);

    LedgerRow three = LedgerRow.of(7, 3, RowStatus.ISSUED, RowReason.NONE);
    LedgerRow fourSql = LedgerRow.of(7, 4, RowStatus.ISSUED, RowReason.NONE);
    LedgerRow fourHttp = LedgerRow.of(7, 4, RowStatus.REJECTED, RowReason.SOLD_OUT);
    LedgerRow five = LedgerRow.of(7, 5, RowStatus.ISSUED, RowReason.NONE);
    Testimony split = Testimony.of(List.of(one, fourSql, five), List.of(one, three, fourHttp));
    assertThat(split.disagreements()).isEqualTo(3);
    assertThat(split.examples()).containsExactly(three, fourHttp, five);
    // what HTTP alone calls issued is no issuance
    assertThat(split.ledger().size()).isEqualTo(4);
  }
}
