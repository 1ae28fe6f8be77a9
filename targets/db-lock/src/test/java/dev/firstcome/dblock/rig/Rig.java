package dev.firstcome.dblock.rig;

import dev.firstcome.environment.RedisDurability;
import dev.firstcome.environment.ServerKind;
import dev.firstcome.suite.rig.Api;
import dev.firstcome.suite.rig.ForkedService;
import dev.firstcome.suite.rig.TestServers;
import java.util.EnumSet;
import java.util.Map;

/** One MariaDB and one service, for all tests of this JVM. */
public final class Rig {
  private static final TestServers SERVERS =
      new TestServers(EnumSet.of(ServerKind.MARIADB), RedisDurability.NONE);
  private static final ForkedService SERVICE =
      new ForkedService(
          "db-lock",
          SERVERS,
          // a crowd of 200 on a busy machine may well wait for longer than the default 2 s
          Map.of("FIRSTCOME_ROLE", "both", "FIRSTCOME_DATABASE_CONNECTIONTIMEOUT", "8s"));

  private Rig() {}

  /** The servers. */
  public static TestServers servers() {
    return SERVERS;
  }

  /** The service, running and ready. */
  public static synchronized ForkedService service() {
    SERVICE.ensureRunning();
    return SERVICE;
  }

  /** Calls to it. */
  public static Api api() {
    return service().api();
  }
}
