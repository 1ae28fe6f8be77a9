package dev.firstcome.environment.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The few words of Redis's protocol that a readiness probe needs (inline commands; redis.io, "Redis
 * serialization protocol specification"). A client library would bring a pool, retries and logging
 * to a question that is expected to fail a few times.
 */
public final class RedisConversation implements AutoCloseable {

  private static final int TIMEOUT_MS = 2_000;

  private final Socket socket = new Socket();

  /** A letter for each byte, since Redis counts bytes, and INFO names paths in any alphabet. */
  private final BufferedReader answers;

  /** Connects. */
  public RedisConversation(String host, int port) throws IOException {
    try {
      socket.setSoTimeout(TIMEOUT_MS);
      socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
      answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Asks what is answered in one line: a status without its {@code +}, or an error with its -. */
  public String ask(String command) throws IOException {
    send(command);
    String line = line();
    return line.startsWith("+") ? line.substring(1) : line;
  }

  /** One section of INFO. */
  public Map<String, String> info(String section) throws IOException {
    send("INFO " + section);
    String head = line();
    if (!head.startsWith("$")) {
      throw new IOException("Redis answers " + head);
    }
    int left = Integer.parseInt(head.substring(1));
    Map<String, String> info = new LinkedHashMap<>();
    while (left > 0) {
      String line = line();
      left -= line.length() + "\r\n".length();
      int colon = line.indexOf(':');
      if (colon > 0) {
        info.put(line.substring(0, colon), line.substring(colon + 1));
      }
    }
    return info;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void send(String command) throws IOException {
    socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private String line() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("Redis closed the connection");
    }
    return line;
  }
}
