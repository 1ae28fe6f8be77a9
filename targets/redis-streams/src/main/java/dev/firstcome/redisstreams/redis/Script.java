package dev.firstcome.redisstreams.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The scripts, each a file of its name in {@code resources/redis}, after {@code prelude.lua}. */
enum Script {
  ACCEPT(4),
  READ(4),
  RECLAIM(4),
  SETTLE(4),
  ACKNOWLEDGE(4),
  STATUS(4),
  STANDS(4),
  BURY(6),
  EXHUME(6),
  DEFER(6),
  RESOLVE(6),
  REPLAY(6),
  SURVEY(6),
  PAGE(6),
  CLOSE(6),
  REBUILD(7),
  UNITE(7),
  REINDEX(7),
  OPEN(7);

  private final int keys;
  private final String source;
  private final String sha;

  Script(int keys) {
    this.keys = keys;
    this.source = read("prelude") + read(name().toLowerCase(Locale.ROOT));
    this.sha = sha1(source.getBytes(StandardCharsets.UTF_8));
  }

  /** How many of a coupon's keys it names, from the first. */
  int keys() {
    return keys;
  }

  String source() {
    return source;
  }

  /** By which Redis knows it once it is loaded. */
  String sha() {
    return sha;
  }

  private static String read(String name) {
    try (InputStream in = Script.class.getResourceAsStream("/redis/" + name + ".lua")) {
      if (in == null) {
        throw new IllegalStateException("no script " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha1(byte[] source) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
