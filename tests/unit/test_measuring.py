"""Metrics of self-hosted servers: off unless named, this machine alone, every increase counted once."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from counterfoil import metrics_page
from counterfoil.domain.usage import OutputQuality
from counterfoil.measuring import EVERY_MS, Measuring, measure
from counterfoil.metrics_page import MOST_BYTES, text_of
from counterfoil.readers.api_calls import ApiReader
from counterfoil.readers.base import LogFile
from counterfoil.settings import BadSettings, Settings, understood
from tests.unit.readers.home_totals import lines_of

URL = "http://127.0.0.1:8000/metrics"
AT_MS = 1_795_165_200_000
MINUTE = 60_000


class Server:
    """What a metrics page says now, and who asked for it."""

    def __init__(self) -> None:
        self.page, self.asked = "", list[str]()

    def text_of(self, url: str) -> str:
        self.asked.append(url)
        return self.page

    def says(self, read: int, written: int, model: str = "qwen", started: int | None = None) -> None:
        label = f'{{model_name="{model}"}}'
        self.page = f"vllm:prompt_tokens_total{label} {read}\nvllm:generation_tokens_total{label} {written}\n"
        if started:
            self.page += f"process_start_time_seconds {started}\n"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Server:
    made = Server()
    monkeypatch.setattr(metrics_page, "text_of", made.text_of)
    return made


def counted(folder: Path) -> list[tuple[int, int]]:
    files = sorted(folder.glob("*.jsonl"))
    batches = [ApiReader("local").read(lines_of(path.read_bytes()), LogFile(path.name), {}) for path in files]
    assert all(not batch.skipped for batch in batches)
    return [(one.tokens.input, one.tokens.output) for batch in batches for one in batch.events]


def test_counting_begins_with_the_first_look_and_goes_on_with_every_increase(
    tmp_path: Path, server: Server
) -> None:
    for minute, (read, written) in enumerate([(500, 100), (500, 100), (560, 130), (600, 130)]):
        server.says(read, written)
        assert measure(tmp_path, [URL], AT_MS + minute * MINUTE) == []
    assert counted(tmp_path) == [(60, 30), (40, 0)]


def test_a_record_says_that_it_is_what_a_running_total_gained(tmp_path: Path, server: Server) -> None:
    for minute, read in enumerate((1, 2)):
        server.says(read, 0)
        measure(tmp_path, [URL], AT_MS + minute * MINUTE)
    (path,) = tmp_path.glob("*.jsonl")
    (event,) = ApiReader("local").read(lines_of(path.read_bytes()), LogFile(path.name), {}).events
    assert event.quality is OutputQuality.CUMULATIVE
    assert (event.context.agent, event.context.provider, event.context.model) == ("local", "vllm", "qwen")


def test_a_server_that_began_anew_is_counted_from_zero(tmp_path: Path, server: Server) -> None:
    for minute, (read, written, started) in enumerate([(500, 100, 1000), (20, 5, 2000), (900, 300, 3000)]):
        server.says(read, written, started=started)
        measure(tmp_path, [URL], AT_MS + minute * MINUTE)
    assert counted(tmp_path) == [(20, 5), (900, 300)]


def test_another_run_of_the_program_goes_on_where_the_last_one_was_and_over_the_end_of_a_month(
    tmp_path: Path, server: Server
) -> None:
    for at_ms, read in ((AT_MS, 10), (AT_MS + MINUTE, 15), (AT_MS + 20 * 86_400_000, 40)):
        server.says(read, 0)
        measure(tmp_path, [URL], at_ms)
    assert [path.name for path in sorted(tmp_path.glob("*.jsonl"))] == ["2026-11.jsonl", "2026-12.jsonl"]
    assert counted(tmp_path) == [(5, 0), (25, 0)]


def test_models_and_servers_are_told_apart(tmp_path: Path, server: Server) -> None:
    other = "http://127.0.0.1:8001/metrics"
    for minute in range(2):
        server.says(10 + minute, 0, "a")
        measure(tmp_path, [URL], AT_MS + minute * MINUTE)
        server.says(90 + 5 * minute, 0, "b")
        measure(tmp_path, [URL, other], AT_MS + minute * MINUTE + 1)
    assert sorted(counted(tmp_path)) == [(1, 0), (5, 0), (5, 0)]


def test_the_model_of_llama_cpp_is_the_one_asked_for(tmp_path: Path, server: Server) -> None:
    server.page = "llamacpp:prompt_tokens_total 21\nllamacpp:tokens_predicted_total 8\n"
    measure(tmp_path, [URL, URL + "?model=gemma-3"], AT_MS)
    (path,) = tmp_path.glob("*.jsonl")
    assert [json.loads(line)["model"] for line in path.read_text().splitlines()] == ["unknown", "gemma-3"]


def test_of_two_programs_one_looks_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def meanwhile(url: str) -> str:
        asked.append(url)
        if len(asked) == 1:
            measure(tmp_path, [url], AT_MS)  # the other program's look
        return "vllm:prompt_tokens_total 5\n"

    monkeypatch.setattr(metrics_page, "text_of", meanwhile)
    measure(tmp_path, [URL], AT_MS)
    assert asked == [URL]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ConnectionRefusedError(), []),
        (
            ValueError("the server answered 404"),
            ["127.0.0.1:8000: the metrics could not be read: the server answered 404."],
        ),
    ],
)
def test_what_is_in_the_way_is_said_but_not_a_server_that_does_not_run(
    error: Exception, said: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_url: str) -> str:
        raise error

    monkeypatch.setattr(metrics_page, "text_of", fail)
    assert measure(tmp_path, [URL], AT_MS) == said


def test_a_page_of_something_else_is_said(tmp_path: Path, server: Server) -> None:
    server.page = "node_cpu_seconds_total 5\n"
    (said,) = measure(tmp_path, [URL], AT_MS)
    assert "no counters of vLLM" in said


def test_without_an_address_nothing_is_ever_asked(tmp_path: Path, server: Server) -> None:
    for minute in range(5):
        assert Measuring(tmp_path, Settings().local.metrics).look(AT_MS + minute * EVERY_MS) == []
    assert server.asked == []
    assert list(tmp_path.iterdir()) == []


def test_a_server_is_asked_once_a_minute(tmp_path: Path, server: Server) -> None:
    server.says(1, 1)
    measuring = Measuring(tmp_path, [URL])
    for second in range(0, 130, 10):
        measuring.look(AT_MS + second * 1000)
        while measuring.is_busy:
            threading.Event().wait(0.005)
    assert len(server.asked) == 3


def test_the_settings_take_addresses_of_this_machine_alone(tmp_path: Path) -> None:
    text = '[local]\nmetrics = ["{}"]\n'
    assert understood(text.format(URL), tmp_path).local.metrics == (URL,)
    with pytest.raises(BadSettings, match=r"line 2.*this machine alone.*local\.metrics") as caught:
        understood(text.format("http://192.168.0.9/metrics"), tmp_path)
    assert caught.value.mistake.line == 2


Connect = Callable[..., HTTPConnection]


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[Callable[[bytes], Connect]]:
    """A connection over a local socket to a server that gives one answer."""
    place, threads = str(tmp_path / "s"), list[threading.Thread]()

    def serve(listener: socket.socket, answer: bytes) -> None:
        with closing(listener), closing(listener.accept()[0]) as one:
            one.recv(4096)
            try:
                one.sendall(answer)
            except OSError:
                return  # it was not heard to the end

    class Local(HTTPConnection):
        def connect(self) -> None:
            self.sock = socket.socket(socket.AF_UNIX)
            self.sock.settimeout(5)
            self.sock.connect(place)

    def answers(answer: bytes) -> Connect:
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(place)
        listener.listen(1)
        threads.append(threading.Thread(target=serve, args=(listener, answer)))
        threads[-1].start()
        return Local

    yield answers
    for thread in threads:
        thread.join(5)


def test_a_page_comes_as_text(answering: Callable[[bytes], Connect]) -> None:
    assert text_of(URL, answering(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nx 1")) == "x 1"


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"HTTP/1.1 302 Found\r\nLocation: http://example.org/\r\nContent-Length: 0\r\n\r\n", "answered 302"),
        (b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", "answered 500"),
        (b"SSH-2.0-OpenSSH\r\n", "no answer in HTTP"),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (MOST_BYTES + 1), "longer than 4 MB"),
    ],
)
def test_a_redirect_is_not_followed_and_no_odd_answer_taken(
    answer: bytes, why: str, answering: Callable[[bytes], Connect]
) -> None:
    with pytest.raises(ValueError, match=why):
        text_of(URL, answering(answer))
