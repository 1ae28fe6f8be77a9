package dev.firstcome.environment;

import dev.firstcome.environment.embedded.EmbeddedProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class EmbeddedProviderIT extends EnvironmentProviderContract {

  /** Reached by a path with blanks, as a checkout of anybody's may be. */
  @Override
  EnvironmentProvider provider() throws IOException {
    Path home = temporary.resolve("a home with blanks");
    Files.createSymbolicLink(home, Path.of(System.getProperty("firstcome.home")));
    return new EmbeddedProvider(home);
  }
}
