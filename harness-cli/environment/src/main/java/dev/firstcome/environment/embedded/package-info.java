/**
 * The embedded environment: every server a real one, as a process of its own, from Maven artifacts
 * alone. No Docker, no hand-installed server, no network at run time.
 *
 * <p>Maven assembles the servers ({@code harness-cli/environment/servers}), for the platform of the
 * build; {@link dev.firstcome.environment.embedded.EmbeddedProvider} starts them. What is
 * particular to one server is its {@code …Recipe} and a commented settings file beside it; the life
 * of its process is the same for all ({@code EmbeddedServer}): a free port of loopback, a fresh
 * folder, start, readiness by its own protocol, kill, restart, pause, stop.
 *
 * <p>Independent servers start side by side. Connect waits for Kafka, because it would otherwise
 * only spend the processor's time on trying; its probe also waits for MariaDB.
 *
 * <p>A left-over of an earlier crash is never taken for ours: every start has a fresh folder, a new
 * password (MariaDB), a new cluster id (Kafka, Connect), and Redis has to name our process.
 */
package dev.firstcome.environment.embedded;
