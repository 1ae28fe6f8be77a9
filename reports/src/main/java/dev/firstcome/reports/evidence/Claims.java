package dev.firstcome.reports.evidence;

import dev.firstcome.core.json.JsonFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;

/** All claims, in the order of the source; and those that were added to it. */
public final class Claims {

  /** The two designs that the source compares, in its older order of appearance here. */
  static final List<String> COMPARED = List.of("redis-streams", "kafka-outbox");

  private record File(List<Claim> claims) {}

  private Claims() {}

  /** Returns the source's claims. */
  public static List<Claim> ofSource() {
    try (InputStream in = Claims.class.getResourceAsStream("claims.json")) {
      if (in == null) {
        throw new IllegalStateException("claims.json is missing from the reports jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonFile.parse(text, File.class).claims();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rows of our own, asked of each design: order, honest answers, recovery. */
  static List<Claim> added(List<String> designs) {
    return designs.stream()
        .flatMap(
            design ->
                List.of(
                    own(
                        "O1",
                        design,
                        new Claim.Text("First come, first served", "선착순"),
                        "Nobody is turned away while a later comer gets the coupon",
                        "먼저 온 사람이 거절되고 나중에 온 사람이 쿠폰을 받는 일이 없다",
                        Proposition.KEEPS_ORDER),
                    own(
                        "O2",
                        design,
                        new Claim.Text("Honest answers", "정직한 응답"),
                        "Whoever is told 202 gets the coupon",
                        "202 응답을 받은 사람은 쿠폰을 받는다",
                        Proposition.ANSWERS_HONESTLY),
                    own(
                        "O3",
                        design,
                        new Claim.Text("Recovery", "복구"),
                        "What was acknowledged survives the loss of a part",
                        "구성 요소가 죽어도 접수된 요청은 살아남는다",
                        Proposition.NEEDS_FAULTS_RECOVERY))
                    .stream())
        .toList();
  }

  private static Claim own(
      String id, String design, Claim.Text subject, String en, String ko, Proposition proposition) {
    return new Claim(
        id + "-" + design,
        subject,
        List.of(ko),
        en,
        design,
        proposition,
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }
}
