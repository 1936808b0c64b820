"""What is sent again, how often, with which key, and after how long."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.client import (
    AsyncDecidable,
    Conflict,
    Decidable,
    DecidableError,
    RateLimited,
    Refused,
    Retry,
    ServerError,
    Unreachable,
)
from decidable.client.errors import Problem
from decidable.client.retrying import Tries
from tests.client.scripted import DROP, HANG, LIVEZ, Answer, Scripted, job, problem
from tests.ports import free_port

QUICK = Retry(attempts=4, first=0.01, most=0.02)
AWAY = [problem(503, "database_unavailable"), Answer(502, b"<html>", kind="text/html"), Answer(504), DROP]
TABLE = b"a,b\n1,2\n"


def calling(script: Scripted, **given: Any) -> Decidable:
    return Decidable(script.url, key="k", **{"retry": QUICK, **given})


@pytest.mark.parametrize("failure", AWAY, ids=["503", "502", "504", "dropped"])
def test_a_create_is_sent_again_under_the_same_key(failure: Answer | str) -> None:
    with Scripted([failure, failure, Answer(202, job())]) as script, calling(script) as client:
        made = client.batches.create("t", TABLE)
    assert made.status == "queued"
    first, *others = script.keys()
    assert first is not None
    assert len(first) == 32
    assert others == [first, first]
    assert [one.body for one in script.came] == [TABLE] * 3


async def test_the_async_client_does_the_same() -> None:
    script = Scripted([DROP, problem(503, "database_unavailable"), Answer(202, job())])
    with script:
        async with AsyncDecidable(script.url, key="k", retry=QUICK) as client:
            made = await client.batches.create("t", [{"a": 1}, {"a": 2}])
    assert made.status == "queued"
    assert len(set(script.keys())) == 1
    assert [one.body for one in script.came] == [b'{"a":1}\n{"a":2}\n'] * 3


def test_two_creates_have_two_keys_and_a_given_one_is_kept() -> None:
    with Scripted([Answer(202, job())]) as script, calling(script) as client:
        client.batches.create("t", TABLE)
        client.batches.create("t", TABLE)
        client.batches.create("t", TABLE, idempotency_key="mine")
    first, second, third = script.keys()
    assert first != second
    assert third == "mine"


@pytest.mark.parametrize("failure", AWAY, ids=["503", "502", "504", "dropped"])
def test_what_reads_is_sent_again_and_what_changes_without_a_key_is_not(failure: Answer | str) -> None:
    with Scripted([failure, Answer(body=LIVEZ)]) as script, calling(script) as client:
        assert client.alive()
    assert len(script.came) == 2
    with Scripted([failure, Answer(body=job())]) as script, calling(script) as client:
        with pytest.raises((Unreachable, ServerError)):
            client.jobs.cancel("x")
        assert len(script.came) == 1


def test_an_iterator_is_sent_once_since_it_is_used_up() -> None:
    rows = ({"a": number} for number in range(3))
    with Scripted([DROP, Answer(202, job())]) as script, calling(script) as client:
        with pytest.raises(Unreachable):
            client.batches.create("t", rows)
        assert [one.body for one in script.came] == [b'{"a":0}\n{"a":1}\n{"a":2}\n']


def test_a_file_is_read_again_from_its_beginning(tmp_path: Path) -> None:
    (tmp_path / "cases.ndjson").write_bytes(b'{"a": 1}\n')
    with Scripted([DROP, Answer(202, job())]) as script, calling(script) as client:
        client.batches.create("t", tmp_path / "cases.ndjson")
    assert [one.body for one in script.came] == [b'{"a": 1}\n'] * 2
    assert {one.headers["content-type"] for one in script.came} == {"application/x-ndjson"}


def test_a_form_is_sent_again_whole() -> None:
    with Scripted([problem(503, "x"), Answer(202, job())]) as script, calling(script) as client:
        client.types.learn("t", TABLE, label="b")
    assert len(set(script.keys())) == 1
    assert all(TABLE in one.body and b'name="label"\r\n\r\nb' in one.body for one in script.came)


@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, Refused), (401, Refused), (404, Refused), (409, Conflict), (422, Refused), (500, ServerError)],
)
def test_a_refusal_that_does_not_pass_is_told_at_once(status: int, kind: type[Refused]) -> None:
    with Scripted([problem(status, "x")]) as script, calling(script) as client:
        with pytest.raises(kind):
            client.batches.create("t", TABLE)
        assert len(script.came) == 1


def test_while_the_first_request_with_the_key_still_runs_it_asks_again() -> None:
    answers: list[Answer | str] = [DROP, problem(409, "idempotency_still_running"), Answer(202, job())]
    with Scripted(answers) as script, calling(script) as client:
        assert client.batches.create("t", TABLE).kind == "batch"
    assert len(set(script.keys())) == 1


def test_a_limit_is_waited_for_as_long_as_the_server_asks() -> None:
    with Scripted([problem(429, "rate_limited", Retry_After="1"), Answer(body=LIVEZ)]) as script:
        with calling(script) as client:
            assert client.alive()
        first, second = script.came
        assert second.at - first.at >= 1


def test_a_limit_that_outlasts_the_time_is_told_at_once() -> None:
    with Scripted([problem(429, "rate_limited", Retry_After="3600")]) as script, calling(script) as client:
        with pytest.raises(RateLimited) as caught:
            client.me()
        assert caught.value.retry_after == 3600
        assert len(script.came) == 1


def test_it_gives_up_after_so_many_attempts() -> None:
    with Scripted([problem(503, "database_unavailable", "Not now.")]) as script, calling(script) as client:
        with pytest.raises(ServerError, match=r"503 database_unavailable: Not now\. \(request r-1\)"):
            client.me()
        assert len(script.came) == 4


def test_nobody_there_is_unreachable_with_its_cause() -> None:
    client = Decidable(f"http://127.0.0.1:{free_port()}", key="k", retry=QUICK)
    with client, pytest.raises(Unreachable, match="GET /v1/me") as caught:
        client.me()
    assert caught.value.__cause__ is not None


def test_a_server_that_says_nothing_is_given_up() -> None:
    with (
        Scripted([HANG]) as script,
        calling(script, timeout=0.1, retry=Retry(attempts=2, first=0.01)) as client,
    ):
        with pytest.raises(Unreachable, match="timed out"):
            client.me()
        assert len(script.came) == 2


def test_a_download_that_is_cut_is_no_whole_file(tmp_path: Path) -> None:
    with Scripted([Answer(body=b"x" * 1000, cut=400)]) as script, calling(script) as client:
        export = client.audit.export()
        with pytest.raises(Unreachable):
            export.save(tmp_path / "trail.ndjson")
    assert not (tmp_path / "trail.ndjson").exists()


def sse(*changes: tuple[str, str]) -> bytes:
    shown = (
        f'id: {event}\nevent: decision\ndata: {{"id": "{made}", "type": "t", "status": "auto_approved", '
        '"option": null, "confidence": null, "d": null, "risk_tier": null, "ruling": null, "amount": null, '
        '"created_at": "2026-03-01T09:30:00Z", "changed_at": "2026-03-01T09:30:00Z", "first_reason": null, '
        '"job": null, "row_number": null}\n\n'
        for event, made in changes
    )
    return b"retry: 1\nid: 7\n\n: still here\n\n" + "".join(shown).encode()


ONE, TWO = "019a8f5e-6d3c-7e10-8a52-3b1f6f1f9b11", "019a8f5e-6d3c-7e10-8a52-3b1f6f1f9b12"


def test_a_stream_that_breaks_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    for half in ("synchronous", "asynchronous"):
        monkeypatch.setattr(f"decidable.client.{half}.decisions.RECONNECT_SECONDS", 0.01)
    empty, cut = sse(), sse(("8", ONE), ("9", TWO))
    answers = [
        Answer(body=empty, kind="text/event-stream"),
        Answer(body=cut, kind="text/event-stream", cut=len(cut) - 5),
        problem(503, "database_unavailable"),
        Answer(body=sse(("9", TWO)), kind="text/event-stream"),
    ]
    with Scripted(answers) as script, calling(script) as client:
        stream = client.decisions.stream(type="t")
        seen = [next(stream), next(stream)]
        stream.close()
    assert [(change.event_id, str(change.decision.id)) for change in seen] == [("8", ONE), ("9", TWO)]
    assert [one.headers.get("last-event-id") for one in script.came] == [None, "7", "8", "8"]


def test_a_stream_that_is_refused_ends() -> None:
    with (
        Scripted([problem(401, "unauthorized")]) as script,
        calling(script) as client,
        pytest.raises(Refused),
    ):
        next(client.decisions.stream())


# --- the rule itself ---------------------------------------------------------------------------


def passing(retry_after: float | None = None) -> RateLimited:
    return RateLimited(Problem(429, "c", "t", "d", retry_after=retry_after))


@given(
    st.builds(
        Retry,
        attempts=st.integers(1, 9),
        seconds=st.floats(0, 100),
        first=st.floats(0, 10),
        most=st.floats(0, 10),
    ),
    st.lists(st.one_of(st.none(), st.floats(0, 50)), min_size=9, max_size=9),
    st.floats(0, 1, exclude_max=True),
)
def test_pauses_are_bounded(retry: Retry, asked: list[float | None], chance: float) -> None:
    tries = Tries(retry, lambda: chance)
    pauses = [tries.pause(passing(one)) for one in asked]
    assert all(pause is None for pause in pauses[retry.attempts - 1 :])
    for number, (pause, least) in enumerate(zip(pauses, asked, strict=True)):
        if pause is not None:
            longest = min(retry.most, retry.first * 2**number)
            assert (least or 0) <= pause <= (least or 0) + longest
            assert pause <= retry.seconds


def test_pauses_are_drawn_from_nothing_to_a_bound_that_doubles() -> None:
    chances: Iterator[float] = iter([0.0, 0.5, 1.0, 1.0])
    tries = Tries(Retry(attempts=9, first=1, most=3), lambda: next(chances))
    assert [tries.pause(Unreachable("x")) for _ in range(4)] == [0, 1, 3, 3]


@pytest.mark.parametrize("failure", [DecidableError("x"), Conflict(Problem(409, "c", "t", "d"))])
def test_what_does_not_pass_is_not_waited_for(failure: DecidableError) -> None:
    assert Tries(Retry()).pause(failure) is None


def test_many_calls_at_once_share_a_client() -> None:
    async def run(url: str) -> list[bool]:
        async with AsyncDecidable(url, key="k", retry=QUICK) as client:
            return list(await asyncio.gather(*(client.alive() for _ in range(20))))

    with Scripted([DROP, Answer(503), Answer(body=LIVEZ)]) as script:
        assert asyncio.run(run(script.url)) == [True] * 20
    assert len(script.came) == 22
