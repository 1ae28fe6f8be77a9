package dev.firstcome.environment.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a command the leader of a session, and so of a process group, of its own.
 *
 * <p>The shell's own {@code set -m} would do for the group, but dash then also takes the terminal
 * from the harness, and older shells refuse it where there is no terminal. {@code setsid} is on
 * every Linux; macOS lacks it and has perl. In a session of its own a process has no terminal: a
 * Ctrl-C there reaches the harness alone.
 */
final class Session {

  private static final List<Path> SETSID =
      List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));
  private static final Path PERL = Path.of("/usr/bin/perl");

  private Session() {}

  /**
   * The command with the prefix before it.
   *
   * @throws IOException if this machine has neither setsid nor perl
   */
  static List<String> leading(List<String> command) throws IOException {
    List<String> prefixed = new ArrayList<>(prefix());
    prefixed.addAll(command);
    return List.copyOf(prefixed);
  }

  private static List<String> prefix() throws IOException {
    for (Path setsid : SETSID) {
      if (Files.isExecutable(setsid)) {
        return List.of(setsid.toString());
      }
    }
    if (Files.isExecutable(PERL)) {
      return perl();
    }
    throw new IOException("this machine has neither setsid (util-linux) nor /usr/bin/perl");
  }

  /** The same in perl, where the first argument after the script is the program. */
  static List<String> perl() {
    return List.of(
        PERL.toString(), "-MPOSIX", "-e", "POSIX::setsid(); exec { $ARGV[0] } @ARGV or exit 127");
  }
}
