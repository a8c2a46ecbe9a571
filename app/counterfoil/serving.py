"""Answers a few addresses over HTTP to programs on this machine that know a token. Reads only.

Off unless the user switches it on. It listens on the loopback alone; what names another host, comes from a
web page or lacks the token is refused, so that no site open in a browser gets at it by a name of its own.
"""

from __future__ import annotations

import hmac
import logging
import os
import secrets
import socket
import socketserver
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.parse import urlsplit

from counterfoil.errors import KnownError, without_words

LOOPBACK = "127.0.0.1"
HOSTS = ("127.0.0.1", "localhost", "[::1]")
MOST_AT_ONCE, WAITING, MOST_BODY = 4, 8, 1 << 16
QUIET_SECONDS, LONGEST_SECONDS = 5.0, 10.0  # between two pieces of a request, and for all of it
POLL_SECONDS = 0.5
TOKEN_FILE, TOKEN_BYTES, SHORTEST_TOKEN = "endpoint-token", 32, 32
NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
IN_ADDRESS = "The token belongs in the header Authorization; addresses are kept in logs and histories."

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is sent."""

    content_type: str
    body: bytes


Answers = Mapping[str, Callable[[], Answer | None]]
"""By path; None while there is nothing to say yet. Called on threads of the endpoint."""


def listening(port: int, host: str = LOOPBACK) -> socket.socket:
    """A socket on the loopback. Errors: KnownError where the port cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=WAITING)
    except OSError as error:
        raise KnownError(
            f"Port {port} of {host} cannot be used: {os.strerror(error.errno or 0)}. Choose another one under"
            " [share] endpoint_port, or with serve --port."
        ) from error


def token_of(folder: Path) -> str:
    """The token kept in the state folder, made with the first question. Errors: KnownError."""
    path = folder / TOKEN_FILE
    try:
        found = _read(path) or _made(path)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise KnownError(f"The token in {path} cannot be read or made: {reason or 'no text'}.") from error
    if len(found) < SHORTEST_TOKEN or not (found.isascii() and found.isprintable()) or " " in found:
        raise KnownError(f"{path} holds no token that can be used; delete it, and a new one is made.")
    return found


def _read(path: Path) -> str | None:
    try:
        descriptor = os.open(path, os.O_RDONLY | NO_FOLLOW)
    except FileNotFoundError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        return file.read(1024).decode().strip()


