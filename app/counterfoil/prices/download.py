"""One request for a newer list of prices, only ever made because the user asked for it just now."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from typing import IO
from urllib.parse import urlsplit

from counterfoil.errors import KnownError, UsageError
from counterfoil.prices.loaded import MOST_BYTES

SECONDS = 30.0

Opened = Callable[[urllib.request.Request, float], IO[bytes]]
"""Answers a request within so many seconds with what can be read; raises OSError or HTTPException."""


def download(url: str, opened: Opened | None = None) -> bytes:
    """What an https address holds; redirects are not followed. Errors: KnownError."""
    host = checked_host(url)
    request = urllib.request.Request(url, headers={"User-Agent": "counterfoil"})
    try:
        with (opened or _opened)(request, SECONDS) as answer:
            data = answer.read(MOST_BYTES + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise KnownError(f"{host} answered {error.code}; nothing was taken in.") from error
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        raise KnownError(f"{host} could not be reached: {reason}. Nothing was taken in.") from error
    if len(data) > MOST_BYTES:
        raise KnownError(f"What {host} holds is larger than {MOST_BYTES >> 20} MiB; nothing was taken in.")
    return data


def checked_host(url: str) -> str:
    """The host that would be asked. Errors: UsageError where the address is not one of https."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    if parts.scheme != "https" or not host or parts.username or not url.isprintable() or " " in url:
        raise UsageError("The address of a list of prices begins with https:// and names no user.")
    return host


def _opened(request: urllib.request.Request, seconds: float) -> IO[bytes]:
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
    ):
        opener.add_handler(handler)
    answer: IO[bytes] = opener.open(request, timeout=seconds)
    return answer
