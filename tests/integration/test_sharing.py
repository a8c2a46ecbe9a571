"""What the running program lets others read: the state file beside the command line, and `serve`."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil import serving, sharing
from counterfoil.cli import main
from counterfoil.clock import starting_at
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import Ingest, Job
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named
from counterfoil.serving import TOKEN_FILE
from counterfoil.settings import Share
from tests.unit.local_endpoint import PORT, ask, listener

AT_MS = 1_783_550_160_000  # within the corpus


def follow(folder: Path, root: Path, share: Share, looked: object) -> None:
    """Run the reading thread until the first whole look, with `looked` called then."""
    came = threading.Event()

    def take(snapshot: Snapshot) -> None:
        if snapshot.sources and snapshot.importing is None:
            came.set()

    job = Job(
        home_at(folder), (Root(agent_named("codex"), root),), ZoneInfo("UTC"), starting_at(AT_MS), share=share
    )
    ingest = Ingest(job, take, lambda _: None)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    try:
        assert came.wait(30)
        assert callable(looked)
        looked()
    finally:
        ingest.stop()
        thread.join(5)
    assert not thread.is_alive()


def sample() -> Path:
    from counterfoil.sample import sample_folder

    return sample_folder()


def test_the_file_is_what_status_says(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    follow(tmp_path, sample(), Share(state_file=True), lambda: None)
    kept = json.loads((tmp_path / "state" / sharing.FILE).read_bytes())
    assert kept["windows"]
    capsys.readouterr()
    words = ["--home", str(tmp_path), "--root", f"codex={sample()}", "--tz", "UTC"]
    assert main([*words, "status", "--json", "--at", kept["at"]]) == 0
    told = json.loads(capsys.readouterr().out)
    for name in ("at", "tz", "coverage"):
        assert kept[name] == told[name]
    for mine, theirs in zip(kept["windows"], told["windows"], strict=True):
        for name in ("limit_id", "kind", "used_percent", "resets_at", "local"):
            assert mine[name] == theirs[name]


def test_the_port_is_served_from_the_same_look_and_closed_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, told = tmp_path / "port", []
    monkeypatch.setattr(serving, "listening", lambda _port: listener(place))

    def looked() -> None:
        token = (tmp_path / "home" / "state" / TOKEN_FILE).read_text()
        told.append(ask(place, "/metrics", headers={"Authorization": f"Bearer {token}"}))

    follow(tmp_path / "home", sample(), Share(endpoint_port=PORT), looked)
    assert "counterfoil_window_used_percent{" in told[0].text
    with pytest.raises(ConnectionError):
        ask(place)


def test_a_token_that_is_no_token_is_told_and_reading_goes_on(tmp_path: Path) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / TOKEN_FILE).write_text("short")
    follow(tmp_path, sample(), Share(endpoint_port=PORT), lambda: None)
    assert (tmp_path / "ledger.db").exists()


def test_serve_prints_the_same_token_each_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for _ in range(2):
        assert main(["--home", str(tmp_path), "serve", "--token"]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1]
    assert said[0].strip() == (tmp_path / "state" / TOKEN_FILE).read_text()


@pytest.mark.parametrize("port", ["0", "65536", "-1"])
def test_a_port_that_is_none_is_wrong_usage(
    tmp_path: Path, port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path), "serve", "--port", port]) == 2
    assert "1 to 65535" in capsys.readouterr().err


def test_a_port_that_cannot_be_had_ends_serve_with_one_sentence(tmp_path: Path) -> None:
    code = (
        "import errno, socket\n"
        "def refuse(*_, **__): raise OSError(errno.EADDRINUSE, 'taken')\n"
        "socket.create_server = refuse\n"
        "from counterfoil.cli import main\n"
        f"raise SystemExit(main(['--home', {str(tmp_path)!r}, 'serve', '--port', '9874']))\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 3
    assert len(ended.stderr.splitlines()) == 1
    assert "Port 9874 of 127.0.0.1 cannot be used" in ended.stderr
