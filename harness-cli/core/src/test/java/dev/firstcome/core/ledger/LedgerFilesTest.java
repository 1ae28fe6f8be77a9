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
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,1,ISSUED,,,,,, | 2:1: coupon 8 is not in coupons.csv",
        "7,1,ISSUED,SOLD_OUT,,,,, | 2:12: reason \"SOLD_OUT\" does not go with ISSUED",
        "7,1,REJECTED,PARKED,,,,, | 2:14: reason \"PARKED\" does not go with REJECTED",
        "7,1,PENDING,EXPIRED,,,,, | 2:13: reason \"EXPIRED\" does not go with PENDING",
        "7,1,REJECTED,LATE,,,,, | 2:14: reason: unknown word \"LATE\"; known are (empty), SOLD_OUT,"
            + " EXPIRED, NOT_OPEN, PARKED",
        "7,1,ISSUED,,x,,,, | 2:13: issuance_id must be a 64-bit integer, is \"x\"",
        "7,1,ISSUED,,,,, | 2:16: issued_at_ns is missing",
      })
  void aMalformedRowIsNamed(String row, String message) throws IOException {
    Path file = folder.resolve("ledger.csv");
    Files.writeString(file, HEADER + row + "\n");
    assertThatThrownBy(() -> LedgerFile.read(file, Set.of(7L)))
        .isInstanceOf(MalformedFileException.class)
        .hasMessage(file + ":" + message);
  }

  @Test
  void aLedgerOrCouponFileCutShortIsAnError() throws IOException {
    Path ledger = folder.resolve("ledger.csv");
    Files.writeString(ledger, HEADER + "7,1,ISSUED,,,,,,");
    assertThatThrownBy(() -> LedgerFile.read(ledger, Set.of(7L)))
        .hasMessage(ledger + ":2:1: the last line was cut short");
    Path coupons = folder.resolve("coupons.csv");
    Files.writeString(coupons, "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n1,2,3,4,5");
    assertThatThrownBy(() -> CouponsFile.read(coupons))
        .hasMessage(coupons + ":2:1: the last line was cut short");
    Files.writeString(
        coupons, "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n1,2,3,4,5\n1,2,3,4,5\n");
    assertThatThrownBy(() -> CouponsFile.read(coupons))
        .hasMessage(coupons + ":3:1: coupon 1 stands here a second time");
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
