/**
 * The servers that a target needs, each the real one.
 *
 * <p>A caller asks a provider for a set of servers and gets them running:
 *
 * <pre>{@code
 * try (Environment environment = provider.provision(request)) {
 *   environment.targetVariables(); // FIRSTCOME_DATABASE_URL, FIRSTCOME_REDIS_URL, …
 * }
 * }</pre>
 *
 * <p>This package holds only what every provider shares: {@link
 * dev.firstcome.environment.EnvironmentProvider}, {@link dev.firstcome.environment.Environment},
 * {@link dev.firstcome.environment.RunningServer} and the small optional capabilities {@link
 * dev.firstcome.environment.Killable}, {@link dev.firstcome.environment.Restartable} and {@link
 * dev.firstcome.environment.Pausable}, which a caller finds by {@code instanceof}: a server that
 * cannot be paused simply is no {@code Pausable}. The providers live in packages of their own
 * ({@code embedded}), and import this one, never the other way round, so that a rig which knows
 * only this package works with all of them.
 *
 * <p>Nothing here knows of scenarios, targets or reports.
 */
package dev.firstcome.environment;
