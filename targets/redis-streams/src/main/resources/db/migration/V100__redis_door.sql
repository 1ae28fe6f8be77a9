-- What ties a coupon to its keys in Redis.
ALTER TABLE coupon
    -- counts the recoveries of its door; a batch that was read under an older one issues nothing
    ADD COLUMN generation BIGINT  NOT NULL DEFAULT 0,
    -- its keys are forgotten: expired, nothing left to do, never to be recovered
    ADD COLUMN closed     BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY coupon_closed (closed, coupon_id);
