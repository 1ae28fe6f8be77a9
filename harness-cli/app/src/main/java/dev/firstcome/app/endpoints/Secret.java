package dev.firstcome.app.endpoints;

import dev.firstcome.core.scenario.Place;
import dev.firstcome.core.scenario.Section;
import dev.firstcome.core.scenario.YamlNode;
import java.util.Map;

/**
 * Looks passwords up.
 *
 * @param variables the process's environment
 */
record Secret(Map<String, String> variables) {

  /** The password that the section's {@code passwordFrom} leads to; none is the empty one. */
  String password(Section section) {
    return section
        .text("passwordFrom")
        .map(name -> of(name, section.node("passwordFrom").map(YamlNode::place).orElseThrow()))
        .orElse("");
  }

  /**
   * The value of a variable.
   *
   * @param place where the file names it
   */
  String of(String variable, Place place) {
    String value = variables.get(variable);
    if (value == null || value.isEmpty()) {
      throw place.problem("the environment variable " + variable + " is not set");
    }
    return value;
  }
}
