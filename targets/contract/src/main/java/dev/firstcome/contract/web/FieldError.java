package dev.firstcome.contract.web;

/**
 * What is wrong with one part of a request.
 *
 * @param field a JSON member, a path or query variable, or {@code body} for the body as a whole
 * @param detail such as "must be a whole number from 1 to 9223372036854775807"
 */
record FieldError(String field, String detail) {}
