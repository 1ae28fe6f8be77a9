/** The one clock of a run. */
package dev.firstcome.core.clock;
