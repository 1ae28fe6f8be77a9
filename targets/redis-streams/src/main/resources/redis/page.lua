-- Entries of the stream or the dead-letter stream, in their order.
-- ARGV: 'stream' or 'dlq', after this id ('-' from the start), count
-- Returns the entries, or nil where the door does not stand.
if not standing() then return false end
local from = ARGV[2] == '-' and '-' or '(' .. ARGV[2]
return redis.call('XRANGE', ARGV[1] == 'dlq' and DLQ or STREAM, from, '+', 'COUNT', ARGV[3])
