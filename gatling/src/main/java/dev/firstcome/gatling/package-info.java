/**
 * The storm: one open-model Gatling simulation that replays a seeded schedule, in a process of its
 * own that the rig forks.
 *
 * <pre>
 * java --add-opens=java.base/java.lang=ALL-UNNAMED -Xmx1g -XX:TieredStopAtLevel=1
 *   -Dfirstcome.storm=&lt;run&gt;/storm.json
 *   -cp gatling/target/gatling-storm.jar:gatling/target/lib/*
 *   io.gatling.app.Gatling -s dev.firstcome.gatling.StormSimulation -rf &lt;run&gt;/gatling -nr
 * </pre>
 *
 * <p>{@code -nr}: Gatling's HTML report is made later ({@code -ro &lt;folder&gt; -rf
 * &lt;run&gt;/gatling}), for it costs seconds of processor time, just while the target drains. The
 * compiler is held at its first tier for the same reason: a storm is short, and a generator that is
 * still being optimised takes the cores from the service that it measures.
 *
 * <p>It reads {@code storm.json} ({@link dev.firstcome.core.storm.StormPlan}), writes {@code
 * history.csv}, {@code latency.hlog} (tags answer_due, answer_sent, lag) and {@code
 * storm-summary.json} into the run directory, and prints a {@link
 * dev.firstcome.core.storm.StormProgress} line twice a second. SIGTERM stops it: what is open is
 * written down as UNKNOWN, and the summary says {@code aborted}. It exits 0 when the storm is over
 * and 1 when it could not begin, for instance because t = 0 had passed when the JVM was ready.
 *
 * <h2>Time</h2>
 *
 * One wall-clock reading and the monotonic clock give all instants ({@link
 * dev.firstcome.core.clock.RunClock}). Each click has a Gatling user of its own, brought on to the
 * stage a little early ({@link dev.firstcome.gatling.Arrivals}), who waits for his due instant to
 * the nanosecond ({@link dev.firstcome.gatling.DuePause}). Nobody waits for anybody else's answer:
 * the model is open.
 *
 * <h2>One operation, one send, one line</h2>
 *
 * {@link dev.firstcome.gatling.Visit} holds what is under way. {@code sign} opens the operation and
 * refuses to do so twice; {@code transformResponse} notes the answer; the step after the request,
 * which Gatling reaches after an answer, a time-out and a reset alike, closes it. Whatever is open
 * at the end is closed as UNKNOWN by {@link dev.firstcome.core.history.OperationRecorder}. A body
 * given as a stream keeps Gatling from sending a POST again ({@link
 * dev.firstcome.gatling.Requests}).
 *
 * <h2>Warm-up</h2>
 *
 * The warm-up is a population of its own, on a coupon of its own, with silent requests, so that
 * neither history nor histograms nor Gatling's report know of it. A cold generator lags by hundreds
 * of milliseconds; its first seconds belong to the warm-up as much as the target's do.
 */
package dev.firstcome.gatling;
