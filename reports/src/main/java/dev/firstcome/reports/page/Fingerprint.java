package dev.firstcome.reports.page;

import dev.firstcome.core.run.Component;
import dev.firstcome.core.run.RunManifest;
import dev.firstcome.core.scenario.Scenario;
import dev.firstcome.reports.format.Unit;
import dev.firstcome.reports.table.Table;
import dev.firstcome.reports.table.Table.Line;
import dev.firstcome.reports.table.Table.Section;
import dev.firstcome.reports.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Where the runs took place and with what: a column for each design. Where the runs of one design
 * differ, all that they say stands in the cell.
 */
public final class Fingerprint {
  private final List<ReportedRun> runs;
  private final List<String> designs;
  private final Words words;

  private Fingerprint(List<ReportedRun> runs, Words words) {
    this.runs = runs;
    this.designs = runs.stream().map(run -> run.result().target()).distinct().toList();
    this.words = words;
  }

  /** Returns machine, versions and scenario. */
  public static Table of(List<ReportedRun> runs, Words words) {
    Fingerprint print = new Fingerprint(runs, words);
    return print.table(
        "page.environment",
        List.of(
            new Section(words.get("print.harness"), print.harness()),
            new Section(words.get("print.machine"), print.machine()),
            new Section(words.get("print.scenario"), print.scenario()),
            new Section(words.get("print.versions"), print.versions())));
  }

  /** Returns every setting that was set, of each design's first run. */
  public static Table settings(List<ReportedRun> runs, Words words) {
    Fingerprint print = new Fingerprint(runs, words);
    List<Section> sections = new ArrayList<>();
    for (String component : print.components()) {
      Set<String> keys = new TreeSet<>();
      for (ReportedRun run : runs) {
        print.component(run, component).forEach(part -> keys.addAll(part.settings().keySet()));
      }
      sections.add(
          new Section(
              words.orElse("component." + component, component),
              keys.stream().map(key -> print.setting(component, key)).toList()));
    }
    return print.table("print.settings", sections);
  }

  private Table table(String title, List<Section> sections) {
    return new Table(
        words.get(title),
        designs,
        sections.stream().filter(section -> !section.lines().isEmpty()).toList(),
        List.of());
  }

  private List<Line> harness() {
    return List.of(
        line("print.version", RunManifest::firstcomeVersion),
        line("print.commit", manifest -> manifest.gitCommit()),
        line("print.environment", RunManifest::environment),
        line("print.clock", manifest -> Unit.DURATION.one((double) manifest.clockUncertaintyNs())));
  }

  private List<Line> machine() {
    return List.of(
        line("print.os", manifest -> manifest.machine().os()),
        line("print.cpu", manifest -> manifest.machine().cpu() + ", " + manifest.machine().arch()),
        line("print.cores", manifest -> String.valueOf(manifest.machine().cores())),
        line("print.memory", manifest -> Unit.BYTES.one((double) manifest.machine().memoryBytes())),
        line("print.jvm", manifest -> manifest.machine().jvm()));
  }

  private List<Line> scenario() {
    return List.of(
        line("print.name", manifest -> manifest.scenario().name()),
        line("print.seed", manifest -> String.valueOf(manifest.seed())),
        line("print.users", manifest -> Unit.whole(manifest.scenario().users())),
        line("print.clicks", manifest -> Unit.whole(manifest.scenario().clicks())),
        line("print.duration", manifest -> Unit.DURATION.one(durationNs(manifest.scenario()))),
        line("print.stock", manifest -> stock(manifest.scenario())),
        line("print.durability", manifest -> manifest.scenario().durability().name()));
  }

  private static double durationNs(Scenario scenario) {
    return scenario.durationMs() * 1e6;
  }

  private static String stock(Scenario scenario) {
    return Unit.whole(scenario.coupons()) + " × " + Unit.whole(scenario.stock());
  }

  private List<Line> versions() {
    return components().stream()
        .map(
            name ->
                new Line(
                    words.orElse("component." + name, name),
                    cells(run -> component(run, name).stream().map(Component::version).toList())))
        .toList();
  }

  private Line setting(String component, String key) {
    return new Line(
        key,
        designs.stream()
            .map(
                design ->
                    runs.stream()
                        .filter(run -> run.result().target().equals(design))
                        .limit(1)
                        .flatMap(run -> component(run, component).stream())
                        .map(part -> part.settings().getOrDefault(key, Unit.NONE))
                        .findFirst()
                        .orElse(Unit.NONE))
            .toList());
  }

  private Line line(String key, Function<RunManifest, String> said) {
    return new Line(words.get(key), cells(run -> List.of(said.apply(run.manifest()))));
  }

  private List<String> cells(Function<ReportedRun, List<String>> said) {
    List<String> cells = new ArrayList<>();
    for (String design : designs) {
      Set<String> distinct = new LinkedHashSet<>();
      runs.stream()
          .filter(run -> run.result().target().equals(design))
          .forEach(run -> distinct.addAll(said.apply(run)));
      cells.add(distinct.isEmpty() ? Unit.NONE : String.join(" / ", distinct));
    }
    return cells;
  }

  private List<Component> component(ReportedRun run, String name) {
    return run.manifest().components().stream().filter(part -> part.name().equals(name)).toList();
  }

  private List<String> components() {
    return runs.stream()
        .flatMap(run -> run.manifest().components().stream())
        .map(Component::name)
        .distinct()
        .toList();
  }
}
