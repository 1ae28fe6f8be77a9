-- Whether the door stands and its group with it, and its generation ('0' where there was never
-- one): the survey asks the same, so what it finds missing a recovery finds missing too.
local generation = redis.call('HGET', META, 'generation') or redis.call('HGET', META, 'rebuilding')
local held = redis.pcall('XPENDING', STREAM, GROUP)
return {standing() and not held.err and 1 or 0, generation or '0'}
