/**
 * What a service reads from {@code firstcome.*} (environment variables {@code FIRSTCOME_*}), as
 * immutable records. A design adds a record of its own for its own servers, such as {@code
 * firstcome.redis}.
 */
@NullMarked
package dev.firstcome.contract.settings;

import org.jspecify.annotations.NullMarked;
