"""One attempt at a delivery: resolve, check, connect to exactly what was checked, post, read little.

The name is resolved here and the connection goes to an address that was checked, so that a name which
changes between check and connection changes nothing; `Host` and the TLS certificate stay those of the name.
Redirects are not followed, proxies of the environment are not used, and a connection serves one attempt.
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from socket import SOCK_STREAM, gaierror, getaddrinfo

import certifi
import httpcore

from decidable import __version__
from decidable.webhooks.guard import AddressRefused, Rules, check_addresses

TIMEOUT_SECONDS = 10.0
"""For everything: looking the name up, connecting, sending, and the head of the answer."""
MOST_ADDRESSES = 4
ADDRESS_SECONDS = 2.0
"""How long one of several addresses may take before the next is tried."""
MOST_READ = 4096
MOST_QUOTED = 200
GONE = 410
ASKS_FOR_PATIENCE = (429, 503)

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""The addresses of a name, for a port."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is posted."""

    url: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt: the status if there was an answer, a sentence unless it was 2xx."""

    status: int | None = None
    error: str | None = None
    retry_after: str | None = None

    @property
    def delivered(self) -> bool:
        """Whether the endpoint has it."""
        return self.error is None

    @property
    def gone(self) -> bool:
        """Whether the endpoint wants nothing any more."""
        return self.status == GONE


class Resolver:
    """Looks names up as the system does, in threads of its own: a name server that hangs holds up nobody else."""

    def __init__(self, threads: int) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="webhook-names")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        """The addresses of a name."""
        found = await asyncio.get_running_loop().run_in_executor(
            self._threads, lambda: getaddrinfo(host, port, type=SOCK_STREAM)
        )
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    def close(self) -> None:
        """Let the threads end by themselves."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class _Checked(httpcore.AsyncNetworkBackend):
    """Connects to addresses that were checked, whatever name it is asked for."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self._addresses = addresses
        self._inner = httpcore.AnyIOBackend()
        self.opened: httpcore.AsyncNetworkStream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to the first address that answers."""
        *others, last = self._addresses[:MOST_ADDRESSES]
        for address in others:
            try:
                return await self._open(address, port, ADDRESS_SECONDS)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._open(last, port, None)

    async def _open(self, address: str, port: int, seconds: float | None) -> httpcore.AsyncNetworkStream:
        self.opened = await self._inner.connect_tcp(address, port, seconds)
        return self.opened

    async def close(self) -> None:
        """Close what was opened, also if the handshake was broken off."""
        if self.opened is not None:
            await self.opened.aclose()


class Sender:
    """Makes attempts. One for the life of a process."""

    def __init__(self, rules: Rules, resolve: Resolve, tls: ssl.SSLContext | None = None) -> None:
        self._rules = rules
        self._resolve = resolve
        self._tls = tls or _trusted()

    async def send(self, message: Message) -> Outcome:
        """Make one attempt; whatever goes wrong is an outcome with a sentence."""
        try:
            async with asyncio.timeout(TIMEOUT_SECONDS):
                return await self._attempt(message)
        except TimeoutError:
            return Outcome(error=f"The endpoint did not answer within {TIMEOUT_SECONDS:.0f} seconds.")
        except AddressRefused as refused:
            return Outcome(error=refused.detail)
        except gaierror:
            return Outcome(error="The name of the endpoint cannot be resolved.")
        except httpcore.ConnectError:
            return Outcome(
                error="The endpoint does not take connections; is it running, and is the port right?"
            )
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError, UnicodeError) as error:
            return Outcome(
                error=f"The connection broke off before there was an answer ({type(error).__name__})."
            )

    async def _attempt(self, message: Message) -> Outcome:
        url = httpcore.URL(message.url)
        secure, port = url.scheme == b"https", url.origin.port
        addresses = await self._resolve(url.host.decode().strip("[]"), port)
        check_addresses(addresses, secure=secure, rules=self._rules)
        network = _Checked(addresses)
        try:
            return await self._post(message, url, network)
        except httpcore.ConnectError as error:
            if network.opened is None:
                raise
            return Outcome(error=_handshake_sentence(error))
        finally:
            await network.close()

    async def _post(self, message: Message, url: httpcore.URL, network: _Checked) -> Outcome:
        async with (
            httpcore.AsyncHTTPConnection(
                url.origin, ssl_context=self._tls, network_backend=network
            ) as connection,
            connection.stream("POST", url, headers=_headers(message), content=message.body) as answer,
        ):
            return await _outcome(answer)


def _trusted() -> ssl.SSLContext:
    """Who this machine trusts, and who Mozilla does: a slim container brings no list of its own."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _headers(message: Message) -> list[tuple[str, str]]:
    return [
        ("Content-Type", "application/json"),
        ("User-Agent", f"Decidable/{__version__}"),
        ("Connection", "close"),
        *message.headers.items(),
    ]


async def _outcome(answer: httpcore.Response) -> Outcome:
    status = answer.status
    if 200 <= status < 300:
        return Outcome(status)
    if 300 <= status < 400:
        return Outcome(
            status,
            f"The endpoint answered {status} and points elsewhere; redirects are not followed: "
            "write the last address into the webhook.",
        )
    quoted = _quote(await _beginning(answer))
    sentence = f"The endpoint answered {status}" + (f": {quoted}" if quoted else ".")
    patience = _header(answer, b"retry-after") if status in ASKS_FOR_PATIENCE else None
    return Outcome(status, sentence, patience)


async def _beginning(answer: httpcore.Response) -> bytes:
    """At most `MOST_READ` bytes of the body, which may be endless; what breaks it off does not matter."""
    read = b""
    try:
        async for piece in answer.aiter_stream():
            read += piece
            if len(read) >= MOST_READ:
                break
    except (httpcore.NetworkError, httpcore.ProtocolError):
        return read[:MOST_READ]
    return read[:MOST_READ]


def _quote(body: bytes) -> str:
    text = " ".join(body.decode("utf-8", "replace").split())
    return "".join(sign for sign in text if sign.isprintable())[:MOST_QUOTED]


def _header(answer: httpcore.Response, name: bytes) -> str | None:
    return next((value.decode("latin-1") for key, value in answer.headers if key.lower() == name), None)


def _handshake_sentence(error: httpcore.ConnectError) -> str:
    cause = error.__cause__ or error.__context__
    if isinstance(cause, ssl.SSLCertVerificationError):
        return f"The endpoint's certificate is not valid for its name: {cause.verify_message}."
    return "The endpoint does not speak TLS as it should; is the port in the URL that of https?"
