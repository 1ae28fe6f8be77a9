package dev.firstcome.app.rig;

import dev.firstcome.app.ledger.LedgerDatabase;
import dev.firstcome.app.ledger.SqlLedger;
import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.environment.Environment;
import dev.firstcome.environment.RunningServer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Running servers and the service on top of them. Closing stops the service first. */
final class Bench implements AutoCloseable {

  /** The folder in the run directory that the servers' data live in. */
  static final String DATA = "data";

  private final Optional<Environment> environment;
  private final RunningTarget target;

  Bench(Optional<Environment> environment, RunningTarget target) {
    this.environment = environment;
    this.target = target;
  }

  RunningTarget target() {
    return target;
  }

  /** The name of the provider; {@code none} where the target needs no server. */
  String provider() {
    return environment.map(Environment::provider).orElse("none");
  }

  Collection<RunningServer> servers() {
    return environment.map(e -> e.servers().values()).orElse(List.of());
  }

  Optional<LedgerDatabase> database() {
    return target.spec().hasDatabase()
        ? environment.map(e -> new SqlLedger(e.database()))
        : Optional.empty();
  }

  @Override
  public void close() {
    target.close();
    environment.ifPresent(Environment::close);
  }
}
