"""Counters of requests that several processes share, in Redis. Only who is given one loads its client."""

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from decidable.tenants.counters import Asked, Counted
from decidable.tenants.months import Month

REDIS_SECONDS = 0.5
"""How long Redis may take to connect, and to answer."""
KEEP_MONTH_SECONDS = 86_400

_SCRIPT = """
-- KEYS: the month, then the windows. ARGV: what the month has at least, its limit, its milliseconds left;
-- then limit and milliseconds of each window. A limit of -1 is none.
local month = tonumber(redis.call('GET', KEYS[1]) or '-1')
if month < tonumber(ARGV[1]) then
    month = tonumber(ARGV[1])
    redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
end
local free = tonumber(ARGV[2]) < 0 or month < tonumber(ARGV[2])
local counts, left = {}, {}
for i = 2, #KEYS do
    counts[i] = tonumber(redis.call('GET', KEYS[i]) or '0')
    left[i] = redis.call('PTTL', KEYS[i])
    free = free and counts[i] < tonumber(ARGV[2 * i])
end
if free then
    month = redis.call('INCR', KEYS[1])
    for i = 2, #KEYS do
        counts[i] = redis.call('INCR', KEYS[i])
        if counts[i] == 1 then
            redis.call('PEXPIRE', KEYS[i], ARGV[2 * i + 1])
        end
    end
end
local answer = {free and 1 or 0, month}
for i = 2, #KEYS do
    answer[#answer + 1] = counts[i]
    answer[#answer + 1] = left[i] < 0 and tonumber(ARGV[2 * i + 1]) or left[i]
end
return answer
"""


class SharedCounters:
    """The counters of all processes, in Redis."""

    failures = (RedisError, OSError)
    """What a method raises where Redis is away."""

    def __init__(self, url: str) -> None:
        self._redis = Redis.from_url(
            url,
            socket_timeout=REDIS_SECONDS,
            socket_connect_timeout=REDIS_SECONDS,
            retry=Retry(NoBackoff(), 0),  # a request that was counted and not answered must not count twice
            client_name="decidable",
        )
        self._script = self._redis.register_script(_SCRIPT)

    async def take(self, asked: Asked, month_name: str, month: Month) -> Counted:
        """Count a request if all windows have room; raises one of `failures` where Redis is away.

        What this process knows of the month is the least that Redis may have: after Redis was empty or away
        the count goes on from there.
        """
        base = (
            f"decidable:{{{asked.caller}}}"  # in braces: all of a caller's keys lie on one node of a cluster
        )
        keys = [f"{base}:{month_name}", *(f"{base}:{window.name}" for window in asked.windows)]
        left = round((asked.month_seconds_left + KEEP_MONTH_SECONDS) * 1000)
        limit = -1 if asked.month_limit is None else asked.month_limit
        arguments = [month.used, limit, left]
        for window in asked.windows:
            arguments += (window.limit, window.seconds * 1000)
        taken, count, *pairs = await self._script(keys=keys, args=arguments)
        if taken:
            month.pending += 1
        return Counted(bool(taken), count, pairs[::2], [ms / 1000 for ms in pairs[1::2]])

    async def failure(self) -> Exception | None:
        """What is wrong with Redis; None if it answers."""
        try:
            await self._redis.ping()
        except self.failures as failure:
            return failure
        return None

    async def forget_connections(self) -> None:
        """Let go of connections that a failure may have broken."""
        await self._redis.connection_pool.disconnect(inuse_connections=False)

    async def close(self) -> None:
        """End all connections."""
        await self._redis.aclose()
