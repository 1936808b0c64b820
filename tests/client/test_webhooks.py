"""Messages of webhooks, signed by the package that others use and verified by ours."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import standardwebhooks
from hypothesis import given
from hypothesis import strategies as st

from decidable.client import NotVerified, Unreadable, webhooks
from decidable.webhooks.signing import key_of, new_secret, signature_headers

SECRET = new_secret()
MESSAGE = {
    "type": "review.approved",
    "timestamp": "2026-03-01T09:30:00.125000Z",
    "data": {"tenant": "acme", "object": {"kind": "decision", "id": "1"}, "after": {"d": 0.25}, "new": [1]},
}
BODY = json.dumps(MESSAGE).encode()


def now() -> datetime:
    return datetime.now(UTC)


def signed(secret: str = SECRET, body: bytes = BODY, at: datetime | None = None) -> dict[str, str]:
    """The headers of a message, by the counterpart."""
    moment = at or now()
    signature = standardwebhooks.Webhook(secret).sign("msg_1", moment, body.decode())
    stamp = str(int(moment.timestamp()))
    return {"Webhook-Id": "msg_1", "Webhook-Timestamp": stamp, "Webhook-Signature": signature}


def test_a_message_becomes_an_event() -> None:
    event = webhooks.verify(BODY, signed(), SECRET)
    assert (event.id, event.type, event.timestamp.year) == ("msg_1", "review.approved", 2026)
    assert (event.data.tenant, event.data.object.kind, event.data.object.id) == ("acme", "decision", "1")
    assert (event.data.before, event.data.after) == (None, {"d": 0.25})
    assert event.data.model_extra == {"new": [1]}


def test_one_signature_of_several_is_enough() -> None:
    new, old = new_secret(), new_secret()
    headers = signature_headers([key_of(new), key_of(old)], "msg_1", int(now().timestamp()), BODY)
    for secret in (new, old):
        assert webhooks.verify(BODY, headers, secret).id == "msg_1"
    with pytest.raises(NotVerified):
        webhooks.verify(BODY, headers, SECRET)
    headers["webhook-signature"] = "v2,abc v1a,é " + headers["webhook-signature"]
    assert webhooks.verify(BODY, headers, old).id == "msg_1"


@pytest.mark.parametrize("seconds", [-301, -3600, 301])
def test_a_message_of_another_time_is_refused(seconds: int) -> None:
    headers = signed(at=now() + timedelta(seconds=seconds + (5 if seconds > 0 else -5)))
    with pytest.raises(NotVerified, match="seconds from now"):
        webhooks.verify(BODY, headers, SECRET)
    assert webhooks.verify(BODY, headers, SECRET, tolerance=timedelta(hours=2)).id == "msg_1"


@pytest.mark.parametrize(
    "change",
    [
        {"Webhook-Id": "msg_2"},
        {"Webhook-Id": ""},
        {"Webhook-Timestamp": "soon"},
        {"Webhook-Timestamp": "-1"},
        {"Webhook-Timestamp": "٣"},
        {"Webhook-Timestamp": "9" * 13},
        {"Webhook-Signature": ""},
        {"Webhook-Signature": "v1,"},
        {"Webhook-Signature": "v1,AAAA"},
    ],
)
def test_what_was_changed_is_refused(change: dict[str, str]) -> None:
    with pytest.raises(NotVerified):
        webhooks.verify(BODY, {**signed(), **change}, SECRET)


@pytest.mark.parametrize("name", ["Webhook-Id", "Webhook-Timestamp", "Webhook-Signature"])
def test_what_is_missing_is_refused(name: str) -> None:
    headers = signed()
    del headers[name]
    with pytest.raises(NotVerified, match="lacks"):
        webhooks.verify(BODY, headers, SECRET)


@given(st.binary(max_size=200), st.dictionaries(st.text(max_size=20), st.text(max_size=60), max_size=5))
def test_nothing_unsigned_is_believed(body: bytes, headers: dict[str, str]) -> None:
    with pytest.raises(NotVerified):
        webhooks.verify(body, {"webhook-signature": "v1,x", **headers}, SECRET)


def test_what_is_signed_and_no_event_says_so() -> None:
    with pytest.raises(Unreadable):
        webhooks.verify(b"[]", signed(body=b"[]"), SECRET)


def test_a_wrong_secret_is_named_and_not_shown() -> None:
    given: Any = "whsec_short"
    with pytest.raises(ValueError, match=r"base64|too short") as caught:
        webhooks.verify(BODY, signed(), given)
    assert "whsec_short" not in str(caught.value)
