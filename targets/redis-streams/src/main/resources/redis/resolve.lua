-- A dead letter came back to life: the database holds its issuance.
-- ARGV: generation, id, user
-- Returns how many dead letters went, or nil where it was taken before a recovery.
if not standing_in(ARGV[1]) then return false end
redis.call('ZREM', RETRIES, ARGV[2])
redis.call('HDEL', PENDING, ARGV[3])
return redis.call('XDEL', DLQ, ARGV[2])
