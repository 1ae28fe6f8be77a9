/**
 * The files of a folder of benchmarks: {@code manifest.json} says what was planned, where, and on
 * which servers; {@code results/} holds what JMH wrote, one file for each that ran, and {@code
 * jmh.json} all of them in one array, as JMH would have written it. Nothing here knows JMH itself.
 */
package dev.firstcome.core.benchmark;
