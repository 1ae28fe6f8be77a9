/**
 * {@code firstcome doctor}: what about this machine would stop a run, or spoil its figures.
 *
 * <p>Each {@link dev.firstcome.app.doctor.Probe} judges a few facts that it is given, and says one
 * thing: {@link dev.firstcome.app.doctor.Health}, what was found, and what to do about it. Facts
 * are read by {@link dev.firstcome.app.doctor.MachineFacts}, {@link
 * dev.firstcome.app.doctor.KernelFiles} and {@link dev.firstcome.app.doctor.DockerCommand}, so that
 * a test can hand any machine to a probe. {@link dev.firstcome.app.doctor.Checkup} puts the two
 * together.
 *
 * <p>A {@code FAIL} is what a run will founder on; a {@code WARN} leaves a way out, or makes
 * figures doubtful.
 */
package dev.firstcome.app.doctor;
