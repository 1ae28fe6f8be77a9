/**
 * Who may be sent traffic. A target contributes {@link
 * dev.firstcome.contract.readiness.ReadinessCheck} beans; the {@link
 * dev.firstcome.contract.readiness.ReadinessGate} asks all of them whenever {@code GET
 * /actuator/health/readiness} is asked, and answers 503 until every one is content. A check speaks
 * the server's real protocol: a port that accepts connections proves nothing.
 */
@NullMarked
package dev.firstcome.contract.readiness;

import org.jspecify.annotations.NullMarked;
