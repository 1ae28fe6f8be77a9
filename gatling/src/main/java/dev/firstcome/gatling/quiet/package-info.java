/**
 * Keeps Gatling from calling out. {@code enableAnalytics = false} and {@code disableWarmUp()} stop
 * two of its three calls; the third, before every run, asks a public Maven repository for the
 * newest release and stores the answer in the user's preferences. Nothing switches that off, but a
 * stored answer that is new enough makes it go without: so the generator's JVM gets preferences
 * that live in memory and always hold one.
 *
 * <p>A measurement must not wait for the outside world, and a person's home folder is no place for
 * a load generator to write to.
 */
package dev.firstcome.gatling.quiet;
