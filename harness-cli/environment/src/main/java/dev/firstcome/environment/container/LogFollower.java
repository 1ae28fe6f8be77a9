package dev.firstcome.environment.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/** Appends what one life of a container says to a file, until it ends. */
final class LogFollower extends ResultCallback.Adapter<Frame> {

  private final OutputStream out;

  private LogFollower(OutputStream out) {
    this.out = out;
  }

  /**
   * Starts following.
   *
   * @param sinceS seconds since the epoch; what was said before is left out
   */
  static LogFollower start(DockerClient client, String container, int sinceS, Path log)
      throws IOException {
    Files.createDirectories(log.getParent());
    OutputStream out =
        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return client
        .logContainerCmd(container)
        .withStdOut(true)
        .withStdErr(true)
        .withFollowStream(true)
        .withSince(sinceS)
        .exec(new LogFollower(out));
  }

  @Override
  public void onNext(Frame frame) {
    try {
      out.write(frame.getPayload());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the container has said its last word, or after a second. */
  void finish() {
    try {
      awaitCompletion(1, TimeUnit.SECONDS);
      close();
      out.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
