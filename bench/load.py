"""A closed-loop HTTP client: some connections, each sending its next request once it has its answer."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """What was seen: requests a second, and the latencies in milliseconds."""

    requests: int
    per_second: float
    p50: float
    p95: float
    p99: float
    errors: int


async def run(
    port: int,
    path: str,
    headers: dict[str, str],
    body_of: Callable[[int], bytes],
    connections: int,
    seconds: float,
) -> Measured:
    """Load `path` for some seconds; `body_of` gives the body of the n-th request."""
    latencies: list[float] = []
    errors = 0
    counter = iter(range(10**9))
    end = time.perf_counter() + seconds
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())

    async def one() -> None:
        nonlocal errors
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.perf_counter() < end:
            body = body_of(next(counter))
            begun = time.perf_counter()
            writer.write(
                f"POST {path} HTTP/1.1\r\nHost: bench\r\n{head}Content-Length: {len(body)}\r\n\r\n".encode()
                + body
            )
            status = await _read_answer(reader)
            latencies.append(time.perf_counter() - begun)
            errors += status >= 300
        writer.close()

    started = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(connections)))
    took = time.perf_counter() - started
    latencies.sort()

    def at(share: float) -> float:
        return latencies[min(len(latencies) - 1, int(share * len(latencies)))] * 1000

    return Measured(len(latencies), len(latencies) / took, at(0.5), at(0.95), at(0.99), errors)


async def _read_answer(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    status = int(head[9:12])
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            await reader.readexactly(int(line.split(b":")[1]))
    return status
