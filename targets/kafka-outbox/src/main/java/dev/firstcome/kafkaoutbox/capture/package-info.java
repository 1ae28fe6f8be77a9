/**
 * Keeps the promise that every row of the outbox reaches the topic, in its turn.
 *
 * <p>The door needs only the database: while Connect or Kafka is away, requests are accepted and
 * wait as PENDING rows, and the capture catches up from its stored offset. The one thing that must
 * not happen is that it starts again anywhere else. It cannot: {@code snapshot.mode=recovery} makes
 * a connector without an offset, or whose binlog was purged, FAIL instead of starting at the
 * binlog's end, and only {@link dev.firstcome.kafkaoutbox.capture.CaptureRecovery} ever writes an
 * offset. So however late a loss is noticed, nothing was captured past it in the meantime.
 *
 * <p>A loss is noticed by {@link dev.firstcome.kafkaoutbox.capture.CaptureWatch} in three ways: the
 * connector is absent; it FAILED for want of its offset or binlog, or failed again and again; or,
 * whatever Connect says, a row is still waiting although a probe that was committed after it has
 * come through and the consumers have nothing left to do ({@link
 * dev.firstcome.kafkaoutbox.capture.StrandedRow}), as when a topic was deleted. The first start is
 * the first case.
 *
 * <p>The cure is one and the same, and safe to take once too often, because every consumer takes an
 * event twice without harm:
 *
 * <ol>
 *   <li>close: every door answers 503 (the flag is in the database, so it outlives the instance
 *       that set it);
 *   <li>stop the connector;
 *   <li>note the binlog's end;
 *   <li>publish every PENDING row, in order of {@code outbox_id}, with reads that wait for COMMITs
 *       under way: whatever is in the binlog before the noted place is seen;
 *   <li>give the connector the noted place as its offset, and let it run;
 *   <li>open, once a probe has come through.
 * </ol>
 *
 * <p>Order holds: of two requests, one answered before the other was sent, the earlier has the
 * lower {@code outbox_id} and the earlier COMMIT. What had been captured before the loss is a
 * prefix of the binlog; the rest follows by id; what commits after the noted place follows that.
 *
 * <p>Any number of instances watch; a database lock lets one of them act.
 */
@NullMarked
package dev.firstcome.kafkaoutbox.capture;

import org.jspecify.annotations.NullMarked;
