package dev.firstcome.app.rig;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that a run directory is being written. The operating system holds the lock, so it ends with
 * the harness, however the harness ends; a pid in a file would have to be believed.
 */
public final class RunLock implements AutoCloseable {

  private static final String NAME = "harness.lock";

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Whether a folder was ever locked. */
  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(NAME));
  }

  /** Takes the lock of a run's folder; empty where somebody has it. */
  static Optional<RunLock> take(Path folder) throws IOException {
    return take(folder, NAME);
  }

  /**
   * Takes the lock of a folder that is no run's: one that may go on after it was left.
   *
   * @param name of the lock's file
   * @return empty where somebody has it
   */
  public static Optional<RunLock> take(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new RunLock(file, channel));
      }
    } catch (OverlappingFileLockException ours) {
      // another run of this very process holds it
    }
    channel.close();
    return Optional.empty();
  }

  /** Lets go, and takes the file away. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    channel.close();
  }
}
