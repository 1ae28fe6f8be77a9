package dev.firstcome.app.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstcome.core.checker.Anomaly;
import dev.firstcome.core.checker.CheckStatus;
import dev.firstcome.core.checker.Finding;
import dev.firstcome.core.checker.Validity;
import dev.firstcome.core.checker.Verdict;
import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

  @TempDir private Path run;

  @BeforeEach
  void oneUserOfTwoIsIssuedTheOnlyCoupon() throws IOException {
    write(
        "history.csv",
        """
        operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome
        1,issue,1,10,100,110,120,ACCEPTED
        2,issue,1,11,200,210,220,SOLD_OUT
        """);
    write(
        "ledger.csv",
        """
        coupon_id,user_id,status,reason,issuance_id,requested_at_ns,enqueued_at_ns,\
        consumed_at_ns,issued_at_ns
        1,10,ISSUED,,1,115,116,117,118
        """);
    coupons(1);
  }

  private void coupons(long quantity) throws IOException {
    write(
        "coupons.csv",
        "coupon_id,quantity,remaining,opens_at_ns,expires_at_ns\n1," + quantity + ",0,0,1000\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(run.resolve(name), text);
  }

  private Verdict verdict() throws IOException {
    return Evidence.read(run).judgement().verdict();
  }

  private static Finding finding(Verdict verdict, Anomaly anomaly) {
    return verdict.findings().stream()
        .filter(finding -> finding.anomaly() == anomaly)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void threeFilesAreEnough() throws IOException {
    assertThat(verdict().validity()).isEqualTo(Validity.VALID);
    coupons(2);
    Verdict wrong = verdict();
    assertThat(wrong.validity()).isEqualTo(Validity.INVALID);
    assertThat(finding(wrong, Anomaly.STOCK_MISMATCH).status()).isEqualTo(CheckStatus.VIOLATED);
    assertThat(finding(wrong, Anomaly.UNDERISSUE).status()).isEqualTo(CheckStatus.VIOLATED);
  }

  @Test
  void anotherGeneratorsManifestMaySayAsLittleAsItLikes() throws IOException {
    write("manifest.json", "{\"tool\":\"k6\",\"sentOperations\":2}");
    assertThat(verdict().validity()).isEqualTo(Validity.VALID);
    write("manifest.json", "{\"sentOperations\":3}");
    assertThat(verdict().validity()).isEqualTo(Validity.UNKNOWN);
    write("manifest.json", "{\"finalRead\":null}");
    assertThat(verdict().validity()).isEqualTo(Validity.UNKNOWN);
    write("manifest.json", "{\"disagreements\":1}");
    assertThat(verdict().validity()).isEqualTo(Validity.INVALID);
    write("manifest.json", "{");
    assertThatThrownBy(this::verdict)
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("manifest.json:1:");
  }

  @Test
  void whatIsMissingOrMalformedIsNamed() throws IOException {
    write("history.csv", "operation_id,kind\n");
    assertThatThrownBy(this::verdict)
        .isInstanceOf(MalformedFileException.class)
        .hasMessageContaining("history.csv:1:");
    Files.delete(run.resolve("coupons.csv"));
    assertThatThrownBy(this::verdict)
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("coupons.csv");
  }
}
