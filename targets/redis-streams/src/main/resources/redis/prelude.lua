#!lua
-- Put before every script. The shebang makes Redis refuse a script as a whole (out of memory,
-- read-only replica, failing disk) before its first line has run: no script stops half-way.
--
-- Keys, always in this order, all with the hash tag {couponId}:
local META, REQUESTS, STREAM, PENDING = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local DLQ, RETRIES, ISSUED = KEYS[5], KEYS[6], KEYS[7]
local GROUP = 'issuers'

-- The id of this history of the data set: new at every start and at every promotion of a replica,
-- and of no life outside the server's memory, so that no dump or AOF can bring it back.
local function current_history()
  return string.match(redis.call('INFO', 'replication'), 'master_replid:(%w+)')
end

-- The door stands when it was opened in this very history and none of its keys is gone since.
-- (Empty sets and hashes do not exist in Redis, so both hold the member '0', which is no user.)
local function stands(history)
  return history and history == current_history()
    and redis.call('EXISTS', REQUESTS, STREAM, PENDING) == 3
end

local function standing()
  return stands(redis.call('HGET', META, 'history'))
end

local function standing_in(generation)
  local meta = redis.call('HMGET', META, 'history', 'generation')
  return meta[2] == generation and stands(meta[1])
end

-- A door is being rebuilt by the one recovery that began last.
local function rebuilding(generation)
  local state = redis.call('HMGET', META, 'rebuilding', 'rebuilt_in')
  return state[1] == generation and state[2] == current_history()
end

-- pending[user] = state:attempts:requested:enqueued:place, instants in microseconds.
-- States: Q queued, S settled (its unit is off the stock), P parked (settled, and in the DLQ).
local function mark(state, attempts, requested, enqueued, place)
  return state .. ':' .. attempts .. ':' .. requested .. ':' .. enqueued .. ':' .. place
end

local function with_state(value, state, attempts)
  local old_attempts, rest = string.match(value, '^%u:(%d+):(.*)$')
  return state .. ':' .. (attempts or old_attempts) .. ':' .. rest
end

-- Fields u (user), r (requested), e (enqueued) of a stream entry; nil where it has none such.
local function fields_of(entry)
  local fields = {}
  for i = 1, #entry[2], 2 do fields[entry[2][i]] = entry[2][i + 1] end
  return fields
end
