"""Counters of requests in windows of time: in this process, or in Redis for several processes.

All windows of a request are looked at together: if one of them is full nothing is counted, else all are.
In one process nothing else runs meanwhile; in Redis it is one script. A window begins with its first
request, so that not all callers start anew at the same moment; the month is the calendar's (UTC).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from decidable.tenants.months import Month

REDIS_SECONDS = 0.5
"""How long Redis may take to connect, and to answer."""
KEEP_MONTH_SECONDS = 86_400
REDIS_FAILURES = (RedisError, OSError)

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


@dataclass(frozen=True, slots=True)
class Window:
    """At most `limit` requests in `seconds` from the first of them."""

    name: str
    limit: int
    seconds: int

    def share(self, processes: int) -> "Window":
        """What one of several processes may give out while they cannot count together; at least one."""
        return replace(self, limit=min(self.limit, max(1, self.limit // processes)))


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that wants to be counted. `month_limit` is None where the month refuses nobody."""

    caller: str
    windows: Sequence[Window]
    month_limit: int | None
    month_seconds_left: float


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of it: the counts (this request included, if it was taken) and the seconds left of each window."""

    taken: bool
    month: int
    counts: Sequence[int]
    left: Sequence[float]


class LocalCounters:
    """The counters of one process."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._open: dict[tuple[str, str], tuple[int, float]] = {}

    def take(self, asked: Asked, month: Month, processes: int = 1) -> Counted:
        """Count a request if all windows have room.

        `processes` count apart from each other: what this one counted in the month since it was last written,
        each of the others may have counted too.
        """
        now = self._now()
        free = asked.month_limit is None or month.share_used(processes) < asked.month_limit
        found = []
        for window in asked.windows:
            count, end = self._open.get((asked.caller, window.name), (0, 0.0))
            if end <= now:
                count, end = 0, now + window.seconds
            free = free and count < window.limit
            found.append((window.name, count, end))
        if free:
            month.pending += 1
            for name, count, end in found:
                self._open[asked.caller, name] = (count + 1, end)
        one = int(free)
        return Counted(
            free,
            month.share_used(processes),
            [count + one for _, count, _ in found],
            [end - now for _, _, end in found],
        )

    def sweep(self) -> None:
        """Forget the windows that have ended."""
        now = self._now()
        self._open = {key: held for key, held in self._open.items() if held[1] > now}


class SharedCounters:
    """The counters of all processes, in Redis."""

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
        """Count a request if all windows have room; raises one of `REDIS_FAILURES` where Redis is away.

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
        except REDIS_FAILURES as failure:
            return failure
        return None

    async def forget_connections(self) -> None:
        """Let go of connections that a failure may have broken."""
        await self._redis.connection_pool.disconnect(inuse_connections=False)

    async def close(self) -> None:
        """End all connections."""
        await self._redis.aclose()
