"""How a long-running process is tuned, once, after its modules are loaded; and what keeps it small for months."""

import asyncio
import ctypes
import gc

COLLECT_AFTER = 50_000
M_MMAP_THRESHOLD, M_ARENA_MAX = -3, -8
"""Of glibc's malloc.h."""
LARGE_BYTES, ARENAS = 1 << 20, 2
TIDY_EVERY_SECONDS = 60.0


def calm() -> None:
    """Have the garbage collector look seldom: loading modules makes hundreds of thousands of objects that all stay."""
    gc.set_threshold(COLLECT_AFTER, 20, 50)


def settle() -> None:
    """One thread for a matrix product (more only fight for the cores), and a calm garbage collector.

    What is loaded by now stays for ever, so no collection needs to look at it again; the records of
    decisions hold no cycles, so looking for them after every 700 new objects is wasted.
    """
    from threadpoolctl import threadpool_limits  # here, since commands that only need `calm` start faster

    threadpool_limits(1)
    gc.freeze()
    calm()
    _return_soon()


def _return_soon() -> None:
    """Have large arrays mapped for themselves, which are gone once they are freed, and threads share their arenas.

    By itself glibc moves what is mapped upwards with every array that is freed, up to 32 MB, and gives every
    thread an arena: both hold holes that nobody gets back.
    """
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is not None:
        set_option(M_MMAP_THRESHOLD, LARGE_BYTES)
        set_option(M_ARENA_MAX, ARENAS)


async def tidy() -> None:
    """Give back what nobody needs: to be called every `TIDY_EVERY_SECONDS`.

    A calm collector that runs by the number of objects leaves cycles lying for hours where little happens, and
    the C library keeps what was freed after a peak (a batch, learning) unless it is asked for it.
    """
    gc.collect()
    await asyncio.to_thread(_trim)


def _trim() -> None:
    """Return freed memory to the system, where the C library can (glibc)."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
