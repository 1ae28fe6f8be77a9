/** The JSON files of a run directory: indented, members in the order of the records. */
package dev.firstcome.core.json;
