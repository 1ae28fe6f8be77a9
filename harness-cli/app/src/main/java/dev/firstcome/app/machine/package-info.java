/** Where a run took place, and what was run: the fingerprint that the manifest keeps. */
package dev.firstcome.app.machine;
