"""Real worker processes: one that dies between sending and storing, and one that is told to stop."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from decidable.app import create_app
from decidable.client import AsyncDecidable, types, webhooks
from decidable.settings import child_environment
from tests.forkserver import Forked
from tests.webhooks.conftest import Rows, hooked_settings
from tests.webhooks.receiver import Arrived, Receiver
from tests.world import SECRET, World

Emit = Callable[..., Awaitable[None]]


@pytest.fixture
async def client(world: World) -> AsyncIterator[AsyncDecidable]:
    """A member of `demo` at an API that lets webhooks go to this machine."""
    app = create_app(hooked_settings(), world.application)
    async with app.router.lifespan_context(app):
        here = httpx.ASGITransport(app=app)
        async with AsyncDecidable("http://here", key=world.keys["demo", "member"], transport=here) as made:
            yield made


async def deliveries(client: AsyncDecidable, webhook_id: UUID) -> list[types.Delivery]:
    return [one async for one in client.webhooks.deliveries(webhook_id)]


@pytest.fixture
def start(world: World, tmp_path: Path) -> Iterator[Callable[[], Forked]]:
    """Start `decidable worker`."""
    started: list[Forked] = []
    environment = child_environment(
        DATABASE_URL=world.dsn,
        DECIDABLE_HOME=str(tmp_path),
        DECIDABLE_SECRET_KEY=SECRET,
        DECIDABLE_WEBHOOK_PRIVATE="127.0.0.0/8",
    )

    def one() -> Forked:
        with (tmp_path / f"worker-{len(started)}.log").open("wb") as log:
            started.append(Forked(["worker"], environment, log, log))
        return started[-1]

    yield one
    for process in started:
        process.kill()
        process.wait()


async def test_a_worker_that_dies_between_sending_and_storing_sends_it_again_under_the_same_id(
    client: AsyncDecidable,
    receiver: Receiver,
    emit: Emit,
    rows: Rows,
    start: Callable[[], Forked],
) -> None:
    webhook = await client.webhooks.create(receiver.url, ["*"])
    worker = start()

    async def die(_: Arrived) -> None:
        worker.kill()
        worker.wait()

    receiver.before_answer = die
    await emit("job.created")
    await receiver.wait_for(1)
    [row] = await deliveries(client, webhook.id)
    assert (row.status, row.attempts) == ("waiting", 1)
    receiver.before_answer = None
    rows("update webhook_deliveries set leased_until = now()")  # instead of waiting for half a minute
    second = start()
    await receiver.wait_for(2)
    events = [webhooks.verify(one.body, one.headers, webhook.secret) for one in receiver.arrived]
    assert {event.id for event in events} == {str(row.event_id)}
    assert {event.type for event in events} == {"job.created"}
    assert receiver.arrived[0].body == receiver.arrived[1].body
    second.send_signal(signal.SIGTERM)
    assert await asyncio.to_thread(second.wait, 60) == 0
    [row] = await deliveries(client, webhook.id)
    assert (row.status, row.attempts) == ("delivered", 2)


async def test_a_worker_that_is_told_to_stop_lets_what_is_on_its_way_arrive(
    client: AsyncDecidable,
    receiver: Receiver,
    emit: Emit,
    start: Callable[[], Forked],
) -> None:
    webhook = await client.webhooks.create(receiver.url, ["*"])
    worker, told = start(), asyncio.Event()

    async def wait(_: Arrived) -> None:
        worker.send_signal(signal.SIGTERM)
        await told.wait()

    receiver.before_answer = wait
    await emit("job.created")
    await receiver.wait_for(1)
    await asyncio.sleep(0.5)  # it has heard the signal by now; if not, the test is weaker and not wrong
    told.set()
    assert await asyncio.to_thread(worker.wait, 60) == 0
    [row] = await deliveries(client, webhook.id)
    assert (row.status, row.attempts) == ("delivered", 1)
