package dev.firstcome.environment.embedded;

import dev.firstcome.environment.ServerKind;
import java.util.Locale;
import java.util.Set;

/**
 * An operating system and a processor, and what is published for them as a Maven artifact. Has to
 * say the same as the profiles of {@code servers/binaries/pom.xml}.
 *
 * @param os as {@code os.name} has it, such as {@code Mac OS X}
 * @param arch as {@code os.arch} has it, such as {@code aarch64}
 */
record Platform(String os, String arch) {

  private static final Set<String> REDIS_ON_LINUX = Set.of("amd64", "aarch64");
  private static final Set<String> REDIS_ON_MAC = Set.of("x86_64", "aarch64");

  /** The platform that this JVM runs on. */
  static Platform current() {
    return new Platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Whether the server can run here; those of the JVM can wherever processes can be supervised. */
  boolean has(ServerKind kind) {
    String system = os.toLowerCase(Locale.ROOT);
    boolean linux = system.equals("linux");
    boolean mac = system.startsWith("mac");
    return switch (kind) {
      case MARIADB -> (linux && arch.equals("amd64")) || (mac && arch.equals("aarch64"));
      case REDIS ->
          (linux && REDIS_ON_LINUX.contains(arch)) || (mac && REDIS_ON_MAC.contains(arch));
      case KAFKA, CONNECT -> linux || mac;
    };
  }

  @Override
  public String toString() {
    return os + " " + arch;
  }
}
