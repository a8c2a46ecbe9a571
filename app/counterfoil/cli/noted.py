"""What `tell` and `ask` share: figures go to a capture, from there into the ledger, and are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from counterfoil.cli.output import note
from counterfoil.cli.place import Place, writable
from counterfoil.clock import iso
from counterfoil.counters.client_windows import Figures, Window
from counterfoil.errors import LedgerError
from counterfoil.pipeline import Pipeline
from counterfoil.readers.registry import capture_roots
from counterfoil.telling import keep
from counterfoil.words.told import status_line, told_line

LATER = "It is noted, and enters the ledger with the next scan."


def note_figures(place: Place, found: Sequence[Figures]) -> bool:
    """Note them, and read them into the ledger where it is free. Says whether that was done.

    Errors: KnownError where they cannot be noted.
    """
    keep(place.home, found)
    try:
        with writable(place) as ledger:
            Pipeline(ledger, capture_roots(place.home.captures_dir)).scan()
    except LedgerError as error:
        note(f"{error} {LATER}")
        return False
    return True


def as_json(found: Sequence[Figures], problems: Sequence[str], *, is_read: bool) -> dict[str, object]:
    """Every window that was noted, and a sentence for each thing that was not understood."""
    noted = [_fields(one, window) for one in found for window in one.windows]
    notes = [{"kind": n.kind.value, **n.body} for one in found for n in one.notes]
    return {"noted": noted, "notes": notes, "problems": list(problems), "in_ledger": is_read}


def _fields(one: Figures, window: Window) -> dict[str, object]:
    return {
        "at": iso(one.at_ms),
        "agent": one.agent,
        "source": one.source,
        "account": one.account,
        "limit_id": window.limit_id,
        "window_minutes": window.minutes,
        "percent": window.percent,
        "resets_at": iso(window.resets_at_ms),
    }


def as_text(found: Sequence[Figures], now_ms: int, tz: str) -> Iterator[str]:
    """A line for each window: `"Claude 5-hour window: 41 % used, resets 18:00"`."""
    for one in found:
        for window in one.windows:
            window_parts = (window.limit_id, window.minutes, window.percent, window.resets_at_ms)
            yield told_line(one.agent, *window_parts, now_ms=now_ms, tz=tz)
        for said in one.notes:
            if status := said.body.get("status"):
                yield status_line(one.agent, status)
