package dev.firstcome.app.doctor;

import static dev.firstcome.app.doctor.Health.FAIL;
import static dev.firstcome.app.doctor.Health.OK;
import static dev.firstcome.app.doctor.Health.WARN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.firstcome.app.time.SteppedTime;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import oshi.SystemInfo;

class ProbesTest {

  private static final long GIB = 1L << 30;
  private static final Docker NO_DOCKER = docker(Optional.empty(), Set.of());
  private static final Docker DOCKER =
      docker(Optional.of(new Docker.Engine("28.3.1", "1.51")), Set.of("redis:7"));

  static Stream<Arguments> machines() {
    return Stream.of(
        arguments(new JdkProbe(17, "VM"), OK, "JDK 17, VM"),
        arguments(new JdkProbe(26, "VM"), WARN, "JDK 26"),
        arguments(new JdkProbe(16, "VM"), FAIL, "JDK 16"),
        arguments(new CoresProbe(4), OK, "4 cores"),
        arguments(new CoresProbe(2), WARN, "2 cores"),
        arguments(new CoresProbe(1), FAIL, "1 cores"),
        arguments(new MemoryProbe(4 * GIB, 8 * GIB), OK, "4.0 of 8.0 GiB"),
        arguments(new MemoryProbe(3 * GIB, 8 * GIB), WARN, "3.0 of"),
        arguments(new MemoryProbe(GIB, 8 * GIB), FAIL, "1.0 of"),
        arguments(new DiskProbe("/r", 5 * GIB), OK, "5.0 GiB free at /r"),
        arguments(new DiskProbe("/r", 2 * GIB), WARN, "2.0 GiB"),
        arguments(new DiskProbe("/r", GIB - 1), FAIL, "1.0 GiB"),
        arguments(new OpenFilesProbe(16_384), OK, "16384 open files"),
        arguments(new OpenFilesProbe(4_096), WARN, "4096"),
        arguments(new OpenFilesProbe(1_024), FAIL, "1024"),
        arguments(new PortsProbe(true, 28_232), OK, "28232 ports"),
        arguments(new PortsProbe(true, 5_000), WARN, "5000 ports"),
        arguments(new PortsProbe(true, 100), FAIL, "100 ports"),
        arguments(new PortsProbe(false, 28_232), FAIL, "no port of 127.0.0.1"),
        arguments(new DockerProbe(DOCKER), OK, "engine 28.3.1, API 1.51"),
        arguments(new DockerProbe(NO_DOCKER), WARN, "no engine"),
        arguments(new ImagesProbe(DOCKER, List.of("redis:7")), OK, "1 of 1"),
        arguments(new ImagesProbe(DOCKER, List.of("redis:7", "kafka:4")), WARN, "1 of 2"),
        arguments(new ImagesProbe(NO_DOCKER, List.of("redis:7")), WARN, "no engine to ask"),
        arguments(new BinariesProbe("linux", redis(null), NO_DOCKER), OK, "all 1 servers"),
        arguments(new BinariesProbe("linux", redis("not built"), DOCKER), WARN, "Redis: not built"),
        arguments(new BinariesProbe("linux", redis("not built"), NO_DOCKER), FAIL, "Redis: not"),
        arguments(new ClockProbe(new AtomicLong()::incrementAndGet), OK, "steps of 1 ns"),
        arguments(new ClockProbe(clockOf(15_000)), WARN, "steps of 15000 ns"),
        arguments(new ClockProbe(clockOf(15_000_000)), FAIL, "steps of 15000000 ns"),
        arguments(new FrequencyProbe(Set.of()), OK, "no frequency governor"),
        arguments(new FrequencyProbe(Set.of("performance")), OK, "performance"),
        arguments(
            new FrequencyProbe(Set.of("performance", "powersave")), WARN, "performance, powersave"),
        arguments(neighbours(new CpuTicks(5, 0, 100)), OK, "5 % of the processors busy, 0.0 %"),
        arguments(neighbours(new CpuTicks(30, 0, 100)), WARN, "30 % of"),
        arguments(neighbours(new CpuTicks(5, 3, 100)), WARN, "3.0 % stolen"),
        arguments(new NeighbourProbe(new SteppedTime(0), Optional::empty), WARN, "neither"));
  }

  @ParameterizedTest
  @MethodSource("machines")
  void eachProbeTellsGoodFromBad(Probe probe, Health health, String found)
      throws InterruptedException {
    Diagnosis diagnosis = probe.look();
    assertThat(diagnosis.health()).isEqualTo(health);
    assertThat(diagnosis.found().in(Locale.ENGLISH)).contains(found).doesNotContain("{");
    assertThat(diagnosis.todo().isPresent()).isEqualTo(health != OK);
    diagnosis
        .todo()
        .ifPresent(todo -> assertThat(todo.in(Locale.KOREAN)).isNotBlank().doesNotContain("{"));
  }

  @Test
  void aMissingImageIsNamed() throws InterruptedException {
    Diagnosis diagnosis = new ImagesProbe(DOCKER, List.of("redis:7", "kafka:4")).look();
    assertThat(diagnosis.todo().orElseThrow().in(Locale.ENGLISH)).endsWith("needed: kafka:4");
  }

  @Test
  void theCheckUpOfTheMachineThatRunsThisTestFindsItsJdk() throws InterruptedException {
    Checkup checkup =
        Checkup.ofThisMachine(
            new SystemInfo(),
            Path.of("runs"),
            redis(null),
            List.of(),
            new SteppedTime(0),
            new AtomicLong()::incrementAndGet);
    List<Diagnosis> findings = checkup.run();
    assertThat(findings)
        .extracting(Diagnosis::probe)
        .containsExactly(
            "jdk",
            "cores",
            "memory",
            "disk",
            "files",
            "ports",
            "binaries",
            "docker",
            "images",
            "clock",
            "frequency",
            "neighbours");
    assertThat(findings.get(0).found().params())
        .containsEntry("feature", Integer.toString(Runtime.version().feature()));
    assertThat(findings)
        .filteredOn(finding -> finding.probe().equals("ports") || finding.probe().equals("disk"))
        .extracting(Diagnosis::health)
        .doesNotContain(FAIL);
  }

  private static Map<String, Optional<String>> redis(String why) {
    Map<String, Optional<String>> missing = new LinkedHashMap<>();
    missing.put("Redis", Optional.ofNullable(why));
    return missing;
  }

  private static LongSupplier clockOf(long stepNs) {
    AtomicLong looks = new AtomicLong();
    return () -> looks.getAndIncrement() / 3 * stepNs;
  }

  private static NeighbourProbe neighbours(CpuTicks inWindow) {
    Deque<CpuTicks> readings =
        new ArrayDeque<>(
            List.of(
                new CpuTicks(1_000, 10, 9_000),
                new CpuTicks(
                    1_000 + inWindow.busyTicks(),
                    10 + inWindow.stealTicks(),
                    9_000 + inWindow.allTicks())));
    return new NeighbourProbe(new SteppedTime(0), () -> Optional.of(readings.remove()));
  }

  private static Docker docker(Optional<Docker.Engine> engine, Set<String> images) {
    return new Docker() {
      @Override
      public Optional<Engine> engine() {
        return engine;
      }

      @Override
      public boolean hasImage(String reference) {
        return images.contains(reference);
      }
    };
  }
}
