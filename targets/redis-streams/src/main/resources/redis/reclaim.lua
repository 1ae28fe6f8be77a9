-- Takes over what other consumers hold for too long: they are dead. A live one that waits out an
-- outage touches its entries. Forgets consumers that hold nothing and were long not heard of.
-- ARGV: consumer, count, least idle ms, forget after ms
-- Returns {generation, entries}, or nil where the door does not stand.
if not standing() then return false end
local generation = redis.call('HGET', META, 'generation')
local reply = redis.call('XAUTOCLAIM', STREAM, GROUP, ARGV[1], ARGV[3], '0-0', 'COUNT', ARGV[2])
for _, consumer in ipairs(redis.call('XINFO', 'CONSUMERS', STREAM, GROUP)) do
  -- name, NAME, pending, N, idle, MS
  if consumer[4] == 0 and consumer[6] > tonumber(ARGV[4]) and consumer[2] ~= ARGV[1] then
    redis.call('XGROUP', 'DELCONSUMER', STREAM, GROUP, consumer[2])
  end
end
return {generation, reply[2]}
