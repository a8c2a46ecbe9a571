"""Which addresses a self-hosted server's counters may be read from: this very machine's alone. Pure."""

from __future__ import annotations

LONGEST = 512


def checked_metrics(url: str) -> str:
    """The address itself. Errors: ValueError that says which addresses are taken."""
    from urllib.parse import urlsplit  # here, for hardly anybody has one

    parts = urlsplit(url)
    _ = parts.port  # a port that is none raises
    if parts.scheme != "http" or len(url) > LONGEST or any(ch.isspace() for ch in url):
        raise ValueError("metrics are read from an address such as http://127.0.0.1:8000/metrics")
    if parts.username is not None or parts.password is not None:
        raise ValueError("metrics are read from an address without name and password")
    if not is_this_machine(parts.hostname or ""):
        raise ValueError("metrics are read from this machine alone: 127.0.0.1, ::1 or localhost")
    return url


def is_this_machine(host: str) -> bool:
    """Whether a host is a loopback address, or the name that stands for one."""
    from ipaddress import ip_address

    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
