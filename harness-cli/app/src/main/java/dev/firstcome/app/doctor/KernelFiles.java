package dev.firstcome.app.doctor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Linux tells in files. Each is empty where there is no such file, or not of that form.
 *
 * @param root of the file system: {@code /}, or a test's own
 */
record KernelFiles(Path root) {

  private static final Pattern OPEN_FILES = Pattern.compile("Max open files +\\S+ +(\\d+)");
  private static final Pattern PORT_RANGE = Pattern.compile("(\\d+)\\s+(\\d+)");
  private static final int MOST_BYTES = 65_536;
  private static final int IDLE = 3;
  private static final int IO_WAIT = 4;
  private static final int STEAL = 7;

  OptionalLong hardLimitOfOpenFiles() {
    Matcher limit = OPEN_FILES.matcher(text("proc/self/limits").orElse(""));
    return limit.find() ? OptionalLong.of(Long.parseLong(limit.group(1))) : OptionalLong.empty();
  }

  OptionalLong outgoingPorts() {
    Matcher range = PORT_RANGE.matcher(text("proc/sys/net/ipv4/ip_local_port_range").orElse(""));
    return range.find()
        ? OptionalLong.of(Long.parseLong(range.group(2)) - Long.parseLong(range.group(1)) + 1)
        : OptionalLong.empty();
  }

  /** Of all processors together. */
  Optional<CpuTicks> cpuTicks() {
    String[] fields = text("proc/stat").orElse("").split("\n", 2)[0].split(" +", -1);
    if (!fields[0].equals("cpu") || fields.length <= STEAL + 1) {
      return Optional.empty();
    }
    long all = 0;
    long idle = 0;
    for (int i = 0; i <= STEAL; i++) { // what follows, guests' time, is counted in the others
      long ticks = Long.parseLong(fields[i + 1]);
      all += ticks;
      idle += i == IDLE || i == IO_WAIT ? ticks : 0;
    }
    long steal = Long.parseLong(fields[STEAL + 1]);
    return Optional.of(new CpuTicks(all - idle - steal, steal, all));
  }

  /** Every word that a core's frequency is steered by. */
  Set<String> governors() {
    Set<String> governors = new TreeSet<>();
    Path cpus = root.resolve("sys/devices/system/cpu");
    try (DirectoryStream<Path> each = Files.newDirectoryStream(cpus, "cpu[0-9]*")) {
      for (Path cpu : each) {
        text(root.relativize(cpu.resolve("cpufreq/scaling_governor")).toString())
            .ifPresent(governor -> governors.add(governor.strip()));
      }
    } catch (IOException notLinux) {
      return Set.of();
    }
    return governors;
  }

  private Optional<String> text(String path) {
    // one large read: these files claim to be empty, and a setting is told to the first read alone
    try (InputStream file = Files.newInputStream(root.resolve(path))) {
      return Optional.of(new String(file.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }
}
