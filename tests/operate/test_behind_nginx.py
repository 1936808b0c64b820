"""Three API processes behind a real nginx, set up as docs/how-to/several-processes.md says."""

import asyncio
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from decidable.kit.process import wait_until
from tests.needs import absent
from tests.operate.test_several import Api, Apis, apis
from tests.ports import free_port
from tests.redis import RedisServer
from tests.world import TYPE, World

__all__ = ["apis"]
GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "several-processes.md"
AROUND = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    access_log off;
    {paths}
{block}
}}
"""
PATHS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Balancer:
    """nginx with the guide's own lines, on loopback."""

    def __init__(self, folder: Path, ports: list[int]) -> None:
        found = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin")
        if found is None:
            absent("no nginx is installed (apt-get install nginx-light)")
        self.port, self.log = free_port(), folder / "error.log"
        block = re.findall(r"```nginx\n(.*?)```", GUIDE.read_text(), re.DOTALL)[0]
        servers = iter(ports)
        block, named = re.subn(
            r"server 10\.0\.0\.\d+:8000;", lambda _: f"server 127.0.0.1:{next(servers)};", block
        )
        assert named == len(ports)
        block = block.replace("listen 443 ssl;", f"listen 127.0.0.1:{self.port};")
        paths = "\n    ".join(f"{name}_temp_path {folder}/{name};" for name in PATHS)
        config = folder / "nginx.conf"
        config.write_text(AROUND.format(folder=folder, paths=paths, block=block))
        command = [found, "-p", str(folder), "-c", str(config), "-e", str(self.log)]
        self._process = subprocess.Popen(command)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def answers(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", timeout=30).status_code == 200
        except httpx.HTTPError:
            return False

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(60)


@pytest.fixture
def three(apis: Apis, redis_server: RedisServer) -> list[Api]:
    started = [apis.start(REDIS_URL=redis_server.url) for _ in range(3)]
    return [api.comes() for api in started]


@pytest.fixture
def balancer(three: list[Api], tmp_path: Path) -> Iterator[Balancer]:
    folder = tmp_path / "nginx"
    folder.mkdir()
    made = Balancer(folder, [api.port for api in three])
    try:
        assert wait_until(made.answers, 60), made.log.read_text()
        yield made
    finally:
        made.end()


async def test_the_guide_to_nginx_holds(
    balancer: Balancer, three: list[Api], world: World, example: dict[str, Any]
) -> None:
    question = {"type": TYPE, "input": example}
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update api_keys set tier = 'enterprise'")
    async with httpx.AsyncClient(base_url=balancer.url, headers=world.key("admin"), timeout=60) as client:
        await _names_are_kept(client, question)
        await _all_three_answer(client, three)
        await _events_come_as_they_happen(client, question)
        await _nobody_lends_themselves_an_address(client)
        rows = ",".join(example) + "\n" + (",".join(map(str, example.values())) + "\n") * 2_000
        sent = await client.post(
            f"/v1/decisions/batch?type={TYPE}", content=rows, headers={"Content-Type": "text/csv"}
        )
        assert sent.status_code == 202, sent.text
        three[0].process.kill()
        three[0].process.wait()
        answers = await asyncio.gather(*(client.post("/v1/decisions", json=question) for _ in range(30)))
        assert {answer.status_code for answer in answers} == {201}


async def _names_are_kept(client: httpx.AsyncClient, question: dict[str, Any]) -> None:
    answer = await client.post("/v1/decisions", json=question, headers={"X-Request-ID": "order-4711"})
    assert (answer.status_code, answer.headers["x-request-id"]) == (201, "order-4711")
    found = (await client.get(f"/v1/decisions/{answer.json()['id']}")).json()
    assert found["request_id"] == "order-4711"
    assert re.fullmatch("[0-9a-f]{32}", (await client.get("/v1/me")).headers["x-request-id"])


async def _all_three_answer(client: httpx.AsyncClient, three: list[Api]) -> None:
    await asyncio.gather(*(client.get("/v1/me") for _ in range(30)))
    for api in three:
        assert '"endpoint":"/v1/me"' in api.log.read_text(), api.log.read_text()[-2000:]


async def _events_come_as_they_happen(client: httpx.AsyncClient, question: dict[str, Any]) -> None:
    async with asyncio.timeout(60), client.stream("GET", "/v1/decisions/stream") as stream:
        assert stream.status_code == 200
        made = (await client.post("/v1/decisions", json=question)).json()["id"]
        async for line in stream.aiter_lines():
            if made in line:
                return


async def _nobody_lends_themselves_an_address(client: httpx.AsyncClient) -> None:
    """A key that is bound to a network is refused to whoever only says to come from there."""
    made = await client.post("/v1/keys", json={"name": "plant", "allowed_networks": ["10.9.9.0/24"]})
    assert made.status_code == 201, made.text
    headers = {"Authorization": f"Bearer {made.json()['key']}", "X-Forwarded-For": "10.9.9.9"}
    assert (await client.get("/v1/me", headers=headers)).status_code in (401, 403)
