/**
 * What people read: one sentence, kept as a key and its parameters so that it can be said in any
 * language and read by a machine; instants and spans of time as they stand in sentences; and the
 * word that somebody may have meant.
 */
package dev.firstcome.core.sentence;
