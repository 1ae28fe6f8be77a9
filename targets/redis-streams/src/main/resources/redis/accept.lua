-- The door: decides one request, atomically, by the contract's precedence, and queues it.
-- ARGV: user, requested (microseconds), coupon id, doorbell channel
-- Returns the outcome's name; UNKNOWN_DOOR where the door does not stand (that the coupon is
-- unknown only the database can tell).
-- User ids stay strings: a Lua number is a double and would merge ids above 2^53. Instants of
-- requests are below 2^53 microseconds until the year 2255, and quantities are at most 10^9.
local user, requested = ARGV[1], ARGV[2]
local meta = redis.call(
  'HMGET', META, 'history', 'opens', 'expires', 'quantity', 'closed', 'asleep')
if not stands(meta[1]) then return 'UNKNOWN_DOOR' end
if tonumber(requested) < tonumber(meta[2]) then return 'NOT_OPEN' end
if tonumber(requested) >= tonumber(meta[3]) then return 'EXPIRED' end
if redis.call('SISMEMBER', REQUESTS, user) == 1 then return 'DUPLICATE' end
-- Whoever was ever admitted stays in the set, so its size is the reservation count: less the '0'.
local admitted = redis.call('SCARD', REQUESTS) - 1
if admitted >= tonumber(meta[4]) then return 'SOLD_OUT' end
-- The keys have got their time to live: a request that dawdled for so long must not be queued.
if meta[5] then return 'UNAVAILABLE' end

local time = redis.call('TIME')
local enqueued = time[1] .. string.format('%06d', time[2])
redis.call('SADD', REQUESTS, user)
redis.call('XADD', STREAM, '*', 'u', user, 'r', requested, 'e', enqueued)
redis.call('HSET', PENDING, user, mark('Q', 0, requested, enqueued, admitted + 1))
-- Rung only when a consumer has gone to sleep since: a busy one looks again by itself.
if meta[6] == '1' then
  redis.call('HSET', META, 'asleep', '0')
  redis.call('PUBLISH', ARGV[4], ARGV[3])
end
return 'ACCEPTED'
