package dev.firstcome.kafkaoutbox.capture;

import dev.firstcome.contract.readiness.ReadinessCheck;
import dev.firstcome.kafkaoutbox.kafka.TopicSetup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The thread that looks at the capture, every {@value #EVERY_MS} ms. It also starts the listeners,
 * as soon as the topics are there: Kafka may come up later than this service.
 */
public final class CaptureWatcher implements SmartLifecycle, ReadinessCheck {
  private static final Logger LOG = LoggerFactory.getLogger(CaptureWatcher.class);
  private static final int EVERY_MS = 500;

  private final CaptureWatch watch;
  private final CaptureGate gate;
  private final CaptureProbe probe;
  private final TopicSetup topics;
  private final List<MessageListenerContainer> listeners;
  private final int phase;
  private volatile @Nullable Thread thread;
  private volatile String trouble = "not looked yet";
  private boolean listening;

  /**
   * @param listeners containers that do not start by themselves
   * @param phase of the life cycle; the listeners stop by their own
   */
  public CaptureWatcher(
      CaptureWatch watch,
      CaptureGate gate,
      CaptureProbe probe,
      TopicSetup topics,
      List<MessageListenerContainer> listeners,
      int phase) {
    this.watch = watch;
    this.gate = gate;
    this.probe = probe;
    this.topics = topics;
    this.listeners = List.copyOf(listeners);
    this.phase = phase;
  }

  @Override
  public void start() {
    Thread started = new Thread(this::run, "capture-watch");
    started.setDaemon(true);
    thread = started;
    started.start();
  }

  @Override
  public void stop() {
    Thread stopped = thread;
    thread = null;
    if (stopped != null) {
      stopped.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public int getPhase() {
    return phase;
  }

  @Override
  public String name() {
    return "capture";
  }

  /** Ready once the capture is open and a probe has come through to this very process. */
  @Override
  public Optional<String> whyNotReady() {
    if (!gate.isOpen()) {
      return Optional.of("closed: " + trouble);
    }
    return probe.seenAny() ? Optional.empty() : Optional.of("no probe came through: " + trouble);
  }

  private void run() {
    while (Thread.currentThread() == thread) {
      try {
        look();
        trouble = "none";
      } catch (RuntimeException | Error e) { // nobody else would look
        if (!trouble.equals(e.toString()) && thread != null) {
          LOG.warn("cannot look at the capture for now", e);
        }
        trouble = e.toString();
      }
      try {
        Thread.sleep(EVERY_MS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void look() {
    watch.readGate();
    if (!listening) {
      topics.ensure();
      listeners.forEach(MessageListenerContainer::start);
      listening = true;
    }
    watch.look();
  }
}
