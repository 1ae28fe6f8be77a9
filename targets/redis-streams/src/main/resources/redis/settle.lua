-- Takes the users' units off the stock, once per user whatever entry brings him: a DLQ move or a
-- reclaim gives a new delivery, not a new unit. It settles a reservation and never refuses.
-- ARGV: generation, users...
-- Returns how many were not settled before, or nil where the batch is from before a recovery.
local generation = table.remove(ARGV, 1)
if not standing_in(generation) then return false end
local marks = redis.call('HMGET', PENDING, unpack(ARGV))
local changed, settled = {}, 0
for i, value in ipairs(marks) do
  if value and string.sub(value, 1, 1) == 'Q' then
    settled = settled + 1
    changed[#changed + 1] = ARGV[i]
    changed[#changed + 1] = with_state(value, 'S')
  end
end
if settled > 0 then
  redis.call('HSET', PENDING, unpack(changed))
  redis.call('HINCRBY', META, 'stock', -settled)
end
return settled
