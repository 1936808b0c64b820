"""OpenID Connect: the authorization code flow with PKCE, against any issuer that publishes its configuration.

What is kept between leaving for the provider and coming back lies in the browser, sealed (`Errand`); nothing is
stored here until somebody is known.
"""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from hmac import compare_digest
from time import monotonic
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx
import orjson
from joserfc.jwk import KeySet

from decidable.kit.errors import AppError
from decidable.settings import Settings
from decidable.tenants.id_tokens import Claims, Expected, KeyUnknown, TokenRefused, signing_keys, verify

PATIENCE_SECONDS = 10.0
KEEP_SECONDS = 3600.0
"""How long the provider's configuration and keys are kept; an unknown key has the keys fetched anew."""
REFETCH_SECONDS = 10.0
"""The keys are fetched anew at most this often."""
ERRAND_LIFE = timedelta(minutes=10)

SENTENCES: Mapping[str, str] = {
    "oidc_cancelled": "Signing in with {name} was cancelled.",
    "oidc_expired": "Signing in took too long, or was begun in another window; try again.",
    "oidc_unreachable": "{name} does not answer right now; try again in a moment.",
    "oidc_refused": "{name} did not confirm the sign-in; try again.",
    "oidc_untrusted": "The answer of {name} could not be verified; tell whoever runs this installation.",
    "oidc_no_role": "{name} gives you no role here; ask your administrator for one (claim {role_claim}).",
    "oidc_no_tenant": "{name} does not say to which tenant you belong, or there is none of that name here.",
    "oidc_no_email": "{name} does not tell your email address, which is how you are known here.",
    "oidc_email_unverified": "{name} has not verified your email address; have it verified, then try again.",
    "oidc_email_taken": "Somebody else has an account with your email address here; ask an administrator.",
    "oidc_person_unknown": "You have no account in this tenant yet; ask one of its administrators to add you.",
    "oidc_disabled": "Your account here is disabled; ask an administrator.",
    "oidc_suspended": "This tenant is suspended; ask whoever runs this installation.",
}
"""Why signing in came to nothing, by the code that comes back to the sign-in page."""


class OidcOff(AppError):
    """No issuer is configured."""

    code = "oidc_off"
    status = 404
    title = "OpenID Connect is not set up"


class OidcFailed(Exception):
    """Signing in came to nothing: a key of `SENTENCES`, and what the log shall say."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail or code)
        self.code = code
        self.detail = detail


def sentence(settings: Settings, code: str) -> str | None:
    """The sentence of a code; None for what is no code of ours, since anybody can write an address."""
    found = SENTENCES.get(code)
    if found is None:
        return None
    said = found.format(name=settings.oidc_name, role_claim=settings.oidc_role_claim)
    return said[:1].upper() + said[1:]


@dataclass(frozen=True, slots=True)
class Errand:
    """What somebody who left for the provider must come back with, and where they want to go then."""

    state: str
    nonce: str
    verifier: str
    tenant: str | None
    to: str
    until: float

    @staticmethod
    def begin(tenant: str | None, to: str, now: datetime) -> "Errand":
        """A new one, with 256 random bits in each secret."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        return Errand(state, nonce, verifier, tenant, local_path(to), (now + ERRAND_LIFE).timestamp())

    def packed(self) -> bytes:
        """As bytes, to be sealed."""
        return orjson.dumps(asdict(self))

    @staticmethod
    def unpacked(content: bytes) -> "Errand":
        """What `packed` gave."""
        return Errand(**orjson.loads(content))

    def check(self, state: str | None, now: datetime) -> None:
        """Raise `OidcFailed` unless this is the browser that left, not long ago."""
        if now.timestamp() > self.until or not compare_digest((state or "").encode(), self.state.encode()):
            raise OidcFailed("oidc_expired", "another state, or too late")


def local_path(to: str) -> str:
    """An address of our own pages; anything else becomes the first page."""
    harmless = to.startswith("/") and not to.startswith(("//", "/\\")) and "\\" not in to
    return to if harmless and to.isascii() and to.isprintable() and len(to) <= 500 else "/"


@dataclass(frozen=True, slots=True)
class Configuration:
    """What a provider publishes about itself (OpenID Connect Discovery 1.0)."""

    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None
    basic_allowed: bool


