-- A dead letter failed again: next try later, or none until it is replayed.
-- ARGV: generation, id, user ('' for none), attempts so far, next try in microseconds ('' for none)
-- Returns 1, or nil where it was taken before a recovery.
if not standing_in(ARGV[1]) then return false end
if ARGV[5] == '' then
  redis.call('ZREM', RETRIES, ARGV[2])
else
  redis.call('ZADD', RETRIES, 'XX', ARGV[5], ARGV[2])
end
local value = ARGV[3] ~= '' and redis.call('HGET', PENDING, ARGV[3])
if value then
  redis.call('HSET', PENDING, ARGV[3], with_state(value, 'P', ARGV[4]))
end
return 1
