package dev.firstcome.contract.ledger;

/** A row that an INSERT really made. */
public record InsertedIssuance(long issuanceId, long couponId, long userId) {}
