package dev.firstcome.core.scenario;

import dev.firstcome.core.scenario.YamlNode.Entry;
import dev.firstcome.core.scenario.YamlNode.Mapping;
import dev.firstcome.core.scenario.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code key=value} of the command line, laid over a tree. Whether the key is known is found
 * out when the tree is read.
 */
final class Overriding {
  private static final Pattern STEP = Pattern.compile("\\G(?:\\.?([A-Za-z]\\w*)|\\[(\\d{1,9})])");

  private final Place place;
  private final List<String> steps = new ArrayList<>(); // names, and indices as "[0]"
  private final YamlNode value;

  private Overriding(Place place, String key, String valueText) {
    this.place = place;
    Matcher m = STEP.matcher(key);
    int end = 0;
    while (m.find()) {
      steps.add(m.group(1) != null ? m.group(1) : "[" + m.group(2) + "]");
      end = m.end();
    }
    if (steps.isEmpty() || end != key.length() || key.startsWith(".") || key.startsWith("[")) {
      throw place.problem("\"" + key + "\" is not a key such as stock or arrivals[0].ratePerS");
    }
    value = YamlTree.ofOverride(valueText, place);
  }

  static Overriding parse(String keyAndValue) {
    Place place = Place.ofOverride(keyAndValue);
    int equals = keyAndValue.indexOf('=');
    if (equals < 1) {
      throw place.problem("must be key=value");
    }
    return new Overriding(
        place, keyAndValue.substring(0, equals).strip(), keyAndValue.substring(equals + 1));
  }

  /** Returns the key at the top of the file that this override touches. */
  String topKey() {
    return steps.get(0);
  }

  void applyTo(Mapping root) {
    YamlNode at = root;
    for (int i = 0; i < steps.size() - 1; i++) {
      at = child(at, steps.get(i), steps.get(i + 1));
    }
    set(at, steps.get(steps.size() - 1), value);
  }

  /** Returns what stands at {@code step}, made empty where nothing does. */
  private YamlNode child(YamlNode parent, String step, String next) {
    YamlNode child = step.startsWith("[") ? item(parent, step) : valueAt(parent, step);
    if (child == null) {
      child = next.startsWith("[") ? new Sequence(place, new ArrayList<>()) : Mapping.empty(place);
      set(parent, step, child);
    }
    return child;
  }

  private YamlNode valueAt(YamlNode parent, String step) {
    Entry entry = at(parent, step);
    return entry == null ? null : entry.value();
  }

  private Entry at(YamlNode parent, String step) {
    if (parent instanceof Mapping m) {
      return m.entries().get(step);
    }
    throw place.problem("\"" + step + "\" cannot stand in " + parent.describe());
  }

  private YamlNode item(YamlNode parent, String step) {
    List<YamlNode> items = items(parent, step);
    int i = index(items, step);
    return i < items.size() ? items.get(i) : null;
  }

  private void set(YamlNode parent, String step, YamlNode child) {
    if (!step.startsWith("[")) {
      Entry old = at(parent, step);
      Place keyPlace = old == null ? place : old.keyPlace();
      ((Mapping) parent).entries().put(step, new Entry(keyPlace, child));
      return;
    }
    List<YamlNode> items = items(parent, step);
    int i = index(items, step);
    if (i == items.size()) {
      items.add(child);
    } else {
      items.set(i, child);
    }
  }

  private List<YamlNode> items(YamlNode parent, String step) {
    if (parent instanceof Sequence s) {
      return s.items();
    }
    throw place.problem(step + " needs a list, but there is " + parent.describe());
  }

  /** An index may name an item that is there, or the place after the last. */
  private int index(List<YamlNode> items, String step) {
    int i = Integer.parseInt(step.substring(1, step.length() - 1));
    if (i > items.size()) {
      throw place.problem(step + " is beyond the list, which has " + items.size());
    }
    return i;
  }
}
