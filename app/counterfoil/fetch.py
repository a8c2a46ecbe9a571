"""One GET of an https address, for whoever the user told to ask it: no cookie, no redirect, so many bytes."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException
from typing import IO
from urllib.parse import urlsplit

from counterfoil.errors import KnownError

SECONDS = 30.0
WHO = "counterfoil"  # without a version: the host need not know it

Opened = Callable[[urllib.request.Request, float], IO[bytes]]
"""Answers a request within so many seconds with what can be read; raises OSError or HTTPException."""


class NoAnswer(KnownError):
    """The host gave nothing that can be used; `status` is what it answered instead, None where nothing."""

    def __init__(self, sentence: str, status: int | None = None) -> None:
        super().__init__(sentence)
        self.status = status


def fetched(url: str, most_bytes: int, opened: Opened | None = None, *, accept: str = "") -> bytes:
    """What the address holds. Errors: NoAnswer, which names the host alone; ValueError as `host_of`."""
    host = host_of(url)
    headers = {"User-Agent": WHO} | ({"Accept": accept} if accept else {})
    try:
        with (opened or _opened)(urllib.request.Request(url, headers=headers), SECONDS) as answer:
            data = answer.read(most_bytes + 1)
    except urllib.error.HTTPError as error:
        error.close()
        raise NoAnswer(f"{host} answered {error.code}", error.code) from error
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        raise NoAnswer(f"{host} could not be reached: {reason}") from error
    if len(data) > most_bytes:
        raise NoAnswer(f"What {host} holds is larger than {most_bytes >> 20} MiB", 200)
    return data


def host_of(url: str) -> str:
    """The host that would be asked. Errors: ValueError where the address is not one of https."""
    parts = urlsplit(url)
    host = parts.hostname
    if parts.scheme != "https" or not host or parts.username or not url.isprintable() or " " in url:
        raise ValueError(url)
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