def _made(path: Path) -> str:
    """A new one, whole from the moment that it can be seen; another process may have been faster."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(token.encode())
        os.link(temporary, path)
    except FileExistsError:
        return _read(path) or ""
    finally:
        temporary.unlink(missing_ok=True)
    return token


class Endpoint:
    """Answers on a listening socket, which it closes in the end, from a thread of its own.

    `port` is what a question may name behind the host.
    """

    def __init__(self, listener: socket.socket, port: int, token: str, answers: Answers) -> None:
        self._server = _Server(listener, port, token, answers)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(POLL_SECONDS,), name="endpoint", daemon=True
        )

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Answer nobody any more. Waits for what is being sent no longer than the program may take to end."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(socketserver.BaseServer):
    """Few threads, each for a few seconds at most. Errors of the other side are nobody's concern."""

    def __init__(self, listener: socket.socket, port: int, token: str, answers: Answers) -> None:
        super().__init__(listener.getsockname(), _Handler)
        self._listener, self._free = listener, threading.BoundedSemaphore(MOST_AT_ONCE)
        self._ends_s: dict[socket.socket, float] = {}
        self._token = token.encode()
        self._port, self.answers = port, answers

    def fileno(self) -> int:
        return self._listener.fileno()

    def get_request(self) -> tuple[socket.socket, object]:
        return self._listener.accept()

    def process_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        if not self._free.acquire(blocking=False):
            request.close()
            return
        self._ends_s[request] = time.monotonic() + LONGEST_SECONDS
        threading.Thread(
            target=self._answer, args=(request, client_address), name="endpoint answer", daemon=True
        ).start()

    def _answer(self, request: socket.socket, client_address: object) -> None:
        try:
            self.finish_request(request, client_address)
        except OSError:
            pass  # whoever asked has gone
        except Exception as error:  # noqa: BLE001 - the top of the thread: log it and go on
            log.error("a question to the endpoint was not answered: %s", without_words(error))
        finally:
            self._ends_s.pop(request, None)
            request.close()
            self._free.release()

    def service_actions(self) -> None:
        """Called twice a second: let go of who takes too long."""
        now_s = time.monotonic()
        for request, ends_s in list(self._ends_s.items()):
            if now_s >= ends_s:
                try:
                    request.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue

    def handle_error(self, *_: object) -> None:
        """What failed before there was a thread for it."""
        log.error("a question to the endpoint was not taken")

    def server_close(self) -> None:
        self._listener.close()

    def knows(self, authorization: str) -> bool:
        """Whether that header bears the token; takes as long for a wrong one as for the right one."""
        scheme, _, given = authorization.partition(" ")
        is_right = hmac.compare_digest(given.strip().encode("utf-8", "replace"), self._token)
        return is_right and scheme.lower() == "bearer"

    def is_here(self, host: str) -> bool:
        """Whether a Host header names this machine, and this port where it names one."""
        name, has_port, port = host.rpartition(":")
        if not has_port or host.endswith("]"):
            name, has_port = host, ""
        return name.lower() in HOSTS and (not has_port or port == str(self._port))


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = QUIET_SECONDS
    server_version, sys_version = "counterfoil", ""
    error_message_format, error_content_type = "%(message)s\n", "text/plain; charset=utf-8"

    def do_GET(self) -> None:
        refusal = self._refusal()
        if refusal is not None:
            self._refuse(*refusal)
            return
        made = self.server.answers.get(urlsplit(self.path).path)
        if made is None:
            self._refuse(HTTPStatus.NOT_FOUND, f"There are {', '.join(sorted(self.server.answers))}.")
            return
        answer = made()
        if answer is None:
            self._refuse(HTTPStatus.SERVICE_UNAVAILABLE, "The logs have not been looked at yet.")
            return
        self._send(HTTPStatus.OK, answer)

    def _refusal(self) -> tuple[HTTPStatus, str] | None:
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or not self.server.is_here(hosts[0].strip()):
            return HTTPStatus.FORBIDDEN, "Ask for 127.0.0.1 or localhost."
        if self.headers.get("Origin") is not None:
            return HTTPStatus.FORBIDDEN, "Web pages are not answered."
        if self.command != "GET":
            self._take_body()
            return HTTPStatus.METHOD_NOT_ALLOWED, "Only GET is answered."
        if "token=" in urlsplit(self.path).query:
            return HTTPStatus.BAD_REQUEST, IN_ADDRESS
        if not self.server.knows(self.headers.get("Authorization", "")):
            return HTTPStatus.UNAUTHORIZED, "Send the header: Authorization: Bearer TOKEN"
        return None

    def _take_body(self) -> None:
        """Who is cut off while sending may not see the answer."""
        length = self.headers.get("Content-Length", "0")
        if length.isdecimal() and len(length) < 6:
            self.rfile.read(min(int(length), MOST_BODY))

    def _refuse(self, code: HTTPStatus, why: str) -> None:
        self._send(code, Answer("text/plain; charset=utf-8", f"{why}\n".encode()))

    def _send(self, code: HTTPStatus, answer: Answer) -> None:
        self.send_response(code)
        headers = {
            "Content-Type": answer.content_type,
            "Content-Length": str(len(answer.body)),
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Connection": "close",
        }
        if code is HTTPStatus.METHOD_NOT_ALLOWED:
            headers["Allow"] = "GET"
        if code is HTTPStatus.UNAUTHORIZED:
            headers["WWW-Authenticate"] = 'Bearer realm="counterfoil"'
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_TRACE = do_CONNECT = do_GET

    def address_string(self) -> str:
        """Never asked for by name: everybody is local."""
        return "local"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base
        """Nothing is noted of who asked what."""
