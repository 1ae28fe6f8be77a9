package dev.firstcome.core.json;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says in a person's words, and in none of the library's, what is wrong with a JSON file. */
final class JsonProblem {
  /** Where an object began that does not end, in the parser's own words. */
  private static final Pattern SOURCE = Pattern.compile(" \\([^(]*\\[Source.*");

  private JsonProblem() {}

  /** One sentence, with the place within the document where the library knows it. */
  static String of(JacksonException problem) {
    if (!(problem instanceof DatabindException bound)) {
      return "not JSON: " + SOURCE.matcher(firstLine(problem.getOriginalMessage())).replaceAll("");
    }
    String path = path(bound);
    return path.isEmpty() ? gist(bound) : path + ": " + gist(bound);
  }

  private static String gist(DatabindException problem) {
    if (problem.getCause() instanceof IllegalArgumentException refused
        && refused.getMessage() != null) {
      return firstLine(refused.getMessage());
    }
    if (problem.getCause() instanceof NullPointerException) {
      return "something is missing in it, or null";
    }
    if (problem instanceof InvalidFormatException format) {
      return "'%s' is not %s".formatted(format.getValue(), expected(format.getTargetType()));
    }
    return "not what is expected here";
  }

  private static String expected(Class<?> type) {
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants())
            .map(Object::toString)
            .collect(Collectors.joining(", ", "one of ", ""))
        : "what is expected here";
  }

  private static String path(DatabindException problem) {
    return problem.getPath().stream()
        .map(at -> at.getPropertyName() == null ? "[" + at.getIndex() + "]" : at.getPropertyName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
