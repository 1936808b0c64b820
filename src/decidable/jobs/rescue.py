"""Jobs of dead workers: by default they would stay `doing` for ever. Every worker looks for them."""

import structlog
from procrastinate import App

log = structlog.get_logger(__name__)


async def rescue(queue: App, silence_seconds: float) -> int:
    """One look; returns how many jobs went back."""
    stalled = list(await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=silence_seconds))
    for job in stalled:
        await queue.job_manager.retry_job(job)
        log.warning("job_rescued", queue_job=job.id, task=job.task_name)
    return len(stalled)
