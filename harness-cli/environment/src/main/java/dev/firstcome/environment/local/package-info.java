/**
 * Services as local processes, for every provider that does not put them elsewhere.
 *
 * <p>A service is a jar on the harness's own JDK, on a free port of loopback, supervised as servers
 * are: {@link dev.firstcome.environment.process.SupervisedProcess} sees to it that it does not
 * outlive the harness.
 */
package dev.firstcome.environment.local;
