/**
 * Operating-system processes that cannot outlive the harness.
 *
 * <p>{@link dev.firstcome.environment.process.SupervisedProcess} starts a server, a target or a
 * load generator under a guardian, a few lines of POSIX sh. The guardian's standard input is a pipe
 * whose only writer is the harness. When the harness dies, in whatever way, SIGKILL included, the
 * kernel closes the pipe, the guardian reads end-of-file and kills the whole process group. No
 * signal handler, shutdown hook or polling is relied upon.
 *
 * <p>Guardian and process each lead a process group of their own, so a Ctrl-C in the terminal
 * reaches the harness alone, which then stops its processes in its own order.
 */
package dev.firstcome.environment.process;
