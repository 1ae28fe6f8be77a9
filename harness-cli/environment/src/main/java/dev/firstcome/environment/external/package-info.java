/**
 * Somebody else's servers and services, as they are.
 *
 * <p>{@link dev.firstcome.environment.external.Endpoints} says where they are. There are two ways
 * to use them. Where the service of that name runs already, it is adopted: nothing is started, and
 * its database is only read, unless its schema is said to be the harness's own. Otherwise the
 * service is started here, on the servers that it needs.
 *
 * <p>The rules of a guest: a database that is not empty is touched only if its schema was given as
 * the harness's own ({@code schema}, not {@code database}); what a run made is what was not there
 * before it, and bears the project's name ({@code firstcome}); that is removed at the end, and what
 * cannot be removed is told. Nothing here can be killed, paused or restarted, so no fault is
 * offered.
 *
 * <p>Each {@code Guest…} class knows one kind of server: it looks before a run, and tidies up
 * after.
 */
package dev.firstcome.environment.external;
