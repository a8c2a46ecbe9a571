"""A web server without a network: HTTP over a local socket, which every host name leads to."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any, ClassVar

import pytest


@dataclass
class Asked:
    """What was asked of the server: method, path, headers and body; it answers with `answers` in turn."""

    answers: list[int]
    location: str = "http://elsewhere.local/"
    requests: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    hosts: list[str] = field(default_factory=list)


class _Socket(socket.socket):
    def setsockopt(self, *_: Any) -> None:
        """No such options here."""


class _Server(socketserver.ThreadingUnixStreamServer):
    def handle_error(self, *_: object) -> None:
        """Whoever asked has gone; that is what some tests are about."""


@contextmanager
def serving(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answers: list[int], delay: threading.Event | None = None
) -> Iterator[Asked]:
    """The server at whatever address is asked for, until the end of the block."""
    asked, place = Asked(answers), str(folder / "web")

    class Handler(BaseHTTPRequestHandler):
        record: ClassVar[Asked] = asked

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(length)
            self.record.requests.append(("POST", self.path, dict(self.headers), body))
            if delay is not None:
                delay.wait(5)
            code = self.record.answers[min(len(self.record.requests), len(self.record.answers)) - 1]
            self.send_response(code)
            self.send_header("Location", self.record.location)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST

        def address_string(self) -> str:
            return "local"

        def log_message(self, *_: object) -> None:
            """Nothing is printed."""

    def connect(address: tuple[str, int], timeout: float, *_: object) -> socket.socket:
        asked.hosts.append(address[0])
        made = _Socket(socket.AF_UNIX)
        made.settimeout(timeout)
        made.connect(place)
        return made

    monkeypatch.setattr(socket, "create_connection", connect)
    server = _Server(place, Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield asked
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
