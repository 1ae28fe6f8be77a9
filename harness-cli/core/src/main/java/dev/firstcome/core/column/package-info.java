/**
 * Long columns of numbers, without an object for each. A column grows by chunks that stay where
 * they are: ten million values are never copied as a whole, so that memory never holds them twice.
 */
package dev.firstcome.core.column;
