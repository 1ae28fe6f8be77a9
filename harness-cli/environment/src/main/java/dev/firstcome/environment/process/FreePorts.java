package dev.firstcome.environment.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Finds loopback ports that nobody listens on.
 *
 * <p>Port 0 would let the kernel choose, but it chooses from the range that it also gives to
 * outgoing connections (from 32768 on Linux, from 49152 on macOS). A server that was killed and is
 * to come back on its old port would then at times find it taken by one of the thousands of
 * connections of a storm. So the ports come from below.
 *
 * <p>Between the finding and the server's own bind somebody else may take the port. Whoever starts
 * a server therefore tries again with another one. One instance never gives a port twice.
 */
public final class FreePorts {

  private static final int FROM = 12_000;
  private static final int TO = 32_000;
  private static final int ATTEMPTS = 1_000;

  private final RandomGenerator random;
  private final Set<Integer> given = new HashSet<>();

  /** Draws from {@code random}: two harnesses on one machine should not walk in step. */
  public FreePorts(RandomGenerator random) {
    this.random = random;
  }

  /**
   * A port that was free just now.
   *
   * @return from 12000 to 31999
   * @throws IllegalStateException if none is found
   */
  public synchronized int next() {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = random.nextInt(FROM, TO);
      if (!given.contains(port) && isFree(port)) {
        given.add(port);
        return port;
      }
    }
    throw new IllegalStateException("no free port on loopback from " + FROM + " to " + TO);
  }

  /** Whether a server could bind it now, on loopback and on all interfaces. */
  static boolean isFree(int port) {
    try (ServerSocket all = new ServerSocket()) {
      all.bind(new InetSocketAddress((InetAddress) null, port));
    } catch (IOException taken) {
      return false;
    }
    try (ServerSocket loopback = new ServerSocket()) {
      loopback.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
