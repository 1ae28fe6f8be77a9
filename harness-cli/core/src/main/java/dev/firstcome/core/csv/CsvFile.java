package dev.firstcome.core.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;

/**
 * A CSV file of a run directory. Files that end in {@code .gz} or {@code .zst} are unpacked on the
 * way.
 *
 * <p>A last line without its {@code \n} was cut short, even if it looks whole: {@code 12} may have
 * been {@code 123}. It is not read, but told of.
 */
public final class CsvFile {
  private static final int BLOCK_BYTES = 1 << 21;

  private final Path file;
  private final String header;
  private final int blockBytes;
  private final int blocksAtOnce;

  /** For tests: with blocks of that size. */
  CsvFile(Path file, String header, int blockBytes, int blocksAtOnce) {
    this.file = file;
    this.header = header;
    this.blockBytes = blockBytes;
    this.blocksAtOnce = blocksAtOnce;
  }

  /** Names a file whose blocks are read on all cores; its first line must be {@code header}. */
  public static CsvFile onAllCores(Path file, String header) {
    int cores = ForkJoinPool.getCommonPoolParallelism() + 1;
    return new CsvFile(file, header, BLOCK_BYTES, 2 * cores);
  }

  /** Names a file whose blocks are read one after the other; for what looks back in the file. */
  public static CsvFile oneByOne(Path file, String header) {
    return new CsvFile(file, header, BLOCK_BYTES, 1);
  }

  /**
   * Reads all of some lines.
   *
   * @param <T> what they become
   */
  @FunctionalInterface
  public interface BlockReader<T> {
    /** Reads the lines, on any thread. */
    T read(CsvLines lines) throws MalformedFileException;
  }

  /** One block that was read: what its lines became, or the complaint about one of them. */
  private record Done<T>(CsvLines lines, T value, MalformedFileException problem) {}

  /**
   * Reads the file.
   *
   * @param reader reads a block; several may be under way at once
   * @param taker takes what the blocks became, in the order of the file, on the calling thread
   * @return the number of the line that was cut short at the end, if one was
   * @throws MalformedFileException about the first line that is not as it should be
   * @throws IOException if the file cannot be read
   */
  public <T> OptionalLong read(BlockReader<T> reader, Consumer<T> taker) throws IOException {
    Deque<ForkJoinTask<Done<T>>> open = new ArrayDeque<>();
    long lines = 1; // the header
    try (Blocks blocks = Blocks.open(file, header, blockBytes)) {
      for (CsvLines block = blocks.next(); block != null; block = blocks.next()) {
        CsvLines next = block;
        open.add(ForkJoinTask.adapt(() -> read(next, reader)).fork());
        if (open.size() == blocksAtOnce) {
          lendAHand(open.getFirst(), open.getLast());
          lines += take(open.remove().join(), lines, taker, blocks);
        }
      }
      while (!open.isEmpty()) {
        lines += take(open.remove().join(), lines, taker, blocks);
      }
      return blocks.end(lines);
    } finally {
      open.forEach(task -> task.cancel(false));
    }
  }

  private static <T> Done<T> read(CsvLines lines, BlockReader<T> reader) {
    try {
      return new Done<>(lines, reader.read(lines), null);
    } catch (MalformedFileException e) {
      return new Done<>(lines, null, e);
    }
  }

  /**
   * Where the oldest block is not done, the caller reads the newest itself rather than wait. Where
   * it is done, the newest is left to the other threads, who would else run out of work.
   */
  private static void lendAHand(ForkJoinTask<?> oldest, ForkJoinTask<?> newest) {
    if (!oldest.isDone() && newest.tryUnfork()) {
      newest.invoke();
    }
  }

  private static <T> int take(Done<T> done, long linesBefore, Consumer<T> taker, Blocks blocks)
      throws MalformedFileException {
    if (done.problem() != null) {
      throw done.problem().furtherDown(linesBefore);
    }
    taker.accept(done.value());
    blocks.giveBack(done.lines());
    return done.lines().count();
  }
}
