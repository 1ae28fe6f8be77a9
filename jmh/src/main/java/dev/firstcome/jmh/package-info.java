/**
 * What the harness's own work costs: one {@code <Subject>Benchmark} a subject, run by JMH in forked
 * JVMs. Nothing imports this module; it is run by hand:
 *
 * <pre>{@code
 * java -cp 'jmh/target/jmh.jar:jmh/target/lib/*' org.openjdk.jmh.Main RecordingBenchmark -prof gc
 * }</pre>
 *
 * <p>A benchmark that needs data makes it itself, from a fixed seed, in a temporary folder, and
 * removes it afterwards.
 */
package dev.firstcome.jmh;
