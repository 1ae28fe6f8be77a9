-- Reads a batch for one consumer, and under which generation it was read.
-- ARGV: consumer, count, from ('>' new entries, '0' what this consumer holds unacknowledged)
-- Returns {generation, entries}, or nil where the door does not stand.
if not standing() then return false end
local generation = redis.call('HGET', META, 'generation')
local reply = redis.call(
  'XREADGROUP', 'GROUP', GROUP, ARGV[1], 'COUNT', ARGV[2], 'STREAMS', STREAM, ARGV[3])
local entries = reply and reply[1][2] or {}
if #entries == 0 and ARGV[3] == '>' then
  redis.call('HSET', META, 'asleep', '1')
end
return {generation, entries}
