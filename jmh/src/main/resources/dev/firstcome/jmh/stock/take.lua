-- Takes as many of ARGV[1] units as there are, and returns how many.
local units = math.min(tonumber(redis.call('GET', KEYS[1])), tonumber(ARGV[1]))
if units > 0 then redis.call('DECRBY', KEYS[1], units) end
return units
