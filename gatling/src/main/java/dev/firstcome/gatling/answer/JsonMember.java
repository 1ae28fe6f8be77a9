package dev.firstcome.gatling.answer;

/**
 * Finds one string member of a JSON object without building a tree: the answers are read on the
 * event loops that also send the requests, so reading must cost next to nothing. It allocates
 * nothing and stops at the member.
 *
 * <p>It judges no syntax beyond what it must pass. Escapes inside a name or a value are passed over
 * but not decoded: an escaped word equals none of the table's words, and so reads as UNKNOWN.
 */
final class JsonMember {
  private final byte[] json;
  private int at;

  private JsonMember(byte[] json) {
    this.json = json;
  }

  /** Tells whether the object's own member {@code name} (not one further down) is that string. */
  static boolean is(byte[] json, String name, String word) {
    return new JsonMember(json).memberIs(name, word);
  }

  private boolean memberIs(String name, String word) {
    int depth = 0;
    while (at < json.length) {
      byte c = json[at];
      if (c == '"') {
        boolean named = stringIs(name);
        // a string followed by a colon is a name; {"a":"code"} must not be taken for the member
        if (colonFollows() && depth == 1 && named) {
          return at < json.length && json[at] == '"' && stringIs(word);
        }
        continue;
      }
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      at++;
    }
    return false;
  }

  /** Passes the string that begins here and tells whether it is that text. */
  private boolean stringIs(String text) {
    int begin = ++at;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    int end = Math.min(at, json.length);
    at = end + 1;
    if (end - begin != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (json[begin + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Passes blanks, a colon and blanks; without a colon only blanks. */
  private boolean colonFollows() {
    skipBlanks();
    if (at < json.length && json[at] == ':') {
      at++;
      skipBlanks();
      return true;
    }
    return false;
  }

  private void skipBlanks() {
    while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
      at++;
    }
  }
}
