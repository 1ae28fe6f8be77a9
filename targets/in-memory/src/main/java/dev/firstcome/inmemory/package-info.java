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
 * <p>A checker is worth something once it has caught the defect that it is for. So the service can
 * be started with one that is known, a {@link dev.firstcome.inmemory.Defect}: door, admission,
 * settlement and consumption are interfaces, and a defect wraps those that it needs. Each re-enacts
 * a bug of published implementations; {@link dev.firstcome.inmemory.DefectName} lists them.
 *
 * <p>Nothing survives the process, so it is no {@code Restartable}; nothing here is fast on
 * purpose.
 */
@NullMarked
package dev.firstcome.inmemory;

import org.jspecify.annotations.NullMarked;
