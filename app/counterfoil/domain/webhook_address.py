"""Which addresses a warning may be sent to: https anywhere, http only where it stays in the house."""

from __future__ import annotations

HOUSE_NAMES = ("localhost",)
HOUSE_ENDINGS = (".localhost", ".local", ".home.arpa")


def checked_webhook(url: str) -> str:
    """The address itself. Errors: ValueError that says which addresses are taken."""
    from urllib.parse import urlsplit  # here, for hardly anybody has one

    parts = urlsplit(url)
    host = parts.hostname or ""
    _ = parts.port  # a port that is none raises
    if parts.scheme not in ("http", "https") or not host or any(ch.isspace() for ch in url):
        raise ValueError("a webhook is an address such as https://example.org/path")
    if parts.username is not None:
        raise ValueError("a webhook's address holds no name and password; put a token into its path")
    if parts.scheme == "http" and not is_in_the_house(host):
        raise ValueError("a webhook outside your own network needs https")
    return url


def is_in_the_house(host: str) -> bool:
    """Whether a host is this machine or one beside it: a private address, or a name of the local network."""
    from ipaddress import ip_address

    if host in HOUSE_NAMES or host.endswith(HOUSE_ENDINGS):
        return True
    try:
        address = ip_address(host)
    except ValueError:
        return False
    return address.is_private and not address.is_unspecified


def host_of(url: str) -> str:
    """What of an address may be shown: its path may hold a secret."""
    from urllib.parse import urlsplit

    return urlsplit(url).hostname or ""
