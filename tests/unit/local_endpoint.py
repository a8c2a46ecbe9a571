"""The endpoint without a network: HTTP over a local socket in place of a port."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from counterfoil.serving import Answers, Endpoint

PORT, TOKEN = 9874, "a-token-that-is-long-enough-for-all-of-it"


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back."""

    code: int
    headers: dict[str, str]
    text: str


class _Connection(http.client.HTTPConnection):
    def __init__(self, place: Path) -> None:
        super().__init__("127.0.0.1", PORT, timeout=5)
        self._place = place

    def connect(self) -> None:
        self.sock = plain_socket(self._place)


def plain_socket(place: Path) -> socket.socket:
    """A connection on which nothing has been said yet."""
    made = socket.socket(socket.AF_UNIX)
    made.settimeout(5)
    try:
        made.connect(str(place))
    except OSError:
        made.close()
        raise
    return made


def ask(
    place: Path, path: str = "/x", method: str = "GET", headers: dict[str, str] | None = None, body: str = ""
) -> Heard:
    """Ask once; the right host and token go along where `headers` name no others ("" leaves one out)."""
    given = {"Host": f"127.0.0.1:{PORT}", "Authorization": f"Bearer {TOKEN}"} | (headers or {})
    connection = _Connection(place)
    connection.putrequest(method, path, skip_host=True)
    for name, value in given.items():
        if value:
            connection.putheader(name, value)
    if body:
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body.encode() if body else None)
    answer = connection.getresponse()
    heard = Heard(answer.status, dict(answer.headers), answer.read().decode())
    connection.close()
    return heard


def listener(place: Path) -> socket.socket:
    """Stands for the port."""
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(place))
    made.listen(8)
    return made


@contextmanager
def serving(place: Path, answers: Answers) -> Iterator[Endpoint]:
    """The endpoint until the end of the block."""
    endpoint = Endpoint(listener(place), PORT, TOKEN, answers)
    endpoint.start()
    try:
        yield endpoint
    finally:
        endpoint.stop()
