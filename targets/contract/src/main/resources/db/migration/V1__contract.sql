-- What every design ends in. A design's own tables start at V100, in the same folder.
-- All instants are UTC, to the microsecond.

CREATE TABLE coupon (
    coupon_id  BIGINT       NOT NULL PRIMARY KEY,
    name       VARCHAR(100) NOT NULL,
    quantity   BIGINT       NOT NULL,
    -- units without an issuance row; a reserved unit is still among them
    remaining  BIGINT       NOT NULL,
    -- units that belong to a request that could not be processed for now
    reserved   BIGINT       NOT NULL DEFAULT 0,
    opens_at   DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    CONSTRAINT coupon_quantity_positive CHECK (quantity > 0),
    CONSTRAINT coupon_remaining_not_negative CHECK (remaining >= 0),
    CONSTRAINT coupon_reserved_in_range CHECK (reserved >= 0 AND reserved <= remaining),
    CONSTRAINT coupon_window CHECK (opens_at < expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- No foreign key to coupon: inserting would take a shared lock on the coupon's row, which every
-- consumer must then raise to an exclusive one to take off `remaining`, and two that try deadlock.
CREATE TABLE coupon_issuance (
    issuance_id  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    coupon_id    BIGINT      NOT NULL,
    user_id      BIGINT      NOT NULL,
    -- the four stages of one issuance
    requested_at DATETIME(6) NOT NULL,
    enqueued_at  DATETIME(6) NOT NULL,
    consumed_at  DATETIME(6) NOT NULL,
    issued_at    DATETIME(6) NOT NULL,
    UNIQUE KEY coupon_issuance_coupon_user (coupon_id, user_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
