/**
 * What the integration tests of targets stand on: real servers, a service as a process of its own,
 * a plain client of it, and users who do not give up.
 */
@NullMarked
package dev.firstcome.suite.rig;

import org.jspecify.annotations.NullMarked;
