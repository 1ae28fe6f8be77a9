/**
 * What a person sees while it runs. Progress goes to standard error, so that standard output holds
 * the table (or the JSON) alone. On a terminal one line is rewritten in place; elsewhere, such as
 * in a CI log, a plain line appears every few seconds.
 */
package dev.firstcome.app.terminal;
