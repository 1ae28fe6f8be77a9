/** The harness on the ground floor: pure, and fast. */
package dev.firstcome.core;
