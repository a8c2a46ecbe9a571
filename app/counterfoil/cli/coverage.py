"""`coverage`: what was looked at and when, what was not, and what is gone."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import date, timedelta

from counterfoil.audit import audit_of
from counterfoil.cli.output import print_json
from counterfoil.cli.place import place_of
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.coverage import Coverage, Tally, Watched
from counterfoil.domain.record_kinds import SourceState
from counterfoil.words import retention as words

EPOCH = date(1970, 1, 1)
DAYS_SHOWN = 31


def run(options: argparse.Namespace) -> int:
    """Print the ledger's own account of its completeness."""
    place = place_of(options)
    with closing(audit_of(place.home, place.roots, wall_clock)) as audit:
        found = audit.coverage()
    if options.json:
        print_json(as_json(found))
    else:
        print("\n".join(as_text(found)))
    return 0


def as_json(found: Coverage) -> dict[str, object]:
    """Everything; `lines` is always `used` + `other` + `skipped`."""
    return {
        "days": [
            {
                "day": _day(day.day),
                "requests": day.requests,
                "watched_minutes": day.watched_ms // 60_000,
                "files_gone": day.vanished,
                **asdict(day.tally),
            }
            for day in found.days
        ],
        "sources": [
            {
                "agent": source.agent,
                "file": source.path,
                "state": source.state.value,
                "observed_from": iso(source.first_ms),
                "observed_to": iso(source.last_ms),
                **asdict(source.tally),
            }
            for source in found.sources
        ],
        "watched": [_times(time) for time in found.watched],
        "gaps": [_times(time) for time in found.gaps],
        "retention": [asdict(one) for one in found.retentions],
    }


def as_text(found: Coverage) -> Iterator[str]:
    """The same in short."""
    total = sum((source.tally for source in found.sources), Tally())
    states = {state: sum(source.state is state for source in found.sources) for state in SourceState}
    yield (
        f"{len(found.sources):,} files: {total.lines:,} lines = {total.used:,} with usage + "
        f"{total.other:,} without + {total.skipped:,} skipped"
    )
    yield (
        f"  {states[SourceState.GONE]:,} gone, {states[SourceState.MOVED]:,} moved, "
        f"{states[SourceState.REPLACED]:,} replaced; what was read from them counts"
    )
    for one in found.retentions:
        yield f"{one.agent} {words.kept_for(one.days)}; {words.next_deletion(one.next_deletion_days)}"
        if one.lost_sessions is not None:
            yield f"  {words.without_log(one.lost_sessions)}"
    for gap in found.gaps[-5:]:
        yield f"not watched from {iso(gap.since_ms)} to {iso(gap.until_ms)}"
    yield from _day_lines(found)


def _day_lines(found: Coverage) -> Iterator[str]:
    yield "day (UTC)   requests  lines read  watched"
    for day in found.days[-DAYS_SHOWN:]:
        hours = f"{day.watched_ms / 3_600_000:.1f} h" if day.watched_ms else "–"
        marks = f"  {day.tally.skipped:,} skipped" if day.tally.skipped else ""
        marks += f"  {day.vanished:,} files gone" if day.vanished else ""
        yield f"{_day(day.day)}  {day.requests:>8,}  {day.tally.lines:>10,}  {hours:>7}{marks}"


def _day(number: int) -> str:
    return (EPOCH + timedelta(days=number)).isoformat()


def _times(time: Watched) -> dict[str, str | None]:
    return {"from": iso(time.since_ms), "to": iso(time.until_ms)}
