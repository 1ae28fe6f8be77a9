package dev.firstcome.reports.trace;

import dev.firstcome.core.latency.LatencyLogWriter;
import dev.firstcome.core.latency.LatencyTag;
import dev.firstcome.core.run.RunDirectory;
import dev.firstcome.core.schedule.SplitMix64;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The raw files of a made-up run: 1,200 clicks a second for five seconds, of which the first 1,000
 * get a coupon; the broker is killed from 2.0 to 3.5 s where there is one.
 */
public final class MadeUpDirectory {
  /** The first due click, nanoseconds since the Unix epoch. */
  public static final long START_NS = 1_767_268_800_000_000_000L;

  private static final int CLICKS = 6_000;
  private static final long GAP_NS = 833_333;
  private static final long MS = 1_000_000;

  private final RunDirectory run;
  private final String target;
  private final double slowness;
  private final SplitMix64 chance;

  private MadeUpDirectory(RunDirectory run, String target, double slowness) {
    this.run = run;
    this.target = target;
    this.slowness = slowness;
    this.chance = new SplitMix64(7, target.length());
  }

  /** Writes one below a folder. */
  public static RunDirectory write(Path runs, String target, double slowness) throws IOException {
    RunDirectory run = new RunDirectory(runs.resolve("20260101-120000-storm-" + target));
    Files.createDirectories(run.path());
    new MadeUpDirectory(run, target, slowness).write();
    return run;
  }

  private void write() throws IOException {
    operations();
    resources();
    String fault =
        (START_NS + 2_000 * MS) + "," + (START_NS + 3_500 * MS) + ",kill,kafka,SIGKILL\n";
    Files.writeString(
        run.faults(),
        "invoked_ns,completed_ns,fault,component,detail\n"
            + (target.equals("kafka-outbox") ? fault : ""));
  }

  private void operations() throws IOException {
    StringBuilder history =
        new StringBuilder(
            "operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome\n");
    StringBuilder ledger =
        new StringBuilder(
            "coupon_id,user_id,status,reason,issuance_id,requested_at_ns,enqueued_at_ns,"
                + "consumed_at_ns,issued_at_ns\n");
    try (LatencyLogWriter log = LatencyLogWriter.create(run.latency(), () -> START_NS)) {
      for (int i = 0; i < CLICKS; i++) {
        long dueNs = START_NS + i * GAP_NS;
        long answerNs = latencyNs();
        log.record(LatencyTag.ANSWER_DUE, answerNs);
        String outcome = i < 1_000 ? "ACCEPTED" : "SOLD_OUT";
        history.append(
            String.format(
                Locale.ROOT,
                "%d,issue,1,%d,%d,%d,%d,%s%n",
                i + 1,
                i + 1,
                dueNs,
                dueNs + 50_000,
                dueNs + answerNs,
                outcome));
        if (i < 1_000) {
          long issuedNs = dueNs + answerNs + 2 * latencyNs();
          log.record(LatencyTag.ISSUANCE, issuedNs - dueNs);
          ledger.append(
              String.format(
                  Locale.ROOT,
                  "1,%d,ISSUED,,%d,%d,%d,%d,%d%n",
                  i + 1,
                  i + 1,
                  dueNs + 60_000,
                  dueNs + 70_000,
                  issuedNs - 10_000,
                  issuedNs));
        }
      }
    }
    Files.writeString(run.history(), history.toString().replace("\r\n", "\n"));
    Files.writeString(run.ledger(), ledger.toString().replace("\r\n", "\n"));
  }

  /** Heavy-tailed, as latencies are. */
  private long latencyNs() {
    double u = chance.nextDouble();
    return Math.round(slowness * MS * (1 + 0.2 / (1.001 - u)));
  }

  private void resources() throws IOException {
    List<String> components =
        List.of("service", "mariadb", target.equals("kafka-outbox") ? "kafka" : "redis");
    StringBuilder csv =
        new StringBuilder("at_ns,component,cpu_ns,rss_bytes,read_bytes,write_bytes\n");
    for (int i = -2; i <= 12; i++) {
      long atNs = START_NS + 500L * i * MS;
      for (int c = 0; c < components.size(); c++) {
        long cpuNs = (i + 3L) * (250 - 60L * c) * MS;
        csv.append(atNs).append(',').append(components.get(c)).append(',').append(cpuNs);
        csv.append(',').append((200 + 40L * c + 5L * i) << 20).append(",0,0\n");
      }
    }
    Files.writeString(run.resources(), csv.toString());
  }
}
