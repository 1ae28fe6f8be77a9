-- Moves one entry that its own fault keeps from being issued to the dead-letter stream.
-- ARGV: generation, id, user ('' where the entry names none), reason, next retry in microseconds
--   ('' for none)
-- Returns the dead letter's id, '' where another consumer has dealt with the entry, or nil where
-- it was read before a recovery.
if not standing_in(ARGV[1]) then return false end
local id, user = ARGV[2], ARGV[3]
local entry = redis.call('XRANGE', STREAM, id, id)[1]
redis.call('XACK', STREAM, GROUP, id)
if not entry then return '' end
local letter = entry[2]
letter[#letter + 1] = 'reason'
letter[#letter + 1] = ARGV[4]
local letter_id = redis.call('XADD', DLQ, '*', unpack(letter))
redis.call('XDEL', STREAM, id)
local value = user ~= '' and redis.call('HGET', PENDING, user)
if value then
  redis.call('HSET', PENDING, user, with_state(value, 'P', 0))
end
if ARGV[5] ~= '' then
  redis.call('ZADD', RETRIES, ARGV[5], letter_id)
end
return letter_id
