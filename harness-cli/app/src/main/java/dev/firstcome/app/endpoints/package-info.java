/**
 * The file that {@code --endpoints} names: where somebody's servers and services are.
 *
 * <p>It is read as strictly as a scenario, by the same reader: an unknown key is an error that
 * names the nearest one. No secret is in it, only the names of the environment variables that hold
 * them ({@code passwordFrom}), so that it can be committed and mailed. Whoever writes a password
 * into it is told so.
 */
package dev.firstcome.app.endpoints;
