-- Shuts the door and begins to rebuild it; stream and dead letters stay, all else is derived anew.
-- ARGV: generation
-- Returns 1, or nil where a later recovery was here before.
local generation = tonumber(ARGV[1])
local state = redis.call('HMGET', META, 'generation', 'rebuilding')
if tonumber(state[1] or 0) >= generation or tonumber(state[2] or 0) > generation then
  return false
end
redis.call('DEL', META, REQUESTS, PENDING, RETRIES, ISSUED)
redis.call('HSET', META, 'rebuilding', ARGV[1], 'rebuilt_in', current_history(), 'places', 0,
  'parked', 0)
redis.call('SADD', REQUESTS, '0')
redis.call('HSET', PENDING, '0', '')
redis.call('PERSIST', STREAM)
redis.call('PERSIST', DLQ)
-- Read from the start: what was acknowledged is deleted, so what is there is to be done.
local made = redis.pcall('XGROUP', 'CREATE', STREAM, GROUP, '0', 'MKSTREAM')
if made.err and string.sub(made.err, 1, 9) ~= 'BUSYGROUP' then return made end
return 1
