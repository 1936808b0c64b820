"""A state machine over one running application."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import httpx
from fastapi import FastAPI
from hypothesis.stateful import RuleBasedStateMachine

from decidable.app import create_app
from tests.world import World, settings_of_tests

Call = Coroutine[Any, Any, httpx.Response]


class Running(RuleBasedStateMachine):
    """Runs the application on a world, in an event loop of its own."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.app: FastAPI = create_app(settings_of_tests(), self.world.application)
        self.lifespan = self.app.router.lifespan_context(self.app)
        self.loop.run_until_complete(self.lifespan.__aenter__())
        transport = httpx.ASGITransport(app=self.app)
        self.client = httpx.AsyncClient(transport=transport, base_url="http://here")

    def teardown(self) -> None:
        """Leave nothing running."""
        self.loop.run_until_complete(self.client.aclose())
        self.loop.run_until_complete(self.lifespan.__aexit__(None, None, None))
        self.loop.close()

    def run(self, call: Call) -> httpx.Response:
        """The answer to one call."""
        return self.loop.run_until_complete(call)

    def together(self, *calls: Call) -> list[httpx.Response]:
        """The answers to calls that are made at once."""

        async def run() -> list[httpx.Response]:
            return list(await asyncio.gather(*calls))

        return self.loop.run_until_complete(run())
