package dev.firstcome.app.endpoints;

import dev.firstcome.core.scenario.Section;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Reads a URL without a login in it. */
final class Url {

  private Url() {}

  /** A URL with one of {@code schemes} and a host, its last slash taken off. */
  static URI required(Section section, String key, List<String> schemes) {
    String text = section.text(key).orElseThrow(() -> section.missing(key));
    URI uri;
    try {
      uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    } catch (URISyntaxException e) {
      throw section.problem(key, "is no URL: \"" + text + '"');
    }
    if (uri.getRawUserInfo() != null) {
      throw section.problem(key, "must not hold a login: use user and passwordFrom");
    }
    if (!schemes.contains(uri.getScheme()) || uri.getHost() == null) {
      String form = String.join(":// or ", schemes) + "://";
      throw section.problem(
          key, "must begin with " + form + " and name a host; is \"" + text + '"');
    }
    return uri;
  }
}
