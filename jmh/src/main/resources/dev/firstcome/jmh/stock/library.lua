#!lua name=firstcome_jmh
-- take.lua as a function.
redis.register_function('firstcome_jmh_take', function(keys, args)
  local units = math.min(tonumber(redis.call('GET', keys[1])), tonumber(args[1]))
  if units > 0 then redis.call('DECRBY', keys[1], units) end
  return units
end)
