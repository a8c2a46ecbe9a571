"""What the ledger knows of its own completeness: days, files, and times when nobody looked."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from counterfoil.domain.coverage import DayCoverage, SourceCoverage, Tally, Watched
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.times import DAY_MS

_TALLIES = (
    "(SELECT source, day, lines, used, other, skipped, events, revisions, repeats FROM coverage UNION ALL "
    "SELECT source, day, lines, used, other, skipped, events, revisions, repeats FROM tally)"
)
_SUMS = "sum(lines), sum(used), sum(other), sum(skipped), sum(events), sum(revisions), sum(repeats)"
JOINED_MS = 15 * 60_000  # a restart within this time left no gap


def days(connection: sqlite3.Connection) -> list[DayCoverage]:
    """Every UTC day on which anything was read, watched, requested or lost, ascending."""
    tallies = {
        day: Tally(*sums)
        for day, *sums in connection.execute(f"SELECT day, {_SUMS} FROM {_TALLIES} GROUP BY day")
    }
    requests = dict(connection.execute("SELECT utc_day, sum(requests) FROM rollup GROUP BY 1").fetchall())
    vanished = dict(
        connection.execute(
            f"SELECT at_ms / {DAY_MS}, count(*) FROM sighting WHERE state = 'gone' GROUP BY 1"
        ).fetchall()
    )
    looked = _by_day(watched(connection))
    return [
        DayCoverage(
            day, tallies.get(day, Tally()), looked.get(day, 0), requests.get(day, 0), vanished.get(day, 0)
        )
        for day in sorted({*tallies, *requests, *vanished, *looked})
    ]


def sources(connection: sqlite3.Connection) -> list[SourceCoverage]:
    """Every file that was read, the last looked at first."""
    last_look = _last_look(connection)
    rows = connection.execute(
        "SELECT s.id, a.name, s.home || '/' || s.path, s.first_seen_ms, "
        "(SELECT state FROM sighting WHERE source = s.id ORDER BY id DESC LIMIT 1) AS state, "
        "(SELECT max(at_ms) FROM sighting WHERE source = s.id) AS seen_ms, t.* "
        "FROM source AS s JOIN agent AS a ON a.id = s.agent LEFT JOIN "
        f"(SELECT source, {_SUMS} FROM {_TALLIES} GROUP BY source) AS t ON t.source = s.id"
    )
    found = []
    for row_id, agent, path, first_ms, state, seen_ms, _, *sums in rows:
        now = SourceState(state or SourceState.PRESENT)
        is_over = now in (SourceState.GONE, SourceState.REPLACED)
        last_ms = seen_ms if is_over else max(last_look, first_ms)
        tally = Tally(*sums) if sums[0] is not None else Tally()
        found.append(SourceCoverage(row_id, agent, path, now, first_ms, last_ms, tally))
    return sorted(found, key=lambda source: (source.last_ms, source.id), reverse=True)


def watched(connection: sqlite3.Connection) -> list[Watched]:
    """The times through which some program looked on, joined where they touch, ascending."""
    rows = connection.execute(
        "SELECT since_ms, until_ms FROM watched UNION ALL SELECT since_ms, until_ms FROM pulse ORDER BY 1"
    )
    return joined([Watched(*row) for row in rows])


def joined(times: Sequence[Watched]) -> list[Watched]:
    """Times in order of their start, those that overlap or all but touch made one."""
    found: list[Watched] = []
    for time in times:
        if found and time.since_ms <= found[-1].until_ms + JOINED_MS:
            found[-1] = Watched(found[-1].since_ms, max(found[-1].until_ms, time.until_ms))
        else:
            found.append(time)
    return found


def gaps(times: Sequence[Watched]) -> list[Watched]:
    """What lies between."""
    return [Watched(one.until_ms, two.since_ms) for one, two in pairwise(times)]


def _by_day(times: Iterable[Watched]) -> Counter[int]:
    looked: Counter[int] = Counter()
    for time in times:
        for day in range(time.since_ms // DAY_MS, time.until_ms // DAY_MS + 1):
            low, high = max(time.since_ms, day * DAY_MS), min(time.until_ms, (day + 1) * DAY_MS)
            if low < high:
                looked[day] += high - low
    return looked


def _last_look(connection: sqlite3.Connection) -> int:
    row: tuple[int] = connection.execute(
        "SELECT max((SELECT ifnull(max(until_ms), 0) FROM watched), "
        "(SELECT ifnull(max(until_ms), 0) FROM pulse), "
        "(SELECT ifnull(max(sealed_ms), 0) FROM block WHERE id = (SELECT max(id) FROM block)))"
    ).fetchone()
    return row[0]
