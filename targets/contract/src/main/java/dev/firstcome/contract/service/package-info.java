/**
 * The composition root that targets share. A target's main class imports {@link
 * dev.firstcome.contract.service.ContractConfiguration} and adds beans of its own:
 *
 * <ul>
 *   <li>an {@code IssuanceDesk}, in the api role;
 *   <li>a {@code BacklogProbe};
 *   <li>any number of {@code ReadinessCheck}s;
 *   <li>workers, as {@code SmartLifecycle} beans in phase {@link
 *       dev.firstcome.contract.service.ShutdownPhase#WORKERS}.
 * </ul>
 *
 * It takes from here the clock, the stage timers, and, where {@code firstcome.database.url} is set,
 * the ledger's tables over a migrated schema.
 */
@NullMarked
package dev.firstcome.contract.service;

import org.jspecify.annotations.NullMarked;
