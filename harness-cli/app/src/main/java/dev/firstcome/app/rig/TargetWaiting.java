package dev.firstcome.app.rig;

import dev.firstcome.app.ledger.LedgerReading;
import dev.firstcome.app.target.RunningTarget;
import dev.firstcome.core.ledger.LedgerRow;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** A running service's backlog. */
record TargetWaiting(RunningTarget target, LedgerReading ledger) implements Drain.Waiting {

  @Override
  public boolean alive() {
    return target.isAlive();
  }

  @Override
  public OptionalDouble backlog() throws InterruptedException {
    return target.client().backlog();
  }

  @Override
  public List<LedgerRow> rows() throws IOException, InterruptedException {
    return ledger.rowsOverHttp();
  }
}
