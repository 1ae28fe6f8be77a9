-- How a coupon fares: asked twice a second per live coupon, so all of it is cheap, however long the
-- stream.
-- ARGV: now (microseconds)
-- Returns {door stands, entries, of these not yet delivered, dead letters, dead letters are due,
-- closed}.
local entries = redis.call('XLEN', STREAM)
local letters = redis.call('XLEN', DLQ)
if not standing() then return {0, entries, entries, letters, 0, 0} end
local held = redis.pcall('XPENDING', STREAM, GROUP)
if held.err then return {0, entries, entries, letters, 0, 0} end -- the group is gone
local first = redis.call('ZRANGE', RETRIES, 0, 0, 'WITHSCORES')
local due = first[2] and tonumber(first[2]) <= tonumber(ARGV[1])
return {1, entries, math.max(0, entries - held[1]), letters, due and 1 or 0,
  redis.call('HEXISTS', META, 'closed')}
