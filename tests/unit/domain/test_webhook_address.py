"""Where a warning may be sent."""

from __future__ import annotations

import pytest

from counterfoil.domain.webhook_address import checked_webhook, host_of


@pytest.mark.parametrize(
    "url",
    [
        "https://ntfy.example.org/secret",
        "https://example.org:8443/a?b=c",
        "http://localhost:8123/api",
        "http://127.0.0.1/x",
        "http://[::1]:80/x",
        "http://192.168.1.20:8123/x",
        "http://home.local/x",
    ],
)
def test_https_is_taken_anywhere_and_http_within_the_house(url: str) -> None:
    assert checked_webhook(url) == url


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://example.org/x", "needs https"),
        ("http://8.8.8.8/x", "needs https"),
        ("http://localhost.example.org/x", "needs https"),
        ("ftp://example.org/x", "https://example.org"),
        ("file:///etc/passwd", "https://example.org"),
        ("example.org/x", "https://example.org"),
        ("https://", "https://example.org"),
        ("https://exa mple.org/", "https://example.org"),
        ("https://me:word@example.org/", "no name and password"),
        ("https://example.org:port/", "[Pp]ort"),
    ],
)
def test_any_other_address_is_refused_with_the_reason(url: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        checked_webhook(url)


def test_only_the_host_of_an_address_is_shown() -> None:
    assert host_of("https://ntfy.example.org:8443/secret?token=1") == "ntfy.example.org"
