"""Sets a statement beside the ledger and puts every difference in its class. Pure.

A difference is provider − ledger. Each reason takes from it what its evidence covers, in a fixed order;
what is left is shown as unknown, so that the parts of a row always make up its difference exactly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from counterfoil.domain.reconcile_bulk import Requests
from counterfoil.domain.reconcile_case import Facts, Setting
from counterfoil.domain.reconcile_lines import (
    DayOf,
    Told,
    line_vector,
    other_lines,
    stated_rows,
    told_by,
    use_lines,
)
from counterfoil.domain.reconcile_models import same_models
from counterfoil.domain.reconcile_requests import Matching
from counterfoil.domain.reconcile_rows import cases_of, examine
from counterfoil.domain.reconcile_sides import QUARTER_MS, LedgerUse, amounts, plus
from counterfoil.domain.reconcile_zone import Shift, find_shift, other_keys, spans_of
from counterfoil.domain.reconciliation import DifferenceClass, Part, ReconciledRow, RowKey, Tolerance
from counterfoil.domain.statement import Statement, StatementLine, begin_of, end_of

_OFFSET = re.compile(r"^(?:UTC|GMT)?([-+−])(\d{1,2}):?(\d{2})?$")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a statement says of use, ready to be compared: its lines, and one key for each model's names."""

    statement: Statement
    lines: Sequence[StatementLine]
    told: Told
    models: dict[str, str] = field(default_factory=dict)
    since_ms: int = 0  # the beginning of its use; whole days where it is by the day
    until_ms: int = 0

    @property
    def zone(self) -> tzinfo:
        """The zone of its days, UTC where it does not tell."""
        return zone_of(self.statement.zone)

    @property
    def has_ids(self) -> bool:
        """Whether most lines name a request."""
        return 2 * sum([line.request_id is not None for line in self.lines]) >= max(1, len(self.lines))


def asked_by(statement: Statement, ledger_models: Iterable[str]) -> Asked:
    """Of a statement, and the names of the models that the ledger knows."""
    lines = use_lines(statement.lines)
    stated = {line.model for line in lines if line.model is not None}
    models = dict(same_models(stated, ledger_models))
    return Asked(statement, lines, told_by(lines), models, begin_of(lines), end_of(lines))


def zone_of(name: str | None) -> tzinfo:
    """A zone by its name or as an offset such as `UTC-08:00`; UTC for any other."""
    if name is None:
        return UTC
    offset = _OFFSET.match(name.strip())
    if offset:
        minutes = 60 * int(offset[2]) + int(offset[3] or 0)
        return timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def days_in(zone: tzinfo) -> DayOf:
    """The day of a moment: its name, its beginning and its end in ms."""

    @cache
    def of_quarter(quarter: int) -> tuple[str, int, int]:
        local = datetime.fromtimestamp(quarter * QUARTER_MS / 1000, UTC).astimezone(zone).date()
        begin = datetime.combine(local, time.min, tzinfo=zone)
        end = datetime.combine(local + timedelta(days=1), time.min, tzinfo=zone)
        return local.isoformat(), round(begin.timestamp() * 1000), round(end.timestamp() * 1000)

    return lambda at_ms: of_quarter(at_ms // QUARTER_MS)


def by_days(
    asked: Asked,
    use: LedgerUse,
    tolerance: Tolerance,
    now_ms: int,
    go_on: Callable[[], bool] = lambda: True,
) -> list[ReconciledRow] | None:
    """Rows of day × model, in order of time; None where it was not to go on."""
    day_of = days_in(asked.zone)
    rows = stated_rows(asked.lines, asked.told, asked.models, day_of)
    if not go_on():
        return None
    base = _base_minutes(asked)
    others = other_keys(rows, use, asked.told, tolerance, base)
    own = [row for row in rows if row.key not in others] if others else rows
    shift = find_shift(spans_of(own), use, asked.told, tolerance, base)
    setting = _setting(asked, use, tolerance, now_ms, shift)
    cases = cases_of(setting, rows, others, day_of)
    if not examine(cases, go_on):
        return None
    return _in_order([*(case.done() for case in cases), *apart(asked.statement, day_of)])


def by_requests(
    asked: Asked,
    requests: Requests,
    tolerance: Tolerance,
    now_ms: int,
    go_on: Callable[[], bool] = lambda: True,
) -> tuple[list[ReconciledRow], LedgerUse] | None:
    """Rows of single requests, and the use that these are all of; None where none of its ids is in the
    ledger, or where it was not to go on.
    """
    day_of = days_in(asked.zone)
    setting = _setting(asked, requests.use(), tolerance, now_ms, None)
    matching = Matching.of(setting, asked.lines, asked.models, day_of)
    if not matching.take(requests, go_on) or not matching.has_found:
        return None
    use = requests.use()
    matching.setting = replace(setting, use=use)
    return _in_order([*matching.done(), *apart(asked.statement, day_of)]), use


def apart(statement: Statement, day_of: DayOf) -> list[ReconciledRow]:
    """Rows of what is no use: by day and class."""
    found: dict[tuple[str, DifferenceClass], list[StatementLine]] = {}
    told = told_by(())
    for cls, line in other_lines(statement.lines):
        found.setdefault((day_of(line.since_ms)[0], cls), []).append(line)
    rows = []
    for (day, cls), lines in found.items():
        stated = line_vector(lines[0], told)
        for line in lines[1:]:
            stated = plus(stated, line_vector(line, told))
        facts: dict[str, int | str] = {"entry": lines[0].entry.value, "lines": len(lines)}
        part = Part(cls, amounts(stated), facts, tuple(line.row for line in lines))
        _, since_ms, until_ms = day_of(lines[0].since_ms)
        key = RowKey(day, key=lines[0].key)
        rows.append(
            ReconciledRow(key, None, amounts(stated), amounts(stated), cls, (part,), since_ms, until_ms)
        )
    return rows


def _setting(asked: Asked, use: LedgerUse, tolerance: Tolerance, now_ms: int, shift: Shift | None) -> Setting:
    setting = Setting(use, asked.told, tolerance, asked.since_ms, asked.until_ms, now_ms)
    if shift is None:
        return setting
    facts: Facts = {
        "how": "offset",
        "offset_minutes": shift.offset_minutes,
        "agreed": shift.after.points,
        "agreed_before": shift.before.points,
        "figures": shift.after.possible,
    }
    return replace(setting, shift_ms=shift.shift_ms, zone_facts=facts)


def _base_minutes(asked: Asked) -> int:
    moment = datetime.fromtimestamp(asked.since_ms / 1000, UTC)
    offset = moment.astimezone(asked.zone).utcoffset() or timedelta()
    return int(offset.total_seconds()) // 60


def _in_order(rows: list[ReconciledRow]) -> list[ReconciledRow]:
    return sorted(rows, key=lambda row: (row.since_ms, row.key.model or "", row.key.request_id or ""))
