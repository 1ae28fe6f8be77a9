/**
 * The metrics that the harness reads off every target, by one name each: timers per stage and the
 * depth of what still waits.
 *
 * <p>{@code firstcome_stage_seconds{stage}} splits an issuance's way: {@code queue} from enqueued
 * to consumed, {@code consume} from consumed to just before the issuing COMMIT, {@code commit} the
 * COMMIT itself. {@code firstcome_backlog}, {@code firstcome_consumer_lag} and {@code
 * firstcome_dlq_depth} are asked for at every scrape and must be cheap.
 */
@NullMarked
package dev.firstcome.contract.stage;

import org.jspecify.annotations.NullMarked;
