/**
 * What an HTTP answer means. All of it is one table, {@link
 * dev.firstcome.gatling.answer.AnswerTable}: status and problem {@code code} together decide, and
 * whatever is not in the table is UNKNOWN, because a load generator that guesses would testify to
 * what it never heard.
 */
package dev.firstcome.gatling.answer;
