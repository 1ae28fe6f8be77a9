package dev.firstcome.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the JDK tells of this machine. */
final class MachineFacts {

  private MachineFacts() {}

  /** Whether a server could listen on a port of loopback. */
  static boolean canListen() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException refused) {
      return false;
    }
  }

  /** What this user may still write where {@code folder} is, or will be; 0 where it is unknown. */
  static long freeBytes(Path folder) {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    try {
      return Files.getFileStore(existing).getUsableSpace();
    } catch (IOException unknown) {
      return 0;
    }
  }
}
