-- Makes every dead letter due now, its attempts forgotten.
-- ARGV: now (microseconds)
-- Returns how many, or nil where the door does not stand.
if not standing() then return false end
local letters = redis.call('XRANGE', DLQ, '-', '+')
for _, entry in ipairs(letters) do
  redis.call('ZADD', RETRIES, ARGV[1], entry[1])
  local user = fields_of(entry).u
  local value = user and redis.call('HGET', PENDING, user)
  if value then
    redis.call('HSET', PENDING, user, with_state(value, 'P', 0))
  end
end
return #letters
