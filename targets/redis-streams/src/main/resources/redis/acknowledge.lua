-- Drops what the database now holds: XACK and XDEL in one, and the users' marks with them.
-- ARGV: generation, number of ids, ids..., users...
-- Returns how many entries went, or nil where the batch is from before a recovery.
if not standing_in(ARGV[1]) then return false end
local count = tonumber(ARGV[2])
redis.call('XACK', STREAM, GROUP, unpack(ARGV, 3, 2 + count))
if #ARGV > 2 + count then
  redis.call('HDEL', PENDING, unpack(ARGV, 3 + count))
end
return redis.call('XDEL', STREAM, unpack(ARGV, 3, 2 + count))
