/**
 * First come, first served, by a row lock: the baseline that people start from.
 *
 * <pre>
 *   request --&gt; a connection --&gt; SELECT coupon FOR UPDATE --&gt; check --&gt; UPDATE, INSERT --&gt; COMMIT --&gt; 202
 *               `------- the line -------´
 * </pre>
 *
 * <p>One transaction holds the coupon's row from the look at its stock to the COMMIT that issues,
 * so nothing can come between. There is no queue, no second store and nobody who could lag: who is
 * told ACCEPTED is ISSUED already, and a crash leaves nothing to recover. The price is that a
 * coupon's requests go one by one, each of them for as long as a COMMIT takes to reach the disk,
 * and that all others wait, each with a thread in hand and some with a connection.
 *
 * <p>{@code issuance} is the desk and the transaction, {@code service} the composition root.
 */
@NullMarked
package dev.firstcome.dblock;

import org.jspecify.annotations.NullMarked;
