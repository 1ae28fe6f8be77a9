-- Opens the rebuilt door.
-- ARGV: generation, quantity, opens, expires (microseconds), coupon id, doorbell channel
-- Returns how many are admitted so far, or nil where this recovery is no longer the last.
if not rebuilding(ARGV[1]) then return false end
local off_stock = redis.call('SCARD', ISSUED) + redis.call('HGET', META, 'parked')
redis.call('DEL', ISSUED)
redis.call('HDEL', META, 'rebuilding', 'rebuilt_in', 'places', 'parked')
redis.call('HSET', META, 'history', current_history(), 'generation', ARGV[1],
  'quantity', ARGV[2], 'opens', ARGV[3], 'expires', ARGV[4],
  'stock', ARGV[2] - off_stock, 'asleep', '1')
redis.call('PUBLISH', ARGV[6], ARGV[5])
return redis.call('SCARD', REQUESTS) - 1
