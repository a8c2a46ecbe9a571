"""A newer list by one request: what is asked, what is refused, what is told. No network is reached."""

from __future__ import annotations

import io
import urllib.error
import urllib.request
from email.message import Message
from http.client import IncompleteRead
from typing import IO

import pytest

from counterfoil.errors import KnownError, UsageError
from counterfoil.prices.download import download
from counterfoil.prices.loaded import MOST_BYTES

URL = "https://example.org/prices.json"


class Line:
    """Stands for the network: answers with some bytes, or raises."""

    def __init__(self, answer: bytes | Exception) -> None:
        self.answer = answer
        self.asked: list[tuple[str, str, float]] = []

    def __call__(self, request: urllib.request.Request, seconds: float) -> IO[bytes]:
        self.asked.append((request.get_method(), request.full_url, seconds))
        if isinstance(self.answer, Exception):
            raise self.answer
        return io.BytesIO(self.answer)


def test_one_request_is_made_and_its_answer_is_all_there_is() -> None:
    line = Line(b"abc")
    assert download(URL, line) == b"abc"
    assert line.asked == [("GET", URL, 30.0)]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/x",
        "HTTP://example.org/x",
        "ftp://example.org/x",
        "file:///etc/passwd",
        "https://",
        "example.org",
        "https://me:secret@example.org/x",
        "https://exa mple.org",
        "https://example.org/\n",
        "https://[::1",
        "",
    ],
)
def test_only_https_is_asked_and_never_with_a_secret(url: str) -> None:
    line = Line(b"abc")
    with pytest.raises(UsageError, match="begins with https"):
        download(url, line)
    assert line.asked == []


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (urllib.error.HTTPError(URL, 302, "Found", Message(), io.BytesIO()), "example.org answered 302"),
        (urllib.error.HTTPError(URL, 404, "Not Found", Message(), io.BytesIO()), "example.org answered 404"),
        (urllib.error.URLError("no route"), "could not be reached: no route"),
        (TimeoutError("timed out"), "could not be reached: TimeoutError"),
        (ConnectionResetError(104, "Connection reset by peer"), "could not be reached: Connection reset"),
        (IncompleteRead(b"a"), "could not be reached: IncompleteRead"),
    ],
)
def test_what_went_wrong_is_told_with_the_host_alone(answer: Exception, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        download(URL, Line(answer))
    assert said in str(caught.value)
    assert "prices.json" not in str(caught.value)


def test_more_than_the_limit_is_refused_and_not_read_to_its_end() -> None:
    assert len(download(URL, Line(b"x" * MOST_BYTES))) == MOST_BYTES
    with pytest.raises(KnownError, match="larger than 8 MiB"):
        download(URL, Line(b"x" * (MOST_BYTES + 1)))
