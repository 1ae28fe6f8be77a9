/**
 * The whole contract without any server: what the suite, the checkers and the rig are tested on.
 *
 * <p>It works as the real designs do, in small. A door ({@link dev.firstcome.inmemory.Admission})
 * decides under the coupon's lock and reserves a unit, a queue holds what was admitted, one worker
 * ({@link dev.firstcome.inmemory.IssuingWorker}) settles it ({@link
 * dev.firstcome.inmemory.Settlement}), what cannot be settled goes to the {@link
 * dev.firstcome.inmemory.DeadLetters} and is parked there. So ACCEPTED turns ISSUED a moment later,
 * and a parked request keeps its unit.
 *
 * <p>Door and settlement are interfaces so that a service can be built with one that is wrong in a
 * known way: a checker is worth something once it has caught the defect that it is for.
 *
 * <p>Nothing survives the process, so it is no {@code Restartable}; nothing here is fast on
 * purpose.
 */
@NullMarked
package dev.firstcome.inmemory;

import org.jspecify.annotations.NullMarked;
