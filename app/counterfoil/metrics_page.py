"""The text of a metrics page of this machine: no proxy, no redirect, little time, little size."""

from __future__ import annotations

import time
from collections.abc import Callable
from http.client import HTTPConnection, HTTPException, HTTPResponse
from urllib.parse import urlsplit

from counterfoil.domain.metrics_address import checked_metrics

TIMEOUT_SECONDS = 2.0
MOST_BYTES = 4 << 20
PIECE_BYTES = 1 << 16


def text_of(url: str, connection_to: Callable[..., HTTPConnection] = HTTPConnection) -> str:
    """The page of a loopback address. Errors: OSError, ValueError with the reason."""
    parts = urlsplit(checked_metrics(url))
    connection = connection_to(parts.hostname, parts.port or 80, timeout=TIMEOUT_SECONDS)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request("GET", path, headers={"Accept": "text/plain", "Connection": "close"})
        answer = connection.getresponse()
        if answer.status != 200:
            raise ValueError(f"the server answered {answer.status}")
        return _content(answer).decode("utf-8", "replace")
    except TimeoutError:
        raise _too_slow() from None
    except HTTPException:
        raise ValueError("no answer in HTTP") from None
    finally:
        connection.close()


def _content(answer: HTTPResponse) -> bytes:
    ends, found = time.monotonic() + TIMEOUT_SECONDS, bytearray()
    while piece := answer.read1(PIECE_BYTES):
        found += piece
        if len(found) > MOST_BYTES:
            raise ValueError(f"they are longer than {MOST_BYTES >> 20} MB")
        if time.monotonic() > ends:
            raise _too_slow()
    return bytes(found)


def _too_slow() -> ValueError:
    return ValueError(f"no answer within {TIMEOUT_SECONDS:g} seconds")
