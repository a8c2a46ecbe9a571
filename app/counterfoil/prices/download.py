"""One request for a newer list of prices, only ever made because the user asked for it just now."""

from __future__ import annotations

from counterfoil.errors import KnownError, UsageError
from counterfoil.fetch import NoAnswer, Opened, fetched, host_of
from counterfoil.prices.loaded import MOST_BYTES


def download(url: str, opened: Opened | None = None) -> bytes:
    """What an https address holds; redirects are not followed. Errors: KnownError."""
    checked_host(url)
    try:
        return fetched(url, MOST_BYTES, opened)
    except NoAnswer as error:
        raise KnownError(f"{error}. Nothing was taken in.") from error


def checked_host(url: str) -> str:
    """The host that would be asked. Errors: UsageError where the address is not one of https."""
    try:
        return host_of(url)
    except ValueError:
        raise UsageError("The address of a list of prices begins with https:// and names no user.") from None
