package dev.firstcome.reports.evidence;

/** Answers a claim from runs. Pure. */
@FunctionalInterface
interface EvidenceFunction {
  Answer answer(Claim claim, Measured runs);
}
