-- Unites the request set with users whom the database says are issued.
-- ARGV: generation, users...
-- Returns 1, or nil where this recovery is no longer the last.
local generation = table.remove(ARGV, 1)
if not rebuilding(generation) then return false end
redis.call('SADD', REQUESTS, unpack(ARGV))
redis.call('SADD', ISSUED, unpack(ARGV))
return 1
