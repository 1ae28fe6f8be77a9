-- One user's mark, and what his place in the queue is reckoned from.
-- ARGV: user
-- Returns {mark or '', stock, quantity}, or nil where the door does not stand.
if not standing() then return false end
local meta = redis.call('HMGET', META, 'stock', 'quantity')
return {redis.call('HGET', PENDING, ARGV[1]) or '', meta[1], meta[2]}
