"""Jobs of dead workers: by default they would stay `doing` for ever. Every worker looks for them."""

import asyncio

import structlog
from procrastinate import App
from procrastinate.exceptions import ProcrastinateException

log = structlog.get_logger(__name__)


async def rescue_forever(queue: App, every_seconds: float, silence_seconds: float) -> None:
    """Give jobs whose worker has been silent for `silence_seconds` back to the queue; never ends."""
    while True:
        try:
            await rescue(queue, silence_seconds)
        except ProcrastinateException as error:  # the database is away; the next look will tell
            log.warning("rescue_failed", error=str(error.__cause__ or error)[:200])
        await asyncio.sleep(every_seconds)


async def rescue(queue: App, silence_seconds: float) -> int:
    """One look; returns how many jobs went back."""
    stalled = list(await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=silence_seconds))
    for job in stalled:
        await queue.job_manager.retry_job(job)
        log.warning("job_rescued", queue_job=job.id, task=job.task_name)
    return len(stalled)
