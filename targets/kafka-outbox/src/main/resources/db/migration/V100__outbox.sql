-- The door's one insert. Columns and the unique key are the seed's; each further column says why.
CREATE TABLE coupon_outbox (
    outbox_id    BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    user_id      BIGINT      NOT NULL,
    coupon_id    BIGINT      NOT NULL,
    -- PENDING, PROCESSED (issued or rejected: see reason) or FAILED (parked)
    status       VARCHAR(20) NOT NULL DEFAULT 'PENDING',
    created_at   TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP,
    -- arrival at the api: the window is judged by it, and created_at holds whole seconds
    requested_at DATETIME(6) NOT NULL,
    -- the clock just before the COMMIT of this row: where the stage "queue" begins
    enqueued_at  DATETIME(6) NOT NULL,
    -- why a PROCESSED row was turned away; NULL where it was issued
    reason       VARCHAR(20) NULL,
    -- dead-lettered: one unit of coupon.reserved belongs to this row until it is PROCESSED. Only the
    -- dead-letter consumer may issue such a row, and only it may not be issued by the main consumer.
    reserved     BOOLEAN     NOT NULL DEFAULT FALSE,
    UNIQUE KEY idx_unique_coupon_outbox_coupon_id_user_id (user_id, coupon_id),
    -- the backlog, a waiting row's position, the parked rows
    KEY coupon_outbox_status (status, coupon_id),
    -- a coupon's requests in the order of outbox_id, page by page
    KEY coupon_outbox_coupon (coupon_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Rows that prove the capture alive, by coming out of their own topic: REST status may be stale.
-- They also move the connector's offset on while nobody asks for a coupon, so that the binlog file it
-- needs is not purged. The columns bear the outbox's names so that one connector configuration, which
-- takes the key from coupon_id and the value from outbox_id, serves both tables.
CREATE TABLE outbox_probe (
    outbox_id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    coupon_id BIGINT NOT NULL DEFAULT 0
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: whether what is written to the outbox is sure to be captured.
CREATE TABLE outbox_capture (
    capture_id TINYINT      NOT NULL PRIMARY KEY,
    -- names topics, connector and consumer group: an outbox made anew counts from 1 again and must not
    -- meet the events of the one before it in a Kafka that outlived the database
    lineage    VARCHAR(16)  NOT NULL,
    -- FALSE: the door answers 503 until waiting rows are republished and the capture runs again
    is_open    BOOLEAN      NOT NULL,
    -- for a person: why it was last closed
    detail     VARCHAR(500) NOT NULL,
    CONSTRAINT outbox_capture_one_row CHECK (capture_id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO outbox_capture VALUES (1, LEFT(REPLACE(UUID(), '-', ''), 12), FALSE, 'never opened yet');
