package dev.firstcome.app.cli;

import dev.firstcome.app.judge.Evidence;
import dev.firstcome.core.checker.Judgement;
import dev.firstcome.core.csv.MalformedFileException;
import dev.firstcome.core.sentence.Nearest;
import dev.firstcome.reports.verdict.VerdictReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code firstcome verify}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Judge a run directory again, or one that another load generator wrote.",
      "It needs history.csv, ledger.csv and coupons.csv alone; each may be .gz or .zst."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  firstcome verify runs/20260101-120000-storm-redis-streams",
      "  firstcome verify runs/20260101-120000-storm-redis-streams --json"
    })
final class VerifyCommand implements Callable<Integer> {

  /** How the judgement is printed. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON
  }

  private final Services services;

  @Parameters(paramLabel = "DIR", converter = Folder.class, description = "The run directory.")
  private Path directory;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      defaultValue = "text",
      description = "How to print it (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--json", description = "The same as --format json: one object.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "en|ko",
      description = "Language of the sentences (default: the locale's).")
  private Language language;

  @Spec private CommandSpec spec;

  VerifyCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    if (json) {
      Misplaced.refuse(spec, "--json is --format json", "--format"::equals);
    }
    if (!Files.isDirectory(directory)) {
      throw new UsageException(noDirectory());
    }
    Judgement judgement = read().judgement();
    Language shown = language == null ? Language.of(services.locale()) : language;
    VerdictReport report = VerdictReport.of(judgement, shown.locale());
    services
        .out()
        .print(
            switch (json ? Format.JSON : format) {
              case TEXT -> report.text();
              case MARKDOWN -> report.markdown();
              case JSON -> report.json();
            });
    services.out().flush();
    return Exit.of(judgement.verdict().validity());
  }

  /** A file that is no gzip, or may not be read, is bad input like any other. */
  private Evidence read() throws IOException {
    try {
      return Evidence.read(directory);
    } catch (MalformedFileException | NoSuchFileException told) {
      throw told;
    } catch (IOException e) {
      throw new UsageException(directory + " cannot be read: " + e.getMessage());
    }
  }

  private String noDirectory() throws IOException {
    Path folder = directory.toAbsolutePath().getParent();
    List<String> beside = folder == null ? List.of() : directories(folder);
    return beside.isEmpty()
        ? "no such directory: " + directory
        : "no such directory: %s; the nearest there is '%s'"
            .formatted(directory, Nearest.to(directory.getFileName().toString(), beside));
  }

  private static List<String> directories(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
