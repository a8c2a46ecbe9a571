"""How it stood at a moment is told from what was logged by then: cutting the logs there changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from counterfoil.counters import capture
from counterfoil.counters.statusline import AGENT, SOURCE, capture_of
from counterfoil.domain.snapshot import Snapshot
from counterfoil.exports.fields import snapshot_fields
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named, capture_roots
from tests.conftest import CORPUS

FOREVER = "9999"
VANISHES = CORPUS / "codex" / "five-hour-window-vanishes"
USED_UP = CORPUS / "replay" / "used-up-in-43-minutes"
CASES = [
    ("codex", VANISHES / ".codex", ["2026-07-12T00:44:30Z", "2026-07-13T18:50:00Z"]),
    ("codex", USED_UP / ".codex", [f"2026-07-08T14:{minute}:00Z" for minute in (12, 25, 40, 50, 53)]),
    ("claude-code", CORPUS / "claude-code" / "numwordify" / ".claude", []),
    ("claude-code", CORPUS / "claude-code" / "entire-cli" / ".claude", []),
]
JDX = ("jdx__communique", "jdx__fnox", "jdx__hk", "jdx__mise")
JDX_MOMENTS = [
    "2026-07-02T14:16:00Z",
    "2026-07-08T14:35:00Z",
    "2026-07-11T23:59:00Z",
    "2026-07-13T20:20:00Z",
]
SOPH_MOMENTS = ["2026-01-15T22:37:00Z", "2026-02-10T10:18:00Z"]


class Place:
    """Where logs are laid to be read: one for the whole and the cut, for a reading knows its home."""

    def __init__(self, folder: Path, agent: str, logs: dict[Path, Path], *, counter: bool = False) -> None:
        self._folder = folder
        self._agent = agent
        self._lines = {path: list(stamped(log)) for path, log in logs.items()}  # by place below the folder
        self._counter = counter
        self._ledgers = 0

    @property
    def stamps(self) -> list[str]:
        """Of all lines, in order."""
        return sorted(at for lines in self._lines.values() for at, _ in lines if at)

    def lay(self, until: str) -> None:
        """Exactly the lines that were logged by then."""
        for path, lines in self._lines.items():
            target = self._folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text("".join(line for at, line in lines if at <= until), "utf-8")
        if self._counter:
            self._note_counter(until)

    def told(self, moments: Sequence[str]) -> dict[str, Snapshot]:
        """How it stood at each moment by all that lies there now, each asked as if for the first time."""
        self._ledgers += 1
        file = self._folder / f"ledger-{self._ledgers}.db"
        homes = sorted({Path(path.parts[0]) for path in self._lines})
        roots = [Root(agent_named(self._agent), self._folder / home) for home in homes]
        with Ledger(file, lambda: 0) as ledger:
            Pipeline(ledger, [*roots, *capture_roots(self._folder / "captures")]).scan()
            with closing(LedgerView(file)) as view:
                return {
                    at: Monitor(view, PriceBook.shipped(), ZoneInfo("UTC")).snapshot(ms(at)) for at in moments
                }

    def _note_counter(self, until: str) -> None:
        """What a status line would have been handed: two points of a 5-hour window every five requests."""
        for old in self._folder.glob("captures/*/*"):
            old.unlink()
        begins_ms, used = 0, 0.0
        for at_ms in map(ms, self.stamps[::5]):
            if at_ms >= begins_ms + 18_000_000:
                begins_ms, used = at_ms - 60_000, 0.0
            used = min(100.0, used + 2)
            window = {"used_percentage": used, "resets_at": begins_ms // 1000 + 18_000}
            line = capture_of({"session_id": "s", "rate_limits": {"five_hour": window}}, at_ms)
            if line is not None and at_ms <= ms(until):
                capture.append(self._folder, AGENT, SOURCE, line)


def ms(stamped: str) -> int:
    if stamped == FOREVER:
        return 1 << 62
    return int(datetime.fromisoformat(stamped).astimezone(UTC).timestamp() * 1000)


def stamped(log: Path) -> Iterator[tuple[str, str]]:
    """Each line after its timestamp, which is empty where it has none."""
    for line in log.read_text("utf-8", "replace").splitlines(keepends=True):
        try:
            found = json.loads(line)
        except ValueError:
            found = None
        yield (found.get("timestamp") or "" if isinstance(found, dict) else ""), line


def logs_of(home: Path, name: str, under: str = "") -> dict[Path, Path]:
    """Its logs by the place below a folder in which the home is called `name`."""
    return {Path(name) / log.relative_to(home): log for log in sorted((home / under).rglob("*.jsonl"))}


def assert_nothing_is_foreseen(place: Place, moments: Sequence[str]) -> int:
    """Each moment as the whole logs tell it is as the logs cut there tell it. Gives the forecasts met."""
    place.lay(FOREVER)
    whole = place.told(moments)
    for at, known in whole.items():
        place.lay(at)
        assert_same(known, place.told([at])[at])
    return sum(state.forecast.enough_data for known in whole.values() for state in known.windows)


def assert_same(whole: Snapshot, then: Snapshot) -> None:
    assert snapshot_fields(whole)["windows"] == snapshot_fields(then)["windows"]  # as `status --at T --json`
    assert whole.windows == then.windows
    assert whole.events == then.events
    assert (whole.today, whole.today_total, whole.burn) == (then.today, then.today_total, then.burn)
    assert whole.last_event_at_ms == then.last_event_at_ms
    assert whole.last_event_at_ms is not None


@pytest.mark.parametrize(("agent", "home", "moments"), CASES)
def test_a_snapshot_of_the_past_is_the_one_that_was_seen_then(
    agent: str, home: Path, moments: list[str], tmp_path: Path
) -> None:
    place = Place(tmp_path, agent, logs_of(home, "home"))
    stamps = place.stamps
    found = assert_nothing_is_foreseen(place, moments or [stamps[len(stamps) // 2], stamps[-2]])
    assert found >= (4 if home == USED_UP / ".codex" else 0)


def test_forecasts_of_claude_windows_rest_on_what_the_status_line_had_told_by_then(tmp_path: Path) -> None:
    home = CORPUS / "claude-code" / "entire-cli" / ".claude"
    place = Place(tmp_path, "claude-code", logs_of(home, "home"), counter=True)
    stamps = place.stamps
    moments = [stamps[len(stamps) * part // 10] for part in (2, 4, 6, 8, 9)]
    assert assert_nothing_is_foreseen(place, moments) >= 2


def test_real_windows_of_four_projects_are_forecast_from_what_was_there(
    shared_logs: Path, tmp_path: Path
) -> None:
    homes = [shared_logs / "slim" / project / ".codex" for project in JDX]
    if not all(home.is_dir() for home in homes):
        pytest.skip("the logs of this account are not all there")
    logs = {path: log for home in homes for path, log in logs_of(home, home.parent.name).items()}
    assert assert_nothing_is_foreseen(Place(tmp_path, "codex", logs), JDX_MOMENTS) >= 4


def test_real_windows_of_one_claude_account_are_told_from_what_was_there(
    shared_logs: Path, tmp_path: Path
) -> None:
    home = shared_logs / "slim" / "entireio__cli" / ".claude"
    logs = {
        path: log
        for folder in home.glob("projects/-Users-soph*")
        for path, log in logs_of(home, "home", f"projects/{folder.name}").items()
    }
    if not logs:
        pytest.skip("the logs of this account are not there")
    assert_nothing_is_foreseen(Place(tmp_path, "claude-code", logs), SOPH_MOMENTS)
