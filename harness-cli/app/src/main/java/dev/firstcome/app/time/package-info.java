/**
 * Time as a dependency. Only the composition root ({@code Main}) makes a real {@link
 * dev.firstcome.app.time.Timekeeper}; everything else is handed one, so that the drain, the sampler
 * and the live line can be tested without waiting.
 */
package dev.firstcome.app.time;
