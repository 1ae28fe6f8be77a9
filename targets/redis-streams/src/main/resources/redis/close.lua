-- Gives the keys of an expired coupon their time to live, but only where no work is left: a TTL
-- must never delete any. From then on nothing is queued (accept looks at 'closed').
-- ARGV: when to forget (ms since the epoch)
-- Returns CLOSED, BUSY (work is left), SHUT (the door does not stand), GONE (nothing is there).
if not standing() then
  local left = redis.call('EXISTS', META, REQUESTS, STREAM, PENDING, DLQ, RETRIES)
  return left == 0 and 'GONE' or 'SHUT'
end
if redis.call('XLEN', STREAM) > 0 or redis.call('XLEN', DLQ) > 0 then return 'BUSY' end
redis.call('HSET', META, 'closed', '1')
for _, key in ipairs({META, REQUESTS, STREAM, PENDING, DLQ, RETRIES}) do
  redis.call('PEXPIREAT', key, ARGV[1])
end
return 'CLOSED'
