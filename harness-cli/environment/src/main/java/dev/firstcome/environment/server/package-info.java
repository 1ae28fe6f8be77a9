/**
 * What is the same for a server wherever it runs: its commented settings file, the question that
 * proves it ready, and the proof that a row comes through Connect. A provider adds what depends on
 * the place: folders, ports, addresses, and the form in which a server takes its settings.
 *
 * <p>Thus embedded servers and containers cannot be set differently by accident, which would be a
 * comparison of settings.
 */
package dev.firstcome.environment.server;
