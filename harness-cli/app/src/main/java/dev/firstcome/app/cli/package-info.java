/**
 * The command line, on picocli. Commands parse, call, print and return an exit code; they decide
 * nothing. Nothing imports this package but {@code Main}.
 *
 * <p>Bad usage is one line that names the nearest right thing, and exit 64, never a stack trace. An
 * internal error is one line that says where its trace is, and exit 70. Progress goes to standard
 * error; standard output holds the table, or with {@code --json} the JSON, alone.
 */
package dev.firstcome.app.cli;
