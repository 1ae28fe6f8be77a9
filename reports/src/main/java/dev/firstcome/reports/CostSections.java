package dev.firstcome.reports;

import dev.firstcome.core.run.ResourceUse;
import dev.firstcome.core.run.RunResult;
import dev.firstcome.reports.comparison.Costs;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the runs cost, per component: memory, processor time, start-up. Cost holds on a noisy
 * machine, where wall-clock latency does not (method.md, 5).
 *
 * @param runs in the order of the columns
 */
record CostSections(List<RunResult> runs, Lines lines, Words words) {
  private static final String GENERATOR = "generator";

  /** The way of a request, and then what stands beside it; others follow by name. */
  private static final List<String> COMPONENTS =
      List.of("service", "redis", "kafka", "connect", "mariadb", GENERATOR);

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    List<Line> memory = new ArrayList<>();
    List<Line> cpu = new ArrayList<>();
    List<Line> written = new ArrayList<>();
    for (String component :
        components(run -> run.resources().stream().map(ResourceUse::component))) {
      String name = words.orElse("component." + component, component);
      memory.add(
          lines.measured(name, Unit.BYTES, run -> use(run, component, ResourceUse::peakRssBytes)));
      cpu.add(lines.measured(name, Unit.CPU, run -> use(run, component, ResourceUse::cpuNs)));
      written.add(
          lines.measured(name, Unit.BYTES, run -> use(run, component, ResourceUse::writtenBytes)));
    }
    if (!cpu.isEmpty()) {
      cpu.add(lines.figures(words.get("cpu.perCoupon"), Unit.DURATION, Costs::cpuNsPerIssued));
      sections.add(new Section(words.get("memory"), memory));
      sections.add(new Section(words.get("cpu"), cpu));
      sections.add(new Section(words.get("written"), written));
    }
    Set<String> started = components(run -> run.startUpMs().keySet().stream());
    if (!started.isEmpty()) {
      sections.add(
          new Section(
              words.get("startUp"),
              started.stream()
                  .map(
                      component ->
                          lines.measured(
                              words.orElse("component." + component, component),
                              Unit.DURATION,
                              run -> startUpNs(run, component)))
                  .toList()));
    }
    return sections;
  }

  /** Returns the components of all runs, in one order whatever the order of the runs. */
  private Set<String> components(Function<RunResult, Stream<String>> named) {
    Set<String> present = new TreeSet<>();
    runs.forEach(run -> named.apply(run).forEach(present::add));
    Set<String> ordered = new LinkedHashSet<>(COMPONENTS);
    ordered.retainAll(present);
    ordered.addAll(present);
    return ordered;
  }

  private static OptionalLong use(
      RunResult run, String component, Function<ResourceUse, Long> figure) {
    return run.resources().stream()
        .filter(use -> use.component().equals(component))
        .mapToLong(figure::apply)
        .findFirst();
  }

  private static OptionalLong startUpNs(RunResult run, String component) {
    Long startUpMs = run.startUpMs().get(component);
    return startUpMs == null ? OptionalLong.empty() : millis(OptionalLong.of(startUpMs));
  }

  private static OptionalLong millis(OptionalLong ms) {
    return ms.isPresent() ? OptionalLong.of(ms.getAsLong() * 1_000_000L) : ms;
  }
}
