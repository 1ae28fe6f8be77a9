/**
 * What the parts cost by themselves: one {@code <Subject>Benchmark} a subject, run by JMH in forked
 * JVMs. Nothing imports this module; {@code firstcome jmh} forks it, and it runs by hand:
 *
 * <pre>{@code
 * java -cp 'jmh/target/jmh.jar:jmh/target/lib/*' org.openjdk.jmh.Main RecordingBenchmark -prof gc
 * }</pre>
 *
 * <p>A benchmark that needs data makes it itself, from a fixed seed, in a temporary folder, and
 * removes it afterwards; one that needs a server takes what the environment names, or starts it.
 * {@code AcceptBenchmark} and {@code MessageBenchmark} run the designs' own classes, from their
 * plain jars and without anything that those depend on.
 */
package dev.firstcome.jmh;
