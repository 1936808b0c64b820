"""One attempt, against a real receiver on this machine."""

import asyncio
import ssl
from collections.abc import Sequence
from datetime import timedelta
from ipaddress import ip_address, ip_network
from pathlib import Path
from socket import gaierror

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from decidable.kit.clock import utc_now
from decidable.webhooks import sending
from decidable.webhooks.guard import Rules
from decidable.webhooks.sending import Message, Outcome, Resolver, Sender
from tests.ports import free_port
from tests.webhooks.receiver import HANG, Receiver, raw

HERE = Rules((ip_network("127.0.0.0/8"), ip_network("::1/128")))


def message(url: str) -> Message:
    return Message(url, {"webhook-id": "msg_1"}, b'{"type":"job.created"}')


class Names:
    """A resolver at the edge: each look-up gives the next answer, the last one from then on."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers, self.asked = list(answers), list[tuple[str, int]]()

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


async def send(url: str, names: Names, rules: Rules = HERE, tls: ssl.SSLContext | None = None) -> Outcome:
    return await Sender(rules, names, tls).send(message(url))


async def test_what_arrives_is_what_was_to_be_sent() -> None:
    async with Receiver() as receiver:
        names = Names(["127.0.0.1"])
        outcome = await send(f"http://inside.example:{receiver.port}/hook?a=1", names)
        assert outcome == Outcome(200)
        [one] = receiver.arrived
        assert one.head == "POST /hook?a=1 HTTP/1.1"
        assert one.headers["host"] == f"inside.example:{receiver.port}"
        assert one.headers["content-type"] == "application/json"
        assert one.headers["user-agent"].startswith("Decidable/")
        assert one.headers["webhook-id"] == "msg_1"
        assert one.body == b'{"type":"job.created"}'
        assert names.asked == [("inside.example", receiver.port)]


async def test_a_name_whose_addresses_change_is_checked_each_time() -> None:
    """Rebinding: public when it is looked at, loopback when it is used. It is used as it was looked at."""
    async with Receiver() as receiver:
        url = f"https://rebind.example:{receiver.port}/"
        names = Names(["8.8.8.8"], ["127.0.0.1"])
        first = await Sender(Rules(), names).send(message(url))
        assert "does not take connections" in str(first.error)  # the tests' network refuses 8.8.8.8
        assert len(names.asked) == 1
        second = await Sender(Rules(), names).send(message(url))
        assert "private or reserved" in str(second.error)
        assert receiver.arrived == []


@pytest.mark.parametrize(
    "addresses", [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], []]
)
async def test_one_address_that_is_not_allowed_stops_it(addresses: list[str]) -> None:
    async with Receiver() as receiver:
        outcome = await send(f"https://name.example:{receiver.port}/", Names(addresses), Rules())
        assert outcome.status is None
        assert "address" in str(outcome.error)
        assert receiver.arrived == []


async def test_another_address_of_the_name_is_tried() -> None:
    async with Receiver() as receiver:
        names = Names(["127.0.0.2", "127.0.0.1"])
        assert (await send(f"http://two.example:{receiver.port}/", names)).delivered


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed(status: int) -> None:
    async with Receiver() as target, Receiver() as receiver:
        receiver.then = raw(status, f"Location: {target.url}\r\n")
        outcome = await send(receiver.url, Names(["127.0.0.1"]))
        assert outcome.status == status
        assert "redirects are not followed" in str(outcome.error)
        assert target.arrived == []


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        (204, 204, None),
        (raw(500, body=b"<h1>no\x00 \x1b[31m</h1>" + b"x" * 9000), 500, "answered 500: <h1>no [31m</h1>"),
        (404, 404, "answered 404."),
        (raw(429, "Retry-After: 17\r\n"), 429, "429"),
        (410, 410, "410"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", None, "broke off"),
        (b"", None, "broke off"),
        (b"HTTP/1.1 500 No\r\nContent-Length: 50\r\n\r\nhalf", 500, "answered 500: half"),
    ],
)
async def test_answers_become_outcomes(answer: int | bytes, status: int | None, said: str | None) -> None:
    async with Receiver(then=answer) as receiver:
        outcome = await send(receiver.url, Names(["127.0.0.1"]))
    assert outcome.status == status
    assert outcome.delivered is (said is None)
    assert said is None or said in str(outcome.error)
    assert len(outcome.error or "") < 300
    assert outcome.gone is (status == 410)
    assert outcome.retry_after == ("17" if status == 429 else None)


async def test_an_endless_body_is_left_after_a_few_kilobytes() -> None:
    endless = b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1000\r\n" + b"y" * 4096 + b"\r\n"
    async with Receiver(then=endless * 1) as receiver:
        outcome = await send(receiver.url, Names(["127.0.0.1"]))
    assert outcome.error == "The endpoint answered 500: " + "y" * 200


async def test_an_endpoint_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 0.2)
    async with Receiver(then=HANG) as receiver:
        outcome = await send(receiver.url, Names(["127.0.0.1"]))
        assert len(receiver.arrived) == 1
    assert outcome.status is None
    assert "did not answer" in str(outcome.error)


async def test_a_name_server_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 0.2)

    async def never(host: str, port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        raise AssertionError

    outcome = await Sender(HERE, never).send(message("https://slow.example/"))
    assert "did not answer" in str(outcome.error)


async def test_a_name_that_there_is_not() -> None:
    async def nobody(host: str, port: int) -> Sequence[str]:
        raise gaierror(-2, "Name or service not known")

    outcome = await Sender(HERE, nobody).send(message("https://nobody.example/"))
    assert outcome.error == "The name of the endpoint cannot be resolved."


async def test_nobody_listens() -> None:
    outcome = await send(f"http://127.0.0.1:{free_port()}/", Names(["127.0.0.1"]))
    assert "does not take connections" in str(outcome.error)


async def test_the_resolver_of_the_system_reads_addresses_and_names() -> None:
    resolver = Resolver(2)
    try:
        assert await resolver("127.0.0.1", 80) == ["127.0.0.1"]
        assert await resolver("::1", 80) == ["::1"]
        assert all(ip_address(one).is_loopback for one in await resolver("localhost", 80))
    finally:
        resolver.close()


# --- TLS -------------------------------------------------------------------------------------------


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A certificate for a name, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(utc_now() - timedelta(days=1))
        .not_valid_after(utc_now() + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / "cert.pem", folder / "key.pem"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return public, private


@pytest.fixture
def tls(tmp_path: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """What a server for `hooks.example` shows, and a client that trusts it."""
    public, private = certificate(tmp_path, "hooks.example")
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(public, private)
    return server, ssl.create_default_context(cafile=str(public))


async def test_the_certificate_is_that_of_the_name(tls: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    server, client = tls
    asked: list[str | None] = []
    server.sni_callback = lambda _socket, name, _context: asked.append(name)
    async with Receiver(tls=server) as receiver:
        names = Names(["127.0.0.1"])
        good = await send(f"https://hooks.example:{receiver.port}/", names, HERE, client)
        assert good == Outcome(200)
        assert asked == ["hooks.example"]
        other = await send(f"https://other.example:{receiver.port}/", names, HERE, client)
        assert "certificate is not valid for its name" in str(other.error)
        strict = await send(f"https://hooks.example:{receiver.port}/", names, HERE)
        assert "certificate" in str(strict.error)
        assert len(receiver.arrived) == 1


async def test_http_where_https_was_meant() -> None:
    async with Receiver() as receiver:
        outcome = await send(f"https://inside.example:{receiver.port}/", Names(["127.0.0.1"]))
    assert "does not speak TLS" in str(outcome.error)
    assert receiver.arrived == []
