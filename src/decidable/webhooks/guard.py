"""Where a webhook may go: out into the world, and not to a neighbour of this machine.

A tenant chooses the URL, this installation makes the request: without a guard, that is a way to reach what
stands behind the firewall. So an address must be one that the internet routes, or be allowed by setting.
The rule is a list of what is refused, written out, since what a library counts as private has changed
between versions of Python. Sources: the IANA special-purpose address registries for IPv4 and IPv6.
"""

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

from pydantic_core import Url, ValidationError

from decidable.kit.errors import AppError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
LONGEST_URL = 2000

REFUSED_V4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this network
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by the customers of a carrier (CGNAT)
            "127.0.0.0/8",  # loopback
            "168.63.129.16/32",  # a public address that leads to the host of a virtual machine at Azure
            "169.254.0.0/16",  # link-local; clouds tell a machine's credentials there
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocol assignments
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # relays of 6to4
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, and broadcast
        ),
    )
)
ROUTED_V6 = IPv6Network("2000::/3")
REFUSED_V6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocol assignments, Teredo among them
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4: carries an IPv4 address
            "3fff::/20",  # documentation
        ),
    )
)
CARRIERS: tuple[tuple[IPv6Network, int], ...] = (
    (IPv6Network("::ffff:0:0/96"), 0),  # IPv4-mapped
    (IPv6Network("::/96"), 0),  # IPv4-compatible
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64
    (IPv6Network("64:ff9b:1::/48"), 0),  # NAT64 of a local network
    (IPv6Network("2002::/16"), 80),  # 6to4
)
"""Networks whose addresses carry an IPv4 address, and how many bits stand to the right of it."""


class UrlRefused(AppError):
    """A webhook may not go there."""

    code = "webhook_url_refused"
    status = 422
    title = "The URL cannot be used"


class AddressRefused(AppError):
    """The name of an endpoint leads to an address that is not allowed."""

    code = "webhook_address_refused"
    status = 422
    title = "The address is not allowed"


@dataclass(frozen=True, slots=True)
class Rules:
    """What the settings allow beyond the internet over https."""

    private: tuple[Network, ...] = ()
    plain_http: bool = False


def is_allowed(text: str, private: Sequence[Network] = ()) -> bool:
    """Whether a delivery may go to an address; `private` are the networks that are allowed by setting."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.scope_id is not None:
        return False
    if _within(address, private):
        inner = _carried(address)
        return inner is None or not _refused(inner) or _within(inner, private)
    return not _refused(address)


def _refused(address: Address) -> bool:
    if isinstance(address, IPv4Address):
        return _within(address, REFUSED_V4)
    return address not in ROUTED_V6 or _within(address, REFUSED_V6)


def _within(address: Address, networks: Iterable[Network]) -> bool:
    return any(address.version == network.version and address in network for network in networks)


def _carried(address: Address) -> IPv4Address | None:
    if isinstance(address, IPv6Address):
        for network, right in CARRIERS:
            if address in network and address not in (IPv6Address("::"), IPv6Address("::1")):
                return IPv4Address((int(address) >> right) & 0xFFFFFFFF)
    return None


def check_url(text: str, rules: Rules) -> str:
    """The URL of an endpoint as it is stored; raises `UrlRefused` with what is wrong.

    A name is not looked up here: where it leads is asked, and checked, at every delivery.
    """
    url = _parsed(text)
    host = (url.host or "").strip("[]")
    if url.username or url.password or "@" in text.split("://", 1)[-1].split("/", 1)[0]:
        raise UrlRefused("The URL holds a user name or a password; receivers check the signature instead.")
    if url.fragment is not None:
        raise UrlRefused("The URL has a part after #, which is never sent; leave it out.")
    _check_host(host, rules)
    if url.scheme == "http" and not (rules.plain_http or _may_be_private(host, rules)):
        raise UrlRefused("Webhooks go over https; this installation allows http for no address outside.")
    return str(url)


def _parsed(text: str) -> Url:
    if len(text) > LONGEST_URL:
        raise UrlRefused(f"The URL is longer than {LONGEST_URL} characters.")
    if not text.isprintable() or " " in text:
        raise UrlRefused("The URL holds a space or a character that cannot be seen.")
    try:
        url = Url(text)
    except ValidationError as error:
        why = str(error.errors()[0].get("ctx", {}).get("error", "it is not a URL"))
        raise UrlRefused(
            f"This cannot be read as a URL ({why}); write it like https://example.com/hook."
        ) from None
    if url.scheme not in ("http", "https") or not url.host:
        raise UrlRefused("A webhook's URL begins with https:// (or http:// where it is allowed).")
    return url


def _check_host(host: str, rules: Rules) -> None:
    name = host.rstrip(".").lower()
    if (name == "localhost" or name.endswith(".localhost")) and not rules.private:
        raise UrlRefused("The URL leads to this machine itself, and that is not allowed here.")
    if _is_address(host) and not is_allowed(host, rules.private):
        raise UrlRefused(
            "The URL leads to a private or reserved address; DECIDABLE_WEBHOOK_PRIVATE can allow its network."
        )


def _may_be_private(host: str, rules: Rules) -> bool:
    """Whether http may turn out to be allowed; for a name that shows at the delivery."""
    if _is_address(host):
        return _within(ipaddress.ip_address(host), rules.private)
    return bool(rules.private)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def check_addresses(addresses: Sequence[str], *, secure: bool, rules: Rules) -> None:
    """Check every address that a name leads to; raises `AddressRefused`. The sentence does not tell the address."""
    if not addresses:
        raise AddressRefused("The name of the endpoint leads to no address.")
    if not all(is_allowed(address, rules.private) for address in addresses):
        raise AddressRefused(
            "The name of the endpoint leads to a private or reserved address, and that is not allowed."
        )
    if secure or rules.plain_http:
        return
    if not all(_within(ipaddress.ip_address(address), rules.private) for address in addresses):
        raise AddressRefused("The endpoint must use https: plain http is allowed to private addresses only.")
