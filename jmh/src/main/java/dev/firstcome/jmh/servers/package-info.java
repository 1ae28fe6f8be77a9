/**
 * The server under a benchmark: the one that the environment's variables name, which the command
 * has started once for its whole run, or else an embedded one that lives for a trial.
 */
package dev.firstcome.jmh.servers;
