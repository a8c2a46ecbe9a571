"""What other programs may read: nothing unless it is switched on; then the same as the command line says."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from counterfoil import serving, sharing
from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Snapshot, Use
from counterfoil.domain.usage import TokenCounts
from counterfoil.errors import KnownError
from counterfoil.exports.fields import snapshot_fields
from counterfoil.exports.state_file import Latest
from counterfoil.ledger.grouping import Group, Span
from counterfoil.serving import token_of
from counterfoil.settings import Share
from counterfoil.sharing import FILE, Sharing
from tests.altered import replace
from tests.ui import snapshots
from tests.unit.local_endpoint import PORT, ask, listener

NOW_MS = 1_785_000_000_000
FILE_ON, PORT_ON = Share(state_file=True), Share(endpoint_port=PORT)


class Known:
    """A ledger with the use of one model."""

    asked = 0

    def groups(self, keys: Sequence[str], span: Span) -> list[Group]:
        assert (tuple(keys), span) == (("agent", "provider", "model"), Span())
        self.asked += 1
        named = ("codex", "openai", "gpt-5")
        return [Group(named, *named, None, None, None, 0, 0, 0, 2, 0, TokenCounts(1)) for _ in range(2)]

    def use(self, groups: Sequence[Group]) -> Use:
        return Use(sum(group.requests for group in groups), TokenCounts(1), Cost(10**12, 1))


def shared(folder: Path, share: Share, *taken: Snapshot) -> Sharing:
    made = Sharing(folder, share, lambda: NOW_MS)
    for one in taken:
        made.take(one, Known(), lambda: 7)
    return made


@pytest.fixture
def port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A local socket that stands for the port."""
    place = tmp_path / "port"
    monkeypatch.setattr(serving, "listening", lambda _port: listener(place))
    return place


def bearer(folder: Path) -> dict[str, str]:
    return {"Authorization": f"Bearer {token_of(folder)}"}


def test_as_shipped_nothing_is_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "listening", lambda _port: pytest.fail("a port was opened"))
    known = Known()
    quiet = Sharing(tmp_path, Share(), lambda: NOW_MS)
    quiet.take(snapshots.busy(), known, lambda: 7)
    quiet.stop()
    assert (list(tmp_path.iterdir()), known.asked, quiet.problem) == ([], 0, None)


def test_the_file_says_what_status_says_and_when(tmp_path: Path) -> None:
    shared(tmp_path, FILE_ON, snapshots.busy())
    found = json.loads((tmp_path / FILE).read_bytes())
    assert {name: found[name] for name in snapshot_fields(snapshots.busy())} == json.loads(
        json.dumps(snapshot_fields(snapshots.busy()))
    )
    assert found["as_of"] == "2026-07-25T17:20:00Z"
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600


def test_it_is_written_at_once_and_then_not_oftener_than_every_ten_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.monotonic", lambda: 100.0)
    made = shared(tmp_path, FILE_ON, *(Snapshot(at_ms, "UTC") for at_ms in (1_000, 2_000, 3_000)))
    assert json.loads((tmp_path / FILE).read_bytes())["at"] == "1970-01-01T00:00:01Z"
    made.stop()
    assert json.loads((tmp_path / FILE).read_bytes())["at"] == "1970-01-01T00:00:03Z"


def test_the_last_one_is_written_though_none_comes_after_it() -> None:
    written: list[int] = []
    came = threading.Event()

    def write(snapshot: Snapshot) -> None:
        written.append(snapshot.at_ms)
        if snapshot.at_ms == 3:
            came.set()

    latest = Latest(write, every_s=0.05)
    for at_ms in (1, 2, 3):
        latest.take(Snapshot(at_ms, "UTC"))
    assert came.wait(5)
    assert written == [1, 3]


def test_switched_off_an_old_file_is_taken_away(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("{}")
    shared(tmp_path, Share(), snapshots.busy())
    assert not (tmp_path / FILE).exists()


@pytest.mark.skipif(os.name != "posix", reason="folders that may not be written")
def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder is to be")
    shared(tmp_path / "state", FILE_ON, snapshots.busy()).stop()


def test_the_sample_is_never_shared(tmp_path: Path) -> None:
    shared(tmp_path, Share(state_file=True, endpoint_port=PORT), replace(snapshots.busy(), sample=True))
    assert list(tmp_path.iterdir()) == []


def test_the_endpoint_answers_with_what_was_seen_last(tmp_path: Path, port: Path) -> None:
    made = shared(tmp_path, PORT_ON, Snapshot(1_000, "UTC"), snapshots.busy())
    try:
        found: dict[str, Any] = json.loads(ask(port, "/status.json", headers=bearer(tmp_path)).text)
        assert found["windows"][0]["limit_id"] == snapshots.busy().windows[0].window.limit_id
        text = ask(port, "/metrics", headers=bearer(tmp_path)).text
        assert 'counterfoil_requests_total{agent="codex",provider="openai",model="gpt-5"} 4\n' in text
        assert "counterfoil_ledger_records 7\n" in text
        assert ask(port, "/healthz", headers=bearer(tmp_path)).text == "ok\n"
        assert ask(port, "/metrics").code == 401
    finally:
        made.stop()
    with pytest.raises(ConnectionError):
        ask(port)


def test_the_whole_ledger_is_summed_anew_only_when_it_has_grown(tmp_path: Path, port: Path) -> None:
    made, known, asked = Sharing(tmp_path, PORT_ON, lambda: NOW_MS), Known(), []
    for records in (7, 7, 8, 8, 9):
        made.take(Snapshot(0, "UTC"), known, lambda found=records: found)  # type: ignore[misc]
        asked.append(known.asked)
    made.stop()
    assert asked == [1, 1, 2, 2, 3]
    assert port.exists()


def test_a_port_that_is_taken_is_told_and_tried_again_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[int] = []

    def taken(port: int) -> None:
        tries.append(port)
        raise KnownError("Port 9874 cannot be used.")

    monkeypatch.setattr(serving, "listening", taken)
    now_s = [1_000.0]
    monkeypatch.setattr("time.monotonic", lambda: now_s[0])
    made = shared(tmp_path, PORT_ON, snapshots.busy(), snapshots.busy())
    assert made.problem == "Port 9874 cannot be used."
    assert len(tries) == 1
    now_s[0] += sharing.AGAIN_SECONDS
    made.take(snapshots.busy(), Known(), lambda: 7)
    assert len(tries) == 2


def test_no_web_server_is_loaded_unless_it_is_switched_on() -> None:
    code = "import counterfoil.ingest, sys; print({'http.server', 'socketserver'} & set(sys.modules))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "set()\n"
