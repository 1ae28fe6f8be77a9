package dev.firstcome.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that no HTTP client would send, over a bare socket. */
final class RawHttp {
  private static final int PATIENCE_MS = 10_000;

  private RawHttp() {}

  /**
   * Sends the text and closes the sending side.
   *
   * @param requestLine method and target
   * @param rest further headers, each ended by {@code \r\n}, an empty line, and the body
   * @return all that came back until the service closed
   */
  static String exchange(URI base, String requestLine, String rest) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      String request =
          requestLine
              + " HTTP/1.1\r\nHost: "
              + base.getAuthority()
              + "\r\nConnection: close\r\n"
              + rest;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
