"""A warning posted to an address of the user's.

Only what the address says is asked: redirects are not followed, no other scheme is known, and http, which
is for the user's own network, goes through no proxy. Nothing of the answer is read.
"""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPException

from counterfoil.domain.webhook_address import host_of

SECONDS, PAUSE_SECONDS = 10.0, 3.0
TRIES = 2
BUSY = (408, 429)

Pause = Callable[[float], object]


def post(url: str, payload: bytes, seconds: float = SECONDS, pause: Pause = time.sleep) -> str | None:
    """Post JSON and wait for the answer, twice where that may help; a sentence where it failed, else None.

    The sentence names the host alone: the rest of an address may be a secret.
    """
    problem, may_help = _attempt(url, payload, seconds)
    for _ in range(TRIES - 1):
        if not may_help:
            break
        pause(PAUSE_SECONDS)
        problem, may_help = _attempt(url, payload, seconds)
    return problem


def _attempt(url: str, payload: bytes, seconds: float) -> tuple[str | None, bool]:
    """What went wrong, and whether another attempt may do better."""
    whose = f"The webhook at {host_of(url)}"
    headers = {"Content-Type": "application/json", "User-Agent": "counterfoil"}
    request = urllib.request.Request(url, payload, headers, method="POST")
    try:
        _opener(url).open(request, timeout=seconds).close()
    except urllib.error.HTTPError as answer:
        answer.close()
        if 300 <= answer.code < 400:
            return f"{whose} answered {answer.code}, a redirect; these are not followed.", False
        return f"{whose} answered {answer.code}.", answer.code >= 500 or answer.code in BUSY
    except (OSError, HTTPException, ValueError) as error:
        return f"{whose} could not be reached: {_reason(error)}.", True
    return None, False


def _opener(url: str) -> urllib.request.OpenerDirector:
    opener = urllib.request.OpenerDirector()
    handlers: list[urllib.request.BaseHandler] = [
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
    ]
    if url.startswith("https:"):
        handlers += [urllib.request.ProxyHandler(), urllib.request.HTTPSHandler()]
    else:
        handlers.append(urllib.request.HTTPHandler())
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, TimeoutError):
        return "no answer in time"
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror
    return type(cause).__name__
