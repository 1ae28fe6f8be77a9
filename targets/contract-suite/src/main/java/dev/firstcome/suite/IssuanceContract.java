package dev.firstcome.suite;

/** What every issuance service must do, whatever its design. */
public abstract class IssuanceContract {

  /** The service, running and ready; the same one for every test of a class. */
  protected abstract TargetUnderTest target();
}
