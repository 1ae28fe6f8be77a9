package dev.firstcome.gatling.quiet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatling.commons.util.GatlingVersion;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

class QuietPreferencesTest {
  @Test
  void thePreferencesOfThisJvmLiveInMemory() throws Exception {
    Preferences node = Preferences.userRoot().node("/some/where");
    node.put("key", "value");

    assertThat(node).isInstanceOf(MemoryPreferences.class);
    assertThat(Preferences.userRoot().node("/some").node("where").get("key", null))
        .isEqualTo("value");
    node.remove("key");
    assertThat(node.get("key", "gone")).isEqualTo("gone");
  }

  @Test
  void gatlingDoesNotAskTheWorldForItsNewestRelease() throws Exception {
    try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      proxy.setSoTimeout(1);
      System.setProperty("https.proxyHost", "127.0.0.1");
      System.setProperty("https.proxyPort", String.valueOf(proxy.getLocalPort()));

      assertThat(GatlingVersion.LatestRelease().isEmpty()).isTrue();

      // a connection that had been tried would wait in the backlog
      assertThatThrownBy(proxy::accept).isInstanceOf(SocketTimeoutException.class);
    } finally {
      System.clearProperty("https.proxyHost");
      System.clearProperty("https.proxyPort");
    }
  }
}
