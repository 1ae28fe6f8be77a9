package dev.firstcome.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelFilesTest {

  @TempDir private Path root;

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void readsWhatLinuxTells() throws IOException {
    file(
        "proc/self/limits",
        "Max processes   1  2  processes\nMax open files   1024  20000  files\n");
    file("proc/sys/net/ipv4/ip_local_port_range", "32768\t60999\n");
    file("proc/stat", "cpu  100 1 40 800 20 3 6 30 9 0\ncpu0 1 1 1 1 1 1 1 1 1 1\n");
    file("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", "powersave\n");
    file("sys/devices/system/cpu/cpu1/cpufreq/scaling_governor", "performance\n");
    file("sys/devices/system/cpu/cpufreq/boost", "1\n");
    KernelFiles kernel = new KernelFiles(root);

    assertThat(kernel.hardLimitOfOpenFiles()).hasValue(20_000);
    assertThat(kernel.outgoingPorts()).hasValue(28_232);
    assertThat(kernel.cpuTicks()).contains(new CpuTicks(150, 30, 1_000));
    assertThat(kernel.governors()).containsExactly("performance", "powersave");
  }

  @Test
  void elsewhereNothingIsTold() {
    KernelFiles kernel = new KernelFiles(root);

    assertThat(kernel.hardLimitOfOpenFiles()).isEmpty();
    assertThat(kernel.outgoingPorts()).isEmpty();
    assertThat(kernel.cpuTicks()).isEmpty();
    assertThat(kernel.governors()).isEmpty();
  }
}
