/** The composition root: everything is made here, and nothing else is done here. */
@NullMarked
package dev.firstcome.dblock.service;

import org.jspecify.annotations.NullMarked;
