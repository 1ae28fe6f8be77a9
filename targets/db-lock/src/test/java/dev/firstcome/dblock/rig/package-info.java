/** The database and the service that this module's integration tests share. */
@NullMarked
package dev.firstcome.dblock.rig;

import org.jspecify.annotations.NullMarked;
