package dev.firstcome.app.cli;

import dev.firstcome.app.doctor.Diagnosis;
import dev.firstcome.app.doctor.Health;
import dev.firstcome.core.json.JsonFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code firstcome doctor}. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Look at this machine: what would stop a run, or spoil its figures.",
      "Exit code 1 if something fails; a warning is none."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  firstcome doctor", "  firstcome doctor --json | jq '.probes[].health'"})
final class DoctorCommand implements Callable<Integer> {

  private final Services services;

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  DoctorCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    List<Diagnosis> findings = services.checkup().get().run();
    Language shown = language == null ? Language.of(services.locale()) : language;
    services.out().print(json ? json(findings, shown.locale()) : text(findings, shown.locale()));
    services.out().flush();
    return worst(findings) == Health.FAIL ? Exit.INVALID : Exit.VALID;
  }

  private static String text(List<Diagnosis> findings, Locale locale) {
    StringBuilder text = new StringBuilder();
    for (Diagnosis finding : findings) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-4s  %-10s  %s",
              finding.health().name().toLowerCase(Locale.ROOT),
              finding.probe(),
              finding.found().in(locale)));
      finding.todo().ifPresent(todo -> text.append(" → ").append(todo.in(locale)));
      text.append(System.lineSeparator());
    }
    return text.toString();
  }

  private static String json(List<Diagnosis> findings, Locale locale) {
    List<Map<String, Object>> probes = findings.stream().map(f -> member(f, locale)).toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("health", worst(findings));
    all.put("probes", probes);
    return JsonFile.text(all);
  }

  private static Map<String, Object> member(Diagnosis finding, Locale locale) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("probe", finding.probe());
    member.put("health", finding.health());
    member.put("found", finding.found().in(locale));
    member.put("facts", finding.found().params());
    finding.todo().ifPresent(todo -> member.put("todo", todo.in(locale)));
    return member;
  }

  private static Health worst(List<Diagnosis> findings) {
    return findings.stream().map(Diagnosis::health).max(Health::compareTo).orElse(Health.OK);
  }
}
