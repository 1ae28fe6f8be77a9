package dev.firstcome.kafkaoutbox.capture;

/** Whether the door may accept, as this instance last read it. Closed until it has been read. */
public final class CaptureGate {
  private volatile boolean open;

  /** Whether what is written to the outbox is sure to be captured, in its turn. */
  public boolean isOpen() {
    return open;
  }

  void set(boolean isOpen) {
    open = isOpen;
  }
}
