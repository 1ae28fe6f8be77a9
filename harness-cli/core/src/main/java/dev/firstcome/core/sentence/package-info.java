/**
 * One sentence for people, kept as a key and its parameters so that it can be said in any language
 * and read by a machine.
 */
package dev.firstcome.core.sentence;
