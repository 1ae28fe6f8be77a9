-- Takes the dead letters that are due for another try, and puts them off meanwhile, so that two
-- consumers do not try the same ones at once and none is forgotten if this one dies.
-- ARGV: now, put off until (microseconds), count
-- Returns {generation, {{id, fields, attempts}...}}, or nil where the door does not stand.
if not standing() then return false end
local due = redis.call('ZRANGEBYSCORE', RETRIES, '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local letters = {}
for _, id in ipairs(due) do
  local entry = redis.call('XRANGE', DLQ, id, id)[1]
  if entry then
    redis.call('ZADD', RETRIES, ARGV[2], id)
    local user = fields_of(entry).u
    local value = user and redis.call('HGET', PENDING, user)
    local attempts = value and string.match(value, '^%u:(%d+):') or '0'
    letters[#letters + 1] = {entry[1], entry[2], attempts}
  else
    redis.call('ZREM', RETRIES, id)
  end
end
return {redis.call('HGET', META, 'generation'), letters}
