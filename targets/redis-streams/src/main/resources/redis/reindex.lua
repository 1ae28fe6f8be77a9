-- Unites the request set with the users who wait, and marks them, a page at a time. Nobody else is
-- taken over from the old set: who is neither issued nor waiting has vanished and may ask again.
-- ARGV: generation, 'stream' or 'dlq', after this id ('-' from the start), count, now
-- Returns the last id of the page, '' at the end, or nil where this recovery is no longer the last.
if not rebuilding(ARGV[1]) then return false end
local dead = ARGV[2] == 'dlq'
local from = ARGV[3] == '-' and '-' or '(' .. ARGV[3]
local entries = redis.call('XRANGE', dead and DLQ or STREAM, from, '+', 'COUNT', ARGV[4])
for _, entry in ipairs(entries) do
  local fields = fields_of(entry)
  if fields.u and fields.r and fields.e then
    redis.call('SADD', REQUESTS, fields.u)
    local issued = redis.call('SISMEMBER', ISSUED, fields.u) == 1
    local place = issued and 0 or redis.call('HINCRBY', META, 'places', 1) + redis.call('SCARD', ISSUED)
    -- Issued, and not yet acknowledged when Redis went: its unit is off the stock already. So is
    -- that of a dead letter: it was settled before it was buried.
    local state = dead and 'P' or issued and 'S' or 'Q'
    if dead and not issued then redis.call('HINCRBY', META, 'parked', 1) end
    redis.call('HSET', PENDING, fields.u, mark(state, 0, fields.r, fields.e, place))
  end
  if dead then
    redis.call('ZADD', RETRIES, ARGV[5], entry[1])
  end
end
return #entries > 0 and entries[#entries][1] or ''
