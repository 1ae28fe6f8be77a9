/**
 * Every part in a container: the servers from their official images, the service from an image that
 * is built from its jar, all on one network that is made for the run.
 *
 * <p>Containers find each other by the names of the parts ({@code redis}, {@code mariadb}, …), the
 * harness finds them by ports that the engine publishes. Two of these ports must be known before
 * the start and so are chosen here: the broker's, which it has to advertise, and the service's,
 * which a load generator under way cannot be told anew. All others are the engine's choice, and
 * other ones after each restart.
 *
 * <p>What is particular to one server is its {@code …Recipe}; the life of a container is the same
 * for all parts ({@code Part}). Settings, readiness and versions are those of {@code
 * environment.server}, the same as in the embedded environment.
 *
 * <p>Nothing is left behind. {@code close} removes containers, their anonymous volumes and the
 * network; where the harness dies before that, Testcontainers' reaper does, a small container that
 * waits for its connection to the harness to break. Only images of services are kept, one for each
 * service, under the hash of what they were built from.
 */
package dev.firstcome.environment.container;
