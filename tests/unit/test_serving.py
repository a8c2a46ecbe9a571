"""The local endpoint: who is answered, who is refused and how, and what nobody can do to it."""

from __future__ import annotations

import socket
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil import serving
from counterfoil.errors import KnownError
from counterfoil.serving import Answer, token_of
from tests.no_network import sitecustomize as network
from tests.unit.local_endpoint import PORT, TOKEN, ask, plain_socket
from tests.unit.local_endpoint import serving as served

ANSWERS = {"/x": lambda: Answer("text/plain", b"here"), "/later": lambda: None}


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    with served(tmp_path / "port", ANSWERS):
        yield tmp_path / "port"


def test_whoever_knows_the_token_is_answered(place: Path) -> None:
    heard = ask(place)
    assert (heard.code, heard.text, heard.headers["Content-Type"]) == (200, "here", "text/plain")
    assert heard.headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in heard.headers


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x", "Bearer é\xff"]
)
def test_without_the_token_it_is_401_and_says_how(place: Path, header: str) -> None:
    heard = ask(place, headers={"Authorization": header})
    assert heard.code == 401
    assert heard.headers["WWW-Authenticate"].startswith("Bearer")
    assert "here" not in heard.text


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.test",
        f"evil.test:{PORT}",
        "127.0.0.1:80",
        "127.0.0.1.evil.test",
        "localhost:",
        "0.0.0.0",
        "::1",
    ],
)
def test_a_host_that_is_not_this_machine_is_403_though_it_knows_the_token(place: Path, host: str) -> None:
    assert ask(place, headers={"Host": host}).code == 403


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", f"LOCALHOST:{PORT}", "[::1]", f"[::1]:{PORT}"])
def test_names_of_this_machine_are_taken(place: Path, host: str) -> None:
    assert ask(place, headers={"Host": host}).code == 200


def test_a_web_page_is_403(place: Path) -> None:
    assert ask(place, headers={"Origin": "http://localhost:3000"}).code == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"])
def test_anything_but_get_is_405(place: Path, method: str) -> None:
    heard = ask(place, method=method, body="x=1" if method == "POST" else "")
    assert (heard.code, heard.headers["Allow"]) == (405, "GET")


def test_a_token_in_the_address_is_refused_even_the_right_one(place: Path) -> None:
    heard = ask(place, f"/x?token={TOKEN}", headers={"Authorization": ""})
    assert heard.code == 400
    assert "Authorization" in heard.text
    assert TOKEN not in heard.text


def test_what_there_is_not_is_404_and_what_is_not_known_yet_503(place: Path) -> None:
    assert ask(place, "/../etc/passwd").code == 404
    assert ask(place, "/later").code == 503


def test_a_head_without_end_is_refused(place: Path) -> None:
    assert ask(place, "/x" + "a" * 70_000).code == 414
    assert ask(place, headers={f"X-{n}": "y" for n in range(150)}).code == 431


def test_whoever_says_nothing_keeps_nobody_else_waiting(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving._Handler, "timeout", 0.2)
    silent = [plain_socket(place) for _ in range(serving.MOST_AT_ONCE)]
    time.sleep(0.5)
    assert ask(place).code == 200
    for one in silent:
        one.close()


def test_whoever_drips_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "LONGEST_SECONDS", 0.1)
    monkeypatch.setattr(serving, "POLL_SECONDS", 0.05)
    with served(tmp_path / "port", ANSWERS), plain_socket(tmp_path / "port") as slow:
        slow.sendall(b"GET /x HTTP/1.1\r\n")
        started = time.monotonic()
        slow.recv(10)
        assert time.monotonic() - started < 3


def test_more_at_once_than_there_are_threads_for_are_sent_away(tmp_path: Path) -> None:
    may_go, begun = threading.Event(), threading.Semaphore(0)

    def slow() -> Answer:
        begun.release()
        may_go.wait(5)
        return Answer("text/plain", b"slow")

    with served(tmp_path / "port", {"/x": slow}):
        asking = [
            threading.Thread(target=ask, args=(tmp_path / "port",)) for _ in range(serving.MOST_AT_ONCE)
        ]
        for thread in asking:
            thread.start()
        for _ in asking:
            assert begun.acquire(timeout=5)
        with plain_socket(tmp_path / "port") as more:
            assert more.recv(10) == b""
        may_go.set()
        for thread in asking:
            thread.join()


def test_a_mistake_in_an_answer_ends_that_question_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def wrong() -> Answer:
        raise ValueError("a secret")

    with served(tmp_path / "port", {"/x": wrong, "/y": ANSWERS["/x"]}):
        with plain_socket(tmp_path / "port") as asked:
            asked.sendall(
                f"GET /x HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode()
            )
            assert asked.recv(10) == b""
        assert ask(tmp_path / "port", "/y").code == 200
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


def test_once_stopped_nobody_is_answered(tmp_path: Path) -> None:
    with served(tmp_path / "port", ANSWERS):
        assert ask(tmp_path / "port").code == 200
    with pytest.raises(ConnectionError):
        plain_socket(tmp_path / "port")


def test_a_port_that_cannot_be_had_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> socket.socket:
        raise OSError(98, "Address already in use (while attempting to bind)")

    monkeypatch.setattr(socket, "create_server", refuse)
    with pytest.raises(KnownError, match=r"^Port 9874 of 127\.0\.0\.1 cannot be used: .*Choose another one"):
        serving.listening(PORT)


def test_it_listens_on_the_loopback_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(socket, "create_server", lambda address, **_: asked.append(address))
    serving.listening(PORT)
    assert asked == [("127.0.0.1", PORT)]


def test_the_suites_wall_stands_before_it_too() -> None:
    with pytest.raises(network.NetworkIsBlocked):
        serving.listening(PORT)
    assert len(network.attempts) == 1
    network.attempts.clear()


def test_the_token_is_made_once_and_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    token = token_of(folder)
    assert token_of(folder) == token
    assert token != token_of(tmp_path / "elsewhere")
    assert len(token) >= serving.SHORTEST_TOKEN
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}
    assert modes == {serving.TOKEN_FILE: 0o600}


@pytest.mark.parametrize("content", [b"", b"short", b"two words " * 8, b"\xff" * 40, b"a\x00" * 40])
def test_a_file_without_a_fit_token_is_told_and_left(tmp_path: Path, content: bytes) -> None:
    (tmp_path / serving.TOKEN_FILE).write_bytes(content)
    with pytest.raises(KnownError, match="token"):
        token_of(tmp_path)
    assert (tmp_path / serving.TOKEN_FILE).read_bytes() == content


def test_a_link_is_no_token(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("x" * 40)
    (tmp_path / serving.TOKEN_FILE).symlink_to(tmp_path / "other")
    with pytest.raises(KnownError):
        token_of(tmp_path)
