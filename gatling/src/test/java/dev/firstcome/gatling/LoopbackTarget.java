package dev.firstcome.gatling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service on loopback that behaves as a test wants it to, down to the socket: it can answer,
 * hang, close or reset after having read a request. It counts what it has read.
 */
final class LoopbackTarget implements AutoCloseable {
  private static final Pattern USER = Pattern.compile("\\{\"userId\":(\\d+)}");

  /** What becomes of a request that was read. */
  sealed interface Reply {
    /** An answer of this status and body, with one header line more unless that is empty. */
    record Answer(int status, String body, String header) implements Reply {}

    /** Nothing, and the connection stays open. */
    record Hang() implements Reply {}

    /** The connection is closed. */
    record Close() implements Reply {}

    /** The connection is reset. */
    record Reset() implements Reply {}

    static Reply code(int status, String code) {
      return new Answer(status, "{\"status\":" + status + ",\"code\":\"" + code + "\"}", "");
    }
  }

  /**
   * A request that was read to its end.
   *
   * @param nth which one it is on its connection, from 1
   */
  record Request(String method, String path, long couponId, long userId, int nth) {}

  /** Decides. */
  interface Script {
    Reply to(Request request);
  }

  private final ServerSocket server = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Map<Long, Integer> clicks = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Script script;

  LoopbackTarget(Script script) throws IOException {
    this.script = script;
    threads.execute(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** Returns how often a whole click of each user was read. */
  Map<Long, Integer> clicks() {
    return clicks;
  }

  List<Request> requests() {
    return requests;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        sockets.add(socket);
        threads.execute(() -> serve(socket));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (int nth = 1; ; nth++) {
        Request request = read(in, nth);
        if (request == null || !replied(script.to(request), socket)) {
          return;
        }
      }
    } catch (IOException e) {
      // the client has gone
    } finally {
      sockets.remove(socket);
    }
  }

  private static boolean replied(Reply reply, Socket socket) throws IOException {
    if (reply instanceof Reply.Answer answer) {
      OutputStream out = socket.getOutputStream();
      StringBuilder text = new StringBuilder("HTTP/1.1 " + answer.status() + " x\r\n");
      if (!answer.header().isEmpty()) {
        text.append(answer.header()).append("\r\n");
      }
      text.append("Content-Length: ").append(answer.body().length()).append("\r\n\r\n");
      out.write(text.append(answer.body()).toString().getBytes(US_ASCII));
      return true;
    }
    if (reply instanceof Reply.Hang) {
      // until the client gives up
      while (socket.getInputStream().read() >= 0) {}
    } else if (reply instanceof Reply.Reset) {
      socket.setSoLinger(true, 0);
    }
    return false;
  }

  private Request read(InputStream in, int nth) throws IOException {
    String requestLine = line(in);
    if (requestLine == null) {
      return null;
    }
    int length = 0;
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).trim());
      }
    }
    String body = new String(in.readNBytes(length), US_ASCII);
    String[] words = requestLine.split(" ", -1);
    String[] path = words[1].split("/", -1);
    boolean click = words[0].equals("POST");
    Matcher user = USER.matcher(body);
    if (click && !user.matches()) {
      throw new IOException("not a click: " + requestLine + " " + body);
    }
    long userId = Long.parseLong(click ? user.group(1) : path[4]);
    Request request = new Request(words[0], words[1], Long.parseLong(path[2]), userId, nth);
    requests.add(request);
    if (click) {
      clicks.merge(userId, 1, Integer::sum);
    }
    return request;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return null;
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(US_ASCII);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    threads.shutdownNow();
    try {
      threads.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
