package dev.firstcome.app.rig;

import dev.firstcome.app.ledger.LedgerDatabase;
import dev.firstcome.app.ledger.SqlLedger;
import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.RunningServer;
import dev.firstcome.environment.ServerKind;
import java.util.Collection;
import java.util.Optional;

/** Running servers and the service on top of them. Closing stops the service first. */
final class Bench implements AutoCloseable {

  /** The folder in the run directory that the servers' data live in. */
  static final String DATA = "data";

  private final Environment environment;
  private final RunningTarget target;

  Bench(Environment environment, RunningTarget target) {
    this.environment = environment;
    this.target = target;
  }

  RunningTarget target() {
    return target;
  }

  /** Whether nothing of an earlier run can be in the servers. */
  boolean fresh() {
    return environment.fresh();
  }

  /** The name of the provider. */
  String provider() {
    return environment.provider();
  }

  Collection<RunningServer> servers() {
    return environment.servers().values();
  }

  Optional<LedgerDatabase> database() {
    return environment.servers().containsKey(ServerKind.MARIADB)
        ? Optional.of(new SqlLedger(environment.database()))
        : Optional.empty();
  }

  @Override
  public void close() {
    target.close();
    environment.close();
  }
}
