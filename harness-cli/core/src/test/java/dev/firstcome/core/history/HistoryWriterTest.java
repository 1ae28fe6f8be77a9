package dev.firstcome.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HistoryWriterTest {
  @TempDir Path folder;

  @Test
  void theFormatIsGolden() throws IOException {
    Path file = folder.resolve("history.csv");
    try (HistoryWriter writer = HistoryWriter.create(file)) {
      writer.record(1, Kind.ISSUE, 7, 42, 100, 110, 120, Outcome.ACCEPTED);
      writer.record(2, Kind.ISSUE, 7, 43, 100, 111, History.NO_ANSWER, Outcome.UNKNOWN);
      writer.record(
          3, Kind.STATUS, Long.MAX_VALUE, -1, 0, Long.MIN_VALUE + 1, 5, Outcome.NO_REQUEST);
    }
    assertThat(file)
        .hasContent(
            """
            operation_id,kind,coupon_id,user_id,due_ns,invoked_ns,completed_ns,outcome
            1,issue,7,42,100,110,120,ACCEPTED
            2,issue,7,43,100,111,,UNKNOWN
            3,status,9223372036854775807,-1,0,-9223372036854775807,5,NO_REQUEST
            """);
    assertThat(HistoryReader.read(file).size()).isEqualTo(3);
  }

  @Test
  void manyThreadsLoseNothingEvenWhereTheirRingsOverflow() throws Exception {
    Path file = folder.resolve("history.csv");
    int perThread = 30_000; // a ring holds 4,096
    HistoryWriter writer = HistoryWriter.create(file);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      long base = t * 1_000_000L;
      Thread thread =
          new Thread(
              () ->
                  IntStream.range(0, perThread)
                      .forEach(
                          i ->
                              writer.record(
                                  base + i, Kind.ISSUE, 1, base + i, i, i, i, Outcome.SOLD_OUT)));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(writer.recorded()).isEqualTo(4L * perThread);
    writer.close();

    History history = HistoryReader.read(file);
    Set<Long> ids = new HashSet<>();
    for (int i = 0; i < history.size(); i++) {
      assertThat(history.userId(i)).isEqualTo(history.operationId(i));
      ids.add(history.operationId(i));
    }
    assertThat(history.size()).isEqualTo(4 * perThread);
    assertThat(ids).hasSize(4 * perThread);
  }

  @Test
  void linesReachTheFileWithoutACloseAndNothingIsTakenAfterOne() throws Exception {
    Path file = folder.resolve("history.csv");
    HistoryWriter writer = HistoryWriter.create(file);
    writer.record(1, Kind.ISSUE, 7, 42, 100, 110, 120, Outcome.ACCEPTED);
    while (Files.readAllLines(file).size() < 2) {
      Thread.onSpinWait(); // the writer thread's own doing; the class's time-out ends it
    }
    writer.close();
    writer.close();
    assertThatThrownBy(() -> writer.record(2, Kind.ISSUE, 7, 42, 1, 1, 1, Outcome.ACCEPTED))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void everySendYieldsALineAndNoneYieldsTwo() throws IOException {
    Path file = folder.resolve("history.csv");
    OperationRecorder recorder = new OperationRecorder(HistoryWriter.create(file));
    int first = recorder.begin(Kind.ISSUE, 7, 1, 10, 11);
    int second = recorder.begin(Kind.ISSUE, 7, 2, 20, 21);
    assertThat(recorder.complete(first, 15, Outcome.ACCEPTED)).isTrue();
    int third = recorder.begin(Kind.STATUS, 7, 3, 30, 31); // takes the first one's slot
    assertThat(recorder.complete(first, 16, Outcome.DUPLICATE)).isFalse();
    assertThat(recorder.complete(third, 35, Outcome.PENDING)).isTrue();
    assertThat(recorder.complete(12_345, 35, Outcome.PENDING)).isFalse();
    assertThat(recorder.sent()).isEqualTo(3);
    assertThat(recorder.completed()).isEqualTo(2);
    recorder.close();
    recorder.close();
    assertThat(recorder.complete(second, 40, Outcome.ACCEPTED)).isFalse();
    assertThatThrownBy(() -> recorder.begin(Kind.ISSUE, 7, 1, 10, 11))
        .isInstanceOf(IllegalStateException.class);

    History history = HistoryReader.read(file);
    assertThat(IntStream.range(0, history.size()).mapToObj(history::operation))
        .containsExactly(
            new Operation(1, Kind.ISSUE, 7, 1, 10, 11, OptionalLong.of(15), Outcome.ACCEPTED),
            new Operation(3, Kind.STATUS, 7, 3, 30, 31, OptionalLong.of(35), Outcome.PENDING),
            new Operation(2, Kind.ISSUE, 7, 2, 20, 21, OptionalLong.empty(), Outcome.UNKNOWN));
  }

  @Test
  void manyMayBeOpenAtOnce() throws IOException {
    Path file = folder.resolve("history.csv");
    OperationRecorder recorder = new OperationRecorder(HistoryWriter.create(file));
    int[] handles = new int[5_000];
    for (int i = 0; i < handles.length; i++) {
      handles[i] = recorder.begin(Kind.ISSUE, 1, i, i, i);
    }
    for (int i = 0; i < handles.length; i += 2) {
      assertThat(recorder.complete(handles[i], i, Outcome.ACCEPTED)).isTrue();
    }
    recorder.close();
    History history = HistoryReader.read(file);
    assertThat(history.size()).isEqualTo(5_000);
    assertThat(IntStream.range(0, 5_000).filter(i -> history.endNs(i) == Long.MAX_VALUE).count())
        .isEqualTo(2_500);
  }
}
