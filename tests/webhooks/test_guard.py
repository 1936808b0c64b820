"""Where a webhook may go."""

from ipaddress import ip_network

import pytest

from decidable.webhooks.guard import AddressRefused, Rules, UrlRefused, check_addresses, check_url, is_allowed

REFUSED = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.8.8.8
    168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1
    192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1
    255.255.255.255
    :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1
    64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::a00:1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2
    2001:10::1 2001:db8::1 2002:7f00:1:: 2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fdff::1
    fe80::1 fe80::1%eth0 2606:4700::1%eth0 fec0::1 ff02::1 ff0e::1 4000::1
    localhost 127.1 2130706433 0x7f000001 1.2.3 1.2.3.4.5 example.com
"""
ALLOWED = """
    1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 169.253.0.1
    172.15.255.255 172.32.0.1 192.0.1.1 192.167.255.255 192.169.0.1 198.17.255.255 198.20.0.1 223.255.255.255
    2001:200::1 2606:4700:4700::1111 2a00:1450:4001:81c::200e 2003::1 3ffe:ffff::1
"""


@pytest.mark.parametrize("address", REFUSED.split())
def test_refused(address: str) -> None:
    assert not is_allowed(address)


@pytest.mark.parametrize("address", ALLOWED.split())
def test_allowed(address: str) -> None:
    assert is_allowed(address)


@pytest.mark.parametrize(
    ("network", "address", "allowed"),
    [
        ("10.1.0.0/16", "10.1.2.3", True),
        ("10.1.0.0/16", "10.2.2.3", False),
        ("10.1.0.0/16", "::ffff:10.1.2.3", False),
        ("10.1.0.0/16", "8.8.8.8", True),
        ("::1/128", "::1", True),
        ("::1/128", "127.0.0.1", False),
        ("fd00::/8", "fd12::1", True),
        ("64:ff9b::/96", "64:ff9b::808:808", True),
        ("64:ff9b::/96", "64:ff9b::7f00:1", False),
        ("::/0", "2002:7f00:1::", False),
        ("::/0", "::ffff:169.254.169.254", False),
        ("::/0", "fe80::1%eth0", False),
        ("0.0.0.0/0", "127.0.0.1", True),
    ],
)
def test_a_setting_allows_a_network_and_not_what_hides_in_it(
    network: str, address: str, allowed: bool
) -> None:
    assert is_allowed(address, (ip_network(network),)) is allowed


@pytest.mark.parametrize(
    ("url", "stored"),
    [
        ("https://example.com", "https://example.com/"),
        ("https://Example.COM:8443/a?b=c", "https://example.com:8443/a?b=c"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://8.8.8.8/hook", "https://8.8.8.8/hook"),
        ("https://[2606:4700::1]/hook", "https://[2606:4700::1]/hook"),
    ],
)
def test_a_good_url_is_stored_as_it_is_sent(url: str, stored: str) -> None:
    assert check_url(url, Rules()) == stored


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://user:pass@example.com/", "password"),
        ("https://user@example.com/", "user name"),
        ("https://@example.com/", "user name"),
        ("http://example.com/", "https"),
        ("ftp://example.com/", "https://"),
        ("file:///etc/passwd", "https://"),
        ("javascript:alert(1)", "https://"),
        ("example.com/hook", "cannot be read"),
        ("https://", "cannot be read"),
        ("https://exa mple.com", "space"),
        ("https://example.com/\n", "cannot be seen"),
        ("https://example.com/\u202egpj", "cannot be seen"),
        ("https://example.com/#part", "#"),
        ("https://example.com:99999/", "cannot be read"),
        ("https://example.com/" + "a" * 2000, "longer"),
        ("https://localhost/", "itself"),
        ("https://LOCALHOST./", "itself"),
        ("https://api.localhost/", "itself"),
        ("https://127.0.0.1/", "private"),
        ("https://127.1/", "private"),
        ("https://2130706433/", "private"),
        ("https://0x7f.0.0.1/", "private"),
        ("https://0177.0.0.1/", "private"),
        ("https://[::1]/", "private"),
        ("https://[::ffff:127.0.0.1]/", "private"),
        ("https://169.254.169.254/latest/meta-data", "private"),
        ("https://１２７.0.0.1/", "private"),
    ],
)
def test_a_url_that_cannot_be_used_says_why(url: str, said: str) -> None:
    with pytest.raises(UrlRefused) as caught:
        check_url(url, Rules())
    assert said in caught.value.detail
    assert "pass@" not in caught.value.detail


def test_http_is_for_private_networks_unless_the_setting_says_more() -> None:
    private = Rules((ip_network("10.0.0.0/8"),))
    assert check_url("http://10.0.0.1/", private) == "http://10.0.0.1/"
    assert check_url("http://inside.example/", private) == "http://inside.example/"
    with pytest.raises(UrlRefused):
        check_url("http://8.8.8.8/", private)
    assert check_url("http://8.8.8.8/", Rules(plain_http=True)) == "http://8.8.8.8/"
    check_addresses(["10.0.0.1"], secure=False, rules=private)
    with pytest.raises(AddressRefused, match="https"):
        check_addresses(["8.8.8.8"], secure=False, rules=private)


@pytest.mark.parametrize(
    "addresses", [[], ["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["2606:4700::1", "fe80::1"]]
)
def test_one_address_that_is_not_allowed_is_enough(addresses: list[str]) -> None:
    with pytest.raises(AddressRefused) as caught:
        check_addresses(addresses, secure=True, rules=Rules())
    assert "127" not in caught.value.detail
