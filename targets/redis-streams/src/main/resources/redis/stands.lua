-- Whether the door stands, and its generation ('0' where there was never one).
local generation = redis.call('HGET', META, 'generation') or redis.call('HGET', META, 'rebuilding')
return {standing() and 1 or 0, generation or '0'}
