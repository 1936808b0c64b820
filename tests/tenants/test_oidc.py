"""OpenID Connect against a real provider: the whole walk, and everything that must not pass."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from decidable.tenants import oidc
from decidable.tenants.oidc import SENTENCES, local_path, sentence
from tests.tenants.provider import CALLBACK, SECRET, Provider, path_of, walk
from tests.tenants.signing import add_person, browser, counted, execute, running, sign_in
from tests.world import World, settings_of_tests

ADA = {
    "email": "Ada@Example.org",
    "email_verified": True,
    "name": "Ada Lovelace",
    "groups": ["deciders", "chess"],
}
PEOPLE: dict[str, dict[str, Any]] = {
    "ada": ADA,
    "chief": {**ADA, "email": "chief@example.org", "groups": ["readers", "chiefs"]},
    "guest": {**ADA, "email": "guest@example.org", "groups": ["chess"]},
    "nobody": {"groups": ["deciders"]},
    "unverified": {**ADA, "email_verified": False},
    "unsure": {"email": "ada@example.org", "name": "Ada", "groups": ["deciders"]},
    "nested": {**ADA, "realm_access": {"roles": ["reviewer"]}, "org": "other"},
    "homeless": {**ADA, "org": "nowhere"},
    "odd": {**ADA, "name": "\u202eevil\u202c", "email": "odd@example.org"},
}
ROLES = {"deciders": "member", "chiefs": "admin", "readers": "readonly"}
Start = Callable[..., AbstractAsyncContextManager[FastAPI]]


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    made = Provider(PEOPLE)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def start(provider: Provider, world: World) -> Iterator[Start]:
    """Start an application that knows the provider."""

    def begin(**changed: Any) -> AbstractAsyncContextManager[FastAPI]:
        settings = {
            "oidc_issuer": provider.issuer,
            "oidc_client_id": "decidable",
            "oidc_client_secret": SecretStr(SECRET),
            "oidc_name": "Example ID",
            "oidc_scopes": "openid email profile groups",
            "oidc_role_claim": "groups",
            "oidc_role_map": ROLES,
            "oidc_tenant": "demo",
        }
        return running(world, **(settings | changed))

    yield begin
    provider.mischief()


async def leave(web: httpx.AsyncClient, query: str = "") -> str:
    """Set out from our side; the address at the provider."""
    answer = await web.get(f"/v1/session/oidc/start{query}")
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


async def come_back(web: httpx.AsyncClient, address: str) -> httpx.Response:
    answer = await web.get(path_of(address))
    assert answer.status_code == 303, answer.text
    return answer


async def go(web: httpx.AsyncClient, person: str = "ada", query: str = "") -> httpx.Response:
    """The whole walk."""
    return await come_back(web, await walk(await leave(web, query), person))


async def refusal(web: httpx.AsyncClient, answer: httpx.Response) -> str:
    """The code with which somebody ended at the sign-in page, whose sentence that page can get."""
    location = urlsplit(answer.headers["location"])
    assert location.path == "/sign-in"
    assert "dk_session" not in web.cookies
    (code,) = parse_qs(location.query)["error"]
    problem = (await web.get(f"/v1/session/options?error={code}")).json()["problem"]
    assert problem["code"] == code
    assert len(problem["detail"]) > 30
    assert "{" not in problem["detail"]
    return code


# --- the walk -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("client", ["decidable", "public", "curve", "edwards"])
async def test_somebody_new_comes_in_with_the_role_of_their_claims(
    start: Start, world: World, client: str
) -> None:
    secret = None if client == "public" else SecretStr(SECRET)
    async with start(oidc_client_id=client, oidc_client_secret=secret) as app, browser(app) as ada:
        assert (await ada.get("/v1/session/options")).json()["oidc"] == {"name": "Example ID"}
        answer = await go(ada, query="?to=/inbox%3Fx=1")
        assert answer.headers["location"] == "/inbox?x=1", answer.text
        assert "dk_oidc" not in ada.cookies
        assert "dk_csrf" in ada.cookies
        session = (await ada.get("/v1/session")).json()
        assert (session["email"], session["name"]) == ("ada@example.org", "Ada Lovelace")
        assert (session["role"], session["tenant"]) == ("member", "demo")
        assert session["has_password"] is False
        assert (await sign_in(ada, "ada@example.org", "")).status_code == 401
    rows = execute(world, "select password_hash, oidc_subject from people")
    assert rows == [(None, "ada")]
    actions = execute(world, "select action from audit where action ~ '^(person|session)' order by seq")
    assert [row[0] for row in actions] == ["person.created", "session.started"]


async def test_they_are_the_same_person_next_time_and_the_role_follows_the_claims(
    start: Start, world: World
) -> None:
    async with start() as app, browser(app) as ada:
        await go(ada)
        first = (await ada.get("/v1/session")).json()
    async with start(oidc_role_map={"deciders": "readonly"}) as app, browser(app) as ada:
        await go(ada)
        second = (await ada.get("/v1/session")).json()
    assert second["id"] == first["id"]
    assert (first["role"], second["role"]) == ("member", "readonly")


async def test_the_strongest_role_counts(start: Start) -> None:
    async with start() as app, browser(app) as chief:
        await go(chief, "chief")
        assert (await chief.get("/v1/session")).json()["role"] == "admin"


async def test_roles_and_tenant_from_deeper_claims(start: Start) -> None:
    deeper = {"oidc_role_claim": "realm_access.roles", "oidc_role_map": {}, "oidc_tenant_claim": "org"}
    async with start(**deeper) as app, browser(app) as somebody:
        await go(somebody, "nested", "?tenant=demo")
        session = (await somebody.get("/v1/session")).json()
        assert (session["tenant"], session["role"]) == ("other", "reviewer")
    async with start(oidc_tenant_claim="org") as app, browser(app) as somebody:
        for person in ("homeless", "ada"):
            assert await refusal(somebody, await go(somebody, person)) == "oidc_no_tenant"


async def test_pkce_is_sent_and_asked_for(start: Start, provider: Provider) -> None:
    async with start() as app, browser(app) as ada:
        address = await leave(ada)
        query = parse_qs(urlsplit(address).query)
        assert query["code_challenge_method"] == ["S256"]
        assert len(query["code_challenge"][0]) == 43
        assert query["response_type"] == ["code"]
        (code,) = parse_qs(urlsplit(await walk(address, "ada")).query)["code"]
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": CALLBACK}
        async with httpx.AsyncClient() as thief:
            for verifier in ({}, {"code_verifier": "x" * 43}):
                got = await thief.post(
                    f"{provider.issuer}/token",
                    data=form | verifier,
                    auth=("decidable", "a+secret%3A+with+%26+signs"),
                )
                assert (got.status_code, got.json()["error"]) == (400, "invalid_grant")


# --- who is not let in ------------------------------------------------------------------------------------


async def test_without_a_role_nobody_comes_in(start: Start, world: World) -> None:
    failed = counted("sign_ins_total", way="oidc", result="failed")
    async with start() as app, browser(app) as guest:
        assert await refusal(guest, await go(guest, "guest")) == "oidc_no_role"
    assert counted("sign_ins_total", way="oidc", result="failed") == failed + 1
    assert execute(world, "select 1 from people") == []


async def test_an_account_is_taken_over_by_a_verified_address_alone(start: Start, world: World) -> None:
    async with start() as app, browser(app) as web:
        made = await add_person(app, world, "ada@example.org", role="readonly", password=None)
        for person in ("unverified", "unsure"):
            assert await refusal(web, await go(web, person)) == "oidc_email_unverified"
        await go(web, "ada")
        session = (await web.get("/v1/session")).json()
        assert (session["id"], session["role"]) == (made["id"], "member")
        web.cookies.clear()
        assert await refusal(web, await go(web, "nested")) == "oidc_email_taken"
        assert await refusal(web, await go(web, "nobody")) == "oidc_no_email"
        execute(world, "update people set disabled_at = now()")
        assert await refusal(web, await go(web, "ada")) == "oidc_disabled"
        execute(world, "update tenants set status = 'suspended' where name = 'demo'")
        assert await refusal(web, await go(web, "ada")) == "oidc_suspended"


async def test_in_a_tenant_that_is_not_the_providers_the_administrators_decide(
    start: Start, world: World
) -> None:
    async with start() as app, browser(app) as web:
        assert await refusal(web, await go(web, "chief", "?tenant=other")) == "oidc_person_unknown"
        wanted = {"email": "chief@example.org", "name": "Chief", "role": "readonly"}
        async with browser(app) as admin:
            answer = await admin.post("/v1/people", json=wanted, headers=world.key("admin", "other"))
            assert answer.status_code == 201
        await go(web, "chief", "?tenant=other")
        session = (await web.get("/v1/session")).json()
        assert (session["tenant"], session["role"]) == ("other", "readonly")


async def test_a_name_that_misleads_is_cleaned(start: Start) -> None:
    async with start() as app, browser(app) as odd:
        await go(odd, "odd")
        assert (await odd.get("/v1/session")).json()["name"] == "evil"


async def test_a_cancelled_sign_in(start: Start) -> None:
    async with start() as app, browser(app) as ada:
        back = await walk(await leave(ada), "ada", cancel=True)
        assert await refusal(ada, await come_back(ada, back)) == "oidc_cancelled"


# --- what must not pass ------------------------------------------------------------------------------------


async def test_only_the_browser_that_left_can_come_back_and_only_once(start: Start, world: World) -> None:
    async with start() as app, browser(app) as ada, browser(app) as victim:
        back = await walk(await leave(ada), "ada")
        assert await refusal(victim, await come_back(victim, back)) == "oidc_expired"  # never left
        await leave(victim)
        assert (
            await refusal(victim, await come_back(victim, back)) == "oidc_expired"
        )  # left with another state
        errand = ada.cookies["dk_oidc"]
        await come_back(ada, back)
        assert (await ada.get("/v1/session")).status_code == 200
        async with browser(app) as thief:
            thief.cookies.set("dk_oidc", errand)
            assert await refusal(thief, await come_back(thief, back)) == "oidc_refused"  # the code is used up
        async with browser(app) as forger:
            forger.cookies.set("dk_oidc", errand[:-4] + "AAAA")
            assert await refusal(forger, await come_back(forger, back)) == "oidc_expired"


async def test_an_errand_ends(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    async with start() as app, browser(app) as ada:
        monkeypatch.setattr(oidc, "ERRAND_LIFE", -oidc.ERRAND_LIFE)
        answer = await ada.get("/v1/session/oidc/start")
        errand = answer.headers["set-cookie"].partition("=")[2].partition(";")[0].strip('"')
        back = await walk(answer.headers["location"], "ada")
        ada.cookies.set("dk_oidc", errand)
        assert await refusal(ada, await come_back(ada, back)) == "oidc_expired"


NOW = int(time.time())


@pytest.mark.parametrize(
    "what",
    [
        {"claims": {"nonce": "another"}},
        {"claims": {"nonce": None}},
        {"claims": {"exp": NOW - 120}},
        {"claims": {"exp": "soon"}},
        {"claims": {"exp": 1e300}},
        {"claims": {"iat": NOW + 3600}},
        {"claims": {"iat": NOW - 3600}},
        {"claims": {"nbf": NOW + 3600}},
        {"claims": {"iss": "https://evil.example"}},
        {"claims": {"aud": "another"}},
        {"claims": {"aud": None}},
        {"claims": {"aud": ["decidable", "another"]}},
        {"claims": {"azp": "another"}},
        {"claims": {"sub": None}},
        {"claims": {"sub": ""}},
        {"claims": {"sub": "chief"}},  # the userinfo still speaks of ada
        {"alg": "none"},
        {"alg": "HS256"},
        {"header": {"kid": "of nobody"}},
        {"foreign": True},  # another key under the same name
    ],
)
async def test_a_token_that_says_something_else_is_refused(
    start: Start, provider: Provider, world: World, what: dict[str, Any]
) -> None:
    async with start() as app, browser(app) as ada:
        back = await walk(await leave(ada), "ada")
        provider.mischief(**what)
        assert await refusal(ada, await come_back(ada, back)) == "oidc_untrusted"
    assert execute(world, "select 1 from people") == []


async def test_a_token_for_several_with_us_as_the_authorized_party_passes(
    start: Start, provider: Provider
) -> None:
    async with start() as app, browser(app) as ada:
        back = await walk(await leave(ada), "ada")
        provider.mischief(claims={"aud": ["decidable", "another"], "azp": "decidable"})
        await come_back(ada, back)
        assert (await ada.get("/v1/session")).status_code == 200


async def test_an_answer_of_another_issuer_mixed_in_is_refused(start: Start) -> None:
    async with start() as app, browser(app) as ada:
        back = await walk(await leave(ada), "ada")
        mixed = back.replace("iss=http", "iss=https")
        assert mixed != back
        assert await refusal(ada, await come_back(ada, mixed)) == "oidc_untrusted"


async def test_new_keys_of_the_provider_are_learned(
    start: Start, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(oidc, "REFETCH_SECONDS", 0.0)
    async with start() as app, browser(app) as ada:
        await go(ada)
        provider.stop()
        assert (await ada.get("/v1/session")).status_code == 200
        ada.cookies.clear()
        provider.start()
        await go(ada)
        assert (await ada.get("/v1/session")).status_code == 200


async def test_a_provider_that_is_away_is_said_so(start: Start) -> None:
    async with start(oidc_issuer="http://127.0.0.1:9") as app, browser(app) as ada:
        answer = await ada.get("/v1/session/oidc/start")
        assert await refusal(ada, answer) == "oidc_unreachable"


async def test_a_configuration_of_another_issuer_is_not_believed(start: Start, provider: Provider) -> None:
    async with (
        start(oidc_issuer=provider.issuer.replace("127.0.0.1", "localhost")) as app,
        browser(app) as ada,
    ):
        answer = await ada.get("/v1/session/oidc/start")
        assert await refusal(ada, answer) == "oidc_untrusted"


async def test_a_wrong_secret_is_refused(start: Start) -> None:
    async with start(oidc_client_secret=SecretStr("wrong")) as app, browser(app) as ada:
        assert await refusal(ada, await go(ada)) == "oidc_refused"


@pytest.mark.parametrize(
    "to",
    [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil",
        "javascript:alert(1)",
        "",
        "inbox",
        "/a\nb",
        "/\t/evil.example",
        "/" + "x" * 600,
        "/\u202e",
    ],
)
def test_only_addresses_of_our_own_are_gone_to(to: str) -> None:
    assert local_path(to) == "/"


def test_addresses_of_our_own_stay() -> None:
    assert local_path("/inbox?x=1#y") == "/inbox?x=1#y"


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_can_be_said(code: str) -> None:
    said = sentence(settings_of_tests(), code)
    assert said is not None
    assert said[0].isupper()
    assert said.endswith(".")
    assert "{" not in said


def test_what_is_no_code_of_ours_is_not_said() -> None:
    assert sentence(settings_of_tests(), "Send your password to us") is None
