package dev.firstcome.app.judge;

import dev.firstcome.core.checker.CheckOptions;
import dev.firstcome.core.csv.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The few members of {@code manifest.json} that a verdict hangs on. They are picked one by one,
 * because the manifest may be another load generator's, or of another version: what it does not say
 * is assumed as for a bare directory.
 */
final class ManifestFacts {

  private static final JsonMapper JSON = new JsonMapper();

  private ManifestFacts() {}

  static CheckOptions read(Path file, OptionalLong couponsCutAtLine) throws IOException {
    JsonNode manifest = Files.exists(file) ? parse(file) : JSON.missingNode();
    JsonNode finalRead = manifest.path("finalRead");
    return new CheckOptions(
        manifest.path("scenario").path("requireSellOut").asBoolean(false),
        number(manifest, "clockUncertaintyNs").orElse(0),
        number(manifest, "sentOperations"),
        // null is what a run that never came to its end has left
        finalRead.isMissingNode() || finalRead.asBoolean(false),
        manifest.path("interrupted").asBoolean(false),
        false,
        number(manifest, "disagreements").orElse(0),
        couponsCutAtLine);
  }

  private static JsonNode parse(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw new MalformedFileException(file, line, column, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static OptionalLong number(JsonNode manifest, String member) {
    JsonNode value = manifest.path(member);
    return value.canConvertToLong() && value.isIntegralNumber()
        ? OptionalLong.of(value.longValue())
        : OptionalLong.empty();
  }
}
