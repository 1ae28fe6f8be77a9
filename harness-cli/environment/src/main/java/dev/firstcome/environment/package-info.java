/**
 * The servers that a target needs, each the real one, and the place where the target itself runs.
 *
 * <p>A caller asks a provider for a set of servers and gets them running; then it has a service
 * started on top of them, which is a process, a container or somebody else's, as the servers are:
 *
 * <pre>{@code
 * try (Environment environment = provider.provision(request)) {
 *   RunningService service = environment.start(spec);
 *   service.baseUrl(); // ask there whether it is ready
 * }
 * }</pre>
 *
 * <p>This package holds only what every provider shares: {@link
 * dev.firstcome.environment.EnvironmentProvider}, {@link dev.firstcome.environment.Environment},
 * {@link dev.firstcome.environment.RunningServer}, {@link dev.firstcome.environment.RunningService}
 * and the small optional capabilities {@link dev.firstcome.environment.Killable}, {@link
 * dev.firstcome.environment.Restartable}, {@link dev.firstcome.environment.Pausable}, {@link
 * dev.firstcome.environment.Disconnectable} and {@link dev.firstcome.environment.Metered}, which a
 * caller finds by {@code instanceof}: a server that cannot be paused simply is no {@code Pausable}.
 * The providers live in packages of their own ({@code embedded}), and import this one, never the
 * other way round, so that a rig which knows only this package works with all of them.
 *
 * <p>Nothing here knows of scenarios, targets or reports.
 */
package dev.firstcome.environment;
