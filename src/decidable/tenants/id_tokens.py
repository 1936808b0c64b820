"""ID tokens of OpenID Connect: signature and claims checked as OpenID Connect Core 1.0, section 3.1.3.7, asks."""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hmac import compare_digest
from typing import Any

from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError, SecurityWarning
from joserfc.jwk import KeySet

ALGORITHMS = ("RS256", "ES256", "EdDSA", "Ed25519")
"""Ed25519 is what RFC 9864 calls EdDSA over that curve. Never `none`, never a shared secret."""
KEY_TYPES = frozenset({"RSA", "EC", "OKP"})
LEEWAY = timedelta(seconds=60)
"""How far the provider's clock may be from ours."""
OLDEST = timedelta(minutes=10)
"""A token that was made longer ago was not made for this sign-in."""
LONGEST_SUBJECT = 255

Claims = dict[str, Any]


class TokenRefused(Exception):
    """The token is not what it must be; the text says why, for the log."""


class KeyUnknown(TokenRefused):
    """The token is signed with a key that was not known when the keys were fetched."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a token must say."""

    issuer: str
    client_id: str
    nonce: str


def signing_keys(document: Mapping[str, Any]) -> KeySet:
    """The public keys of a JWKS that may sign tokens; raises `TokenRefused` if it is no JWKS."""
    try:
        keys = [
            key for key in document["keys"] if key.get("kty") in KEY_TYPES and key.get("use", "sig") == "sig"
        ]
        return KeySet.import_key_set({"keys": keys})
    except (JoseError, LookupError, TypeError, ValueError, AttributeError) as cause:
        raise TokenRefused(f"the keys of the provider cannot be read: {type(cause).__name__}") from cause


def verify(token: str, keys: KeySet, expected: Expected, now: datetime) -> Claims:
    """The claims of a token that is genuine, ours, of now and of this sign-in. Raises `TokenRefused`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SecurityWarning)  # providers go on saying EdDSA for years
            claims = jwt.decode(token, keys, algorithms=ALGORITHMS).claims
    except InvalidKeyIdError as cause:
        raise KeyUnknown("signed with an unknown key") from cause
    except (JoseError, ValueError, TypeError) as cause:
        raise TokenRefused(f"the signature does not hold: {type(cause).__name__}") from cause
    _check_parties(claims, expected)
    _check_times(claims, now)
    nonce = claims.get("nonce")
    if not isinstance(nonce, str) or not compare_digest(nonce.encode(), expected.nonce.encode()):
        raise TokenRefused("another nonce")
    return claims


def _check_parties(claims: Claims, expected: Expected) -> None:
    if claims.get("iss") != expected.issuer:
        raise TokenRefused("another issuer")
    audience = claims.get("aud")
    meant = [audience] if isinstance(audience, str) else audience
    if not isinstance(meant, list) or expected.client_id not in meant:
        raise TokenRefused("another audience")
    azp = claims.get("azp")
    if azp != expected.client_id and (azp is not None or len(meant) > 1):
        raise TokenRefused("another authorized party")
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT or not subject.isprintable():
        raise TokenRefused("no subject")


def _check_times(claims: Claims, now: datetime) -> None:
    expires, made = _moment(claims, "exp"), _moment(claims, "iat")
    if expires + LEEWAY <= now:
        raise TokenRefused("expired")
    if made - LEEWAY > now:
        raise TokenRefused("made in the future")
    if made + OLDEST + LEEWAY < now:
        raise TokenRefused("made long ago")
    if "nbf" in claims and _moment(claims, "nbf") - LEEWAY > now:
        raise TokenRefused("not valid yet")


def _moment(claims: Claims, name: str) -> datetime:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TokenRefused(f"no {name}")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError, ValueError):
        raise TokenRefused(f"no {name}") from None
