"""Signatures, checked by the package that receivers use."""

import base64
import time

import pytest
import standardwebhooks
from hypothesis import given
from hypothesis import strategies as st

from decidable.kit.signatures import PREFIX
from decidable.webhooks.signing import SecretInvalid, key_of, new_secret, signature_headers


def secret_of(size: int) -> str:
    return PREFIX + base64.b64encode(bytes(range(size))).decode()


@given(st.binary(min_size=24, max_size=64), st.text())
def test_receivers_accept_what_is_signed(key: bytes, text: str) -> None:
    body = text.encode("utf-8", "replace")
    headers = signature_headers([key], "msg_1", int(time.time()), body)
    secret = PREFIX + base64.b64encode(key).decode()
    assert key_of(secret) == key
    standardwebhooks.Webhook(secret).verify(body, headers, json_parse=False)


def test_while_a_secret_changes_both_fit_and_a_third_does_not() -> None:
    old, new, other = new_secret(), new_secret(), new_secret()
    headers = signature_headers([key_of(new), key_of(old)], "msg_1", int(time.time()), b"{}")
    for secret in (old, new):
        assert standardwebhooks.Webhook(secret).verify(b"{}", headers) == {}
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        standardwebhooks.Webhook(other).verify(b"{}", headers)


@pytest.mark.parametrize(
    "change", [{"webhook-id": "msg_2"}, {"webhook-timestamp": str(int(time.time()) - 1)}, {}]
)
def test_what_was_changed_on_the_way_does_not_fit(change: dict[str, str]) -> None:
    secret = new_secret()
    headers = signature_headers([key_of(secret)], "msg_1", int(time.time()), b"[1]")
    body = b"[1]" if change else b"[2]"
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        standardwebhooks.Webhook(secret).verify(body, {**headers, **change})


def test_the_vector_of_the_specification() -> None:
    headers = signature_headers(
        [key_of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")],
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1614265330,
        b'{"test": 2432232314}',
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    ("secret", "said"),
    [
        (secret_of(23), "too short: it holds 23 bytes"),
        (PREFIX, "too short: it holds 0 bytes"),
        (secret_of(65), "too long: it holds 65 bytes"),
        (PREFIX + "not base64 at all, sorry", "base64"),
        (secret_of(32).rstrip("="), "base64"),
        (PREFIX + "ü" * 40, "base64"),
        ("sk_" + "a" * 40, "begins with `whsec_`"),
        ("", "begins with `whsec_`"),
    ],
)
def test_a_secret_that_cannot_be_used_is_refused_and_not_repeated(secret: str, said: str) -> None:
    with pytest.raises(SecretInvalid) as caught:
        key_of(secret)
    assert said in caught.value.detail
    assert len(secret) < 10 or secret not in caught.value.detail


@pytest.mark.parametrize("size", [24, 64])
def test_the_bounds_are_within(size: int) -> None:
    assert len(key_of(secret_of(size))) == size
