package dev.firstcome.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code firstcome completion}. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Print a completion script for bash and zsh.",
    footerHeading = "%nTo use it in this shell:%n",
    footer = "  source <(firstcome completion)")
final class CompletionCommand implements Runnable {

  private final Services services;

  @Spec private CommandSpec spec;

  CompletionCommand(Services services) {
    this.services = services;
  }

  @Override
  public void run() {
    services.out().print(AutoComplete.bash("firstcome", spec.root().commandLine()));
    services.out().flush();
  }
}
