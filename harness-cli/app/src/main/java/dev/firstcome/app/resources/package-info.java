/**
 * What a run costs, by component: CPU time, resident memory, bytes read and written, sampled while
 * the storm blows and while its backlog drains.
 *
 * <p>A component is the service, one server, or the generator; {@link
 * dev.firstcome.app.resources.Meter} reads it, of a local process from the operating system. Its
 * counters only grow, so the cost of a window is a difference of two readings; {@link
 * dev.firstcome.app.resources.ResourceLog} takes the last reading at or before each edge. The
 * sampler reads all components once more whenever the rig says that an edge has come, so an edge is
 * never up to half a second stale.
 *
 * <p>Sampling reads {@code /proc} (through OSHI), or asks whoever runs the component, twice a
 * second; its own cost falls on the harness's process, which is not a component.
 */
package dev.firstcome.app.resources;