class Provider:
    """The configured provider: its addresses and keys are fetched once in a while."""

    def __init__(self, settings: Settings) -> None:
        assert settings.oidc_issuer
        assert settings.oidc_client_id
        self._settings = settings
        self.issuer = settings.oidc_issuer
        self.client_id = settings.oidc_client_id
        self._configuration: tuple[float, Configuration] | None = None
        self._keys: tuple[float, KeySet] | None = None

    async def address(self, errand: Errand, redirect_uri: str) -> str:
        """Where to send the browser. Raises `OidcFailed`."""
        configuration = await self._configured()
        challenge = hashlib.sha256(errand.verifier.encode()).digest()
        query = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": redirect_uri,
            "scope": self._settings.oidc_scopes,
            "state": errand.state,
            "nonce": errand.nonce,
            "code_challenge": urlsafe_b64encode(challenge).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        joint = "&" if "?" in configuration.authorization_endpoint else "?"
        return f"{configuration.authorization_endpoint}{joint}{urlencode(query)}"

    async def claims(self, code: str, errand: Errand, redirect_uri: str, now: datetime) -> Claims:
        """Who came back, as the ID token says, and the userinfo where that says more. Raises `OidcFailed`."""
        configuration = await self._configured()
        tokens = await self._exchange(configuration, code, errand, redirect_uri)
        token = tokens.get("id_token")
        if not isinstance(token, str):
            raise OidcFailed("oidc_refused", "the provider sent no ID token")
        expected = Expected(self.issuer, self.client_id, errand.nonce)
        try:
            claims = await self._verified(configuration, token, expected, now)
        except TokenRefused as cause:
            raise OidcFailed("oidc_untrusted", f"ID token: {cause}") from cause
        return {**await self._userinfo(configuration, tokens.get("access_token"), claims["sub"]), **claims}

    async def _verified(
        self, configuration: Configuration, token: str, expected: Expected, now: datetime
    ) -> Claims:
        try:
            return verify(token, await self._key_set(configuration, KEEP_SECONDS), expected, now)
        except KeyUnknown:
            return verify(token, await self._key_set(configuration, REFETCH_SECONDS), expected, now)

    async def _configured(self) -> Configuration:
        if self._configuration is None or self._configuration[0] <= monotonic() - KEEP_SECONDS:
            found = await self._get(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
            if found.get("issuer") != self.issuer:
                raise OidcFailed("oidc_untrusted", "the configuration names another issuer")
            self._configuration = (monotonic(), _configuration(found))
        return self._configuration[1]

    async def _key_set(self, configuration: Configuration, at_most_old: float) -> KeySet:
        if self._keys is None or self._keys[0] <= monotonic() - at_most_old:
            self._keys = (monotonic(), signing_keys(await self._get(configuration.jwks_uri)))
        return self._keys[1]

    async def _exchange(
        self, configuration: Configuration, code: str, errand: Errand, redirect_uri: str
    ) -> dict[str, Any]:
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": redirect_uri,
            "code_verifier": errand.verifier,
        }
        secret = self._settings.oidc_client_secret
        auth = None
        if secret is not None and configuration.basic_allowed:
            pair = (self.client_id, secret.get_secret_value())  # form-encoded first: RFC 6749, section 2.3.1
            auth = httpx.BasicAuth(*(quote_plus(part) for part in pair))
        else:
            form["client_id"] = self.client_id
            if secret is not None:
                form["client_secret"] = secret.get_secret_value()
        return await self._ask("POST", configuration.token_endpoint, data=form, auth=auth)

    async def _userinfo(self, configuration: Configuration, token: object, subject: str) -> Claims:
        """More claims, if they are the same person's; many providers put only the least into the ID token."""
        if configuration.userinfo_endpoint is None or not isinstance(token, str):
            return {}
        headers = {"Authorization": f"Bearer {token}"}
        found = await self._ask("GET", configuration.userinfo_endpoint, headers=headers)
        if found.get("sub") != subject:
            raise OidcFailed("oidc_untrusted", "the userinfo is another subject's")
        return found

    async def _get(self, url: str) -> dict[str, Any]:
        return await self._ask("GET", url)

    async def _ask(self, method: str, url: str, **given: Any) -> dict[str, Any]:
        """A JSON object from the provider. Raises `OidcFailed`."""
        try:
            async with httpx.AsyncClient(timeout=PATIENCE_SECONDS, follow_redirects=False) as client:
                answer = await client.request(method, url, **given)
        except (httpx.HTTPError, httpx.InvalidURL) as cause:
            raise OidcFailed("oidc_unreachable", f"{url}: {type(cause).__name__}") from cause
        if answer.status_code >= 500:
            raise OidcFailed("oidc_unreachable", f"{url}: {answer.status_code}")
        try:
            document = orjson.loads(answer.content)
        except orjson.JSONDecodeError:
            document = None
        if answer.status_code != 200 or not isinstance(document, dict):
            said = document.get("error") if isinstance(document, dict) else None
            raise OidcFailed("oidc_refused", f"{url}: {answer.status_code} {str(said or '')[:80]}")
        return document


def _configuration(found: Mapping[str, Any]) -> Configuration:
    names = ("authorization_endpoint", "token_endpoint", "jwks_uri")
    missing = [name for name in names if not isinstance(found.get(name), str)]
    if missing:
        raise OidcFailed("oidc_untrusted", f"the configuration lacks {', '.join(missing)}")
    userinfo = found.get("userinfo_endpoint")
    ways = found.get("token_endpoint_auth_methods_supported") or ["client_secret_basic"]
    return Configuration(
        found["authorization_endpoint"],
        found["token_endpoint"],
        found["jwks_uri"],
        userinfo if isinstance(userinfo, str) else None,
        "client_secret_basic" in ways,
    )
