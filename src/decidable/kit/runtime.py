"""How a long-running process is tuned: once, after its modules are loaded."""

import gc

COLLECT_AFTER = 50_000


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
