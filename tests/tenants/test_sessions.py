"""Sessions: begun, protected against other sites, ended; brute force slowed across processes."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from fastapi import FastAPI, Request

from decidable.tenants.attempts import wait_after
from tests.tenants.signing import (
    ADA,
    HOME,
    PASSWORD,
    add_person,
    browser,
    counted,
    execute,
    running,
    sign_in,
    stop_the_clock,
)
from tests.world import World


def cookies_of(answer: httpx.Response) -> dict[str, str]:
    return {line.partition("=")[0]: line for line in answer.headers.get_list("set-cookie")}


async def test_signing_in_and_out(app: FastAPI, world: World) -> None:
    await add_person(app, world, role="reviewer")
    async with browser(app) as ada:
        assert (await ada.get("/v1/session")).status_code == 401
        answer = await sign_in(ada, email=" ADA@example.org ")
        assert answer.status_code == 201
        assert answer.json()["email"] == ADA
        set_cookies = cookies_of(answer)
        assert "HttpOnly" in set_cookies["dk_session"]
        assert "HttpOnly" not in set_cookies["dk_csrf"]
        for line in set_cookies.values():
            assert "SameSite=lax" in line
            assert "Path=/" in line
            assert "Max-Age=43" in line
            assert "Secure" not in line
        assert (await ada.get("/v1/session")).json() == answer.json()
        me = (await ada.get("/v1/me")).json()
        assert (me["kind"], me["prefix"], me["role"], me["tier"]) == ("person", ADA, "reviewer", "people")
        assert (await ada.get("/v1/people")).status_code == 403
        stolen = dict(ada.cookies)
        assert (await ada.delete("/v1/session")).status_code == 204
        assert dict(ada.cookies) == {}
        async with browser(app) as thief:
            thief.cookies.update(stolen)
            assert (await thief.get("/v1/me")).status_code == 401
    actions = execute(world, "select action, actor from audit where object_kind = 'session' order by seq")
    assert [row[0] for row in actions] == ["session.started", "session.ended"]


async def test_the_database_knows_no_cookie(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    async with browser(app) as ada:
        await sign_in(ada)
        prefix, _, secret = ada.cookies["dk_session"].partition("_")
        ((row,),) = execute(world, "select sessions::text from sessions")
        assert prefix in row
        assert secret not in row
        for wrong in (
            prefix,
            f"{prefix}_",
            f"{prefix}_{secret[:-1]}",
            f"{prefix}_{secret}x",
            "x" * 4000,
            "ä_ö",
        ):
            async with browser(app) as other:
                headers = {b"Cookie": f"dk_session={wrong}".encode()}
                assert (await other.get("/v1/me", headers=headers)).status_code == 401


async def test_cookies_are_secure_where_people_come_by_https(world: World) -> None:
    async with running(world, public_url="https://decide.example.org") as app, browser(app) as ada:
        await add_person(app, world)
        answer = await sign_in(ada)
        assert all("Secure" in line for line in cookies_of(answer).values())
    async with running(world) as app, browser(app, base="https://here") as ada:
        answer = await sign_in(ada)
        assert all("Secure" in line for line in cookies_of(answer).values())


async def test_whoever_cannot_sign_in_hears_the_same_after_the_same_work(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    await add_person(app, world, "elsewhere@example.org", password=None)
    disabled = await add_person(app, world, "gone@example.org")
    execute(world, "update people set disabled_at = now() where id = %s", disabled["id"])
    said = set()
    cases = [
        ("demo", ADA, PASSWORD + "?"),
        ("demo", "nobody@example.org", PASSWORD),
        ("demo", "elsewhere@example.org", PASSWORD),
        ("demo", "gone@example.org", PASSWORD),
        ("nowhere", ADA, PASSWORD),
        ("other", ADA, PASSWORD),
        ("de\x00mo", "a\x00da", "\x00"),
        ("\u202edemo", ADA, "\ud800"),
    ]
    for number, (tenant, email, password) in enumerate(cases):
        async with browser(app, host=f"10.0.1.{number}") as somebody:
            before = counted("password_verifications_total")
            wanted = {"tenant": tenant, "email": email, "password": password}
            said_so = {"Content-Type": "application/json"}
            answer = await somebody.post("/v1/session", content=json.dumps(wanted), headers=said_so)
            assert counted("password_verifications_total") == before + 1, wanted
            assert answer.status_code == 401, answer.text
            assert cookies_of(answer) == {}
            said.add((answer.json()["code"], answer.json()["detail"]))
    assert len(said) == 1
    assert execute(world, "select count(*) from sessions") == [(0,)]


# --- other sites ------------------------------------------------------------------------------------


async def test_a_change_needs_the_token(app: FastAPI, world: World) -> None:
    await add_person(app, world, role="admin")
    async with browser(app) as ada:
        await sign_in(ada)
        token = ada.headers.pop("X-CSRF-Token")
        wanted = {"email": "new@example.org", "name": "New"}
        for wrong in (None, "", token[:-1], token + "x", "ä"):
            headers = {} if wrong is None else {"X-CSRF-Token": wrong.encode()}
            answer = await ada.post("/v1/people", json=wanted, headers=headers)  # type: ignore[arg-type]
            assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
        assert (await ada.delete("/v1/session")).status_code == 403
        assert (await ada.get("/v1/people")).status_code == 200
        answer = await ada.post("/v1/people", json=wanted, headers={"X-CSRF-Token": token})
        assert answer.status_code == 201


async def test_the_token_is_of_one_session(app: FastAPI, world: World) -> None:
    await add_person(app, world, role="admin")
    async with browser(app) as ada, browser(app) as again:
        await sign_in(ada)
        await sign_in(again)
        wanted = {"email": "new@example.org", "name": "New"}
        headers = {"X-CSRF-Token": again.headers["X-CSRF-Token"]}
        assert (await ada.post("/v1/people", json=wanted, headers=headers)).json()["code"] == "csrf"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.example"},
        {"Origin": "http://here.evil.example"},
        {"Origin": "null"},
        {"Origin": "http://here:8080"},
    ],
)
async def test_what_another_site_sends_is_refused(
    app: FastAPI, world: World, headers: dict[str, str]
) -> None:
    await add_person(app, world, role="admin")
    async with browser(app) as ada:
        signing = {"tenant": "demo", "email": ADA, "password": PASSWORD}
        assert (await ada.post("/v1/session", json=signing, headers=headers)).json()["code"] == "csrf"
        await sign_in(ada)
        answer = await ada.post("/v1/people", json={"email": "n@e.org", "name": "N"}, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (403, "csrf")
        assert (await ada.get("/v1/people", headers=headers)).status_code == 200
    assert execute(world, "select count(*) from people") == [(1,)]


async def test_our_own_pages_are_let_in(world: World) -> None:
    ours = [({"Origin": HOME, "Sec-Fetch-Site": "same-origin"}), {"Origin": "https://decide.example.org"}]
    async with running(world, public_url="https://decide.example.org") as app, browser(app) as ada:
        await add_person(app, world, role="admin")
        for headers in ours:
            ada.headers.update(headers)
            assert (await sign_in(ada)).status_code == 201
            ada.cookies.jar.clear()


async def test_a_key_in_a_header_needs_no_token_and_a_session_passes_for_none(
    app: FastAPI, world: World
) -> None:
    await add_person(app, world, role="admin")
    async with browser(app) as ada:
        await sign_in(ada)
        session = ada.cookies["dk_session"]
        ada.headers.pop("X-CSRF-Token")
        await ada.get("/v1/me")
        wanted = {"email": "new@example.org", "name": "New"}
        answer = await ada.post("/v1/people", json=wanted, headers={"Authorization": f"Bearer {session}"})
        assert answer.status_code == 401
        answer = await ada.post("/v1/people", json=wanted, headers=world.key("admin"))
        assert answer.status_code == 201


# --- life and death ---------------------------------------------------------------------------------


async def test_signing_in_ends_the_session_that_was_planted(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    await add_person(app, world, "mallory@example.org")
    async with browser(app) as mallory, browser(app) as victim:
        await sign_in(mallory, "mallory@example.org")
        planted = mallory.cookies["dk_session"]
        victim.cookies.update(mallory.cookies)
        await sign_in(victim)
        assert victim.cookies["dk_session"] != planted
        assert (await victim.get("/v1/session")).json()["email"] == ADA
    open_ones = execute(world, "select count(*) from sessions where ended_at is null")
    assert open_ones == [(1,)]
    async with running(world) as later, browser(later) as mallory:
        mallory.cookies.set("dk_session", planted)
        assert (await mallory.get("/v1/me")).status_code == 401


@pytest.mark.parametrize(
    "change",
    [
        "update sessions set expires_at = now() - interval '1 second'",
        "update sessions set seen_at = now() - interval '121 minutes'",
        "update sessions set ended_at = now()",
        "update people set disabled_at = now()",
        "update tenants set status = 'deleted' where name = 'demo'",
    ],
)
async def test_a_session_ends(app: FastAPI, world: World, change: str) -> None:
    await add_person(app, world)
    async with browser(app) as ada:
        await sign_in(ada)
        execute(world, change)
        async with running(world) as other, browser(other) as again:
            again.cookies.update(ada.cookies)
            assert (await again.get("/v1/me")).status_code == 401
        await asyncio.sleep(2.1)  # what this process remembers of the session is forgotten by then
        assert (await ada.get("/v1/me")).status_code == 401


async def test_a_session_that_is_used_goes_on_to_its_end(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    async with browser(app) as ada:
        await sign_in(ada)
        execute(world, "update sessions set seen_at = now() - interval '119 minutes'")
        async with running(world) as other, browser(other) as again:
            again.cookies.update(ada.cookies)
            until = datetime.fromisoformat((await again.get("/v1/session")).json()["expires_at"])
            assert until - datetime.now(UTC) > timedelta(minutes=119)
        execute(world, "update sessions set expires_at = now() + interval '10 minutes'")
        async with running(world) as other, browser(other) as again:
            again.cookies.update(ada.cookies)
            until = datetime.fromisoformat((await again.get("/v1/session")).json()["expires_at"])
            assert until - datetime.now(UTC) < timedelta(minutes=11)


async def test_a_page_that_only_watches_does_not_hold_a_session(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    async with browser(app) as ada:
        await sign_in(ada)
        execute(world, "update sessions set seen_at = now() - interval '100 minutes'")
        before = execute(world, "select seen_at from sessions")
        text, path = ada.cookies["dk_session"], "/v1/decisions/stream"
        scope = {"type": "http", "method": "GET", "path": path, "headers": [], "answered": True}
        scope["headers"] = [(b"cookie", f"dk_session={text}".encode())]
        assert (await app.state.door.admit(Request(scope))).prefix == ADA
        assert execute(world, "select seen_at from sessions") == before
        app.state.door.forget(text)
        assert (await ada.get("/v1/me")).status_code == 200
        assert execute(world, "select seen_at from sessions") > before


async def test_a_new_password_ends_all_sessions(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    fresh = "quite another set of words"
    async with browser(app) as ada, browser(app) as elsewhere:
        await sign_in(ada)
        await sign_in(elsewhere)
        wrong = await ada.post("/v1/session/password", json={"current": "no" * 10, "new": fresh})
        assert (wrong.status_code, wrong.json()["code"]) == (403, "password_wrong")
        poor = await ada.post("/v1/session/password", json={"current": PASSWORD, "new": "short"})
        assert (poor.status_code, poor.json()["code"]) == (422, "password_invalid")
        before = ada.cookies["dk_session"]
        done = await ada.post("/v1/session/password", json={"current": PASSWORD, "new": fresh})
        assert done.status_code == 200, done.text
        assert ada.cookies["dk_session"] != before
        assert (await ada.get("/v1/session")).status_code == 200
        assert execute(world, "select count(*) from sessions where ended_at is null") == [(1,)]
        async with running(world) as other, browser(other) as again:
            again.cookies.update(elsewhere.cookies)
            assert (await again.get("/v1/me")).status_code == 401
            assert (await sign_in(again)).status_code == 401
            assert (await sign_in(again, password=fresh)).status_code == 201


async def test_a_suspended_tenant_lets_nobody_in(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    execute(world, "update tenants set status = 'suspended' where name = 'demo'")
    async with browser(app) as ada:
        assert (await sign_in(ada)).json()["code"] == "tenant_suspended"
        assert (await sign_in(ada, password=PASSWORD + "?")).json()["code"] == "sign_in_failed"


# --- brute force --------------------------------------------------------------------------------------


def test_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    waits = [wait_after(failed).total_seconds() for failed in range(18)]
    assert waits == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
    assert wait_after(10_000).total_seconds() == 900


async def test_brute_force_is_slowed_across_processes(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    async with running(world) as second:
        stop_the_clock(app, second)
        verified = counted("password_verifications_total")

        async def guess(number: int) -> int:
            """From a network address of its own each time: the account is what is slowed."""
            async with browser((app, second)[number % 2], host=f"10.1.0.{number}") as mallory:
                return (await sign_in(mallory, password=f"guess number {number}")).status_code

        answers = [await guess(number) for number in range(7)]
        assert answers[:5] == [401] * 5
        assert answers[5:] == [429] * 2
        assert counted("password_verifications_total") == verified + 5
        async with browser(second) as ada:
            slowed = await sign_in(ada)
            assert (slowed.status_code, slowed.json()["code"]) == (429, "too_many_attempts")
            assert int(slowed.headers["retry-after"]) >= 1
            execute(world, "update sign_in_failures set blocked_until = now() - interval '1 hour'")
            assert (await sign_in(ada)).status_code == 201
            assert (await sign_in(ada, password="wrong again and again")).status_code == 401


async def test_many_at_once_do_not_slip_through(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    stop_the_clock(app)

    async def guess(number: int) -> int:
        async with browser(app, host=f"10.2.0.{number}") as mallory:
            return (await sign_in(mallory, password=f"guess number {number}")).status_code

    answers = await asyncio.gather(*(guess(number) for number in range(32)))
    assert answers.count(401) == 5
    assert answers.count(429) == 27


async def test_an_address_is_slowed_over_all_accounts(app: FastAPI, world: World) -> None:
    await add_person(app, world)
    stop_the_clock(app)
    async with browser(app, host="10.3.0.1") as mallory:
        answers = [(await sign_in(mallory, f"x{number}@example.org")).status_code for number in range(6)]
        assert answers == [401] * 5 + [429]
    async with browser(app, host="10.3.0.2") as ada:
        assert (await sign_in(ada)).status_code == 201


async def test_an_account_of_ones_own_does_not_free_the_address(app: FastAPI, world: World) -> None:
    await add_person(app, world, "mallory@example.org")
    stop_the_clock(app)
    async with browser(app, host="10.3.0.1") as mallory:
        for number in range(4):
            await sign_in(mallory, f"x{number}@example.org")
            assert (await sign_in(mallory, "mallory@example.org")).status_code == 201
        assert (await sign_in(mallory, "x9@example.org")).status_code == 401
        assert (await sign_in(mallory, "mallory@example.org")).status_code == 429


async def test_what_was_long_ago_is_forgotten_and_nothing_personal_is_kept(
    app: FastAPI, world: World
) -> None:
    await add_person(app, world)
    async with browser(app) as mallory:
        for number in range(4):
            await sign_in(mallory, password=f"guess number {number}")
        rows = execute(world, "select sign_in_failures::text, failed from sign_in_failures")
        assert [row[1] for row in rows] == [4, 4]
        assert not any("ada" in row[0] or "10.0.0.1" in row[0] for row in rows)
        execute(world, "update sign_in_failures set last_at = now() - interval '2 hours'")
        await sign_in(mallory, password="once more after hours")
        assert execute(world, "select failed from sign_in_failures") == [(1,), (1,)]


async def test_the_page_is_told_how_one_can_sign_in(app: FastAPI, world: World) -> None:
    async with browser(app) as somebody:
        options = (await somebody.get("/v1/session/options?error=%3Cscript%3E")).json()
        assert options == {"local": True, "oidc": None, "tenant": None, "problem": None}
        execute(world, "update tenants set status = 'deleted' where name = 'other'")
        assert (await somebody.get("/v1/session/options")).json()["tenant"] == "demo"
        assert (await somebody.get("/v1/session/oidc/start")).json()["code"] == "oidc_off"
