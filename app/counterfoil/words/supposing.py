"""What is said where a person supposes that a window went on otherwise. Pure: no Qt."""

from __future__ import annotations

from dataclasses import replace

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import WindowState
from counterfoil.words.figures import NBSP, moment
from counterfoil.words.outcome import certainty, verdict
from counterfoil.words.verdicts import APPROX

WHAT_IF, WHAT_IF_OPEN = "What if… ▾", "What if… ▴"
PUT_BACK = "Put all back"
PROJECTS, SESSIONS, MODELS, BLOCK = "Projects that go on", "Sessions that go on", "Move work", "Plan a block"
OF, TO = "of", "to"
FROM, FOR, LIKE = "from", "for", "like"
MOVE_FROM, MOVE_TO, MOVE_SHARE = "Model that work is moved from", "Model that work is moved to", "Part moved"
BLOCK_START, BLOCK_HOURS, BLOCK_LIKE = "Start of the block", "Length of the block", "Work like"
NO_BLOCK = "no block"
NOTHING_YET = "Choose what would be different"
NOTHING_CHANGED = "Nothing is changed for real."
ELSEWHERE = "What is used elsewhere goes on as it does."


def hours(length: float) -> str:
    """`"30 min"`, `"2 h"`."""
    return f"{length:g}{NBSP}h" if length >= 1 else f"{length * 60:.0f}{NBSP}min"


def told(state: WindowState, supposed: Forecast | None, now_ms: int, tz: str) -> tuple[str, str]:
    """The supposed sentence beside the unchanged one, and how sure each is; or what there is to choose."""
    as_it_is = certainty(state, now_ms, tz)
    if supposed is None:
        return NOTHING_YET, f"As it is: {lower(verdict(state, now_ms, tz))}, {as_it_is}"
    new = replace(state, forecast=supposed)
    sentence = f"{verdict(new, now_ms, tz)} {_instead_of(state.forecast, supposed, now_ms, tz)}"
    return sentence, f"{certainty(new, now_ms, tz)}; as it is {as_it_is}"


def lower(sentence: str) -> str:
    """A sentence within another one."""
    return f"{sentence[:1].lower()}{sentence[1:]}"


def _instead_of(before: Forecast, after: Forecast, now_ms: int, tz: str) -> str:
    was, new = (_run_out(one, now_ms, tz) for one in (before, after))
    if was == new:
        return "either way"
    if not was:
        return "instead of lasting"
    return f"instead of {was}" if new else f"instead of running out {APPROX}{was}"


def _run_out(forecast: Forecast, now_ms: int, tz: str) -> str:
    at_ms = forecast.runs_out_at_ms
    return "" if at_ms is None else moment(max(at_ms, now_ms), now_ms, tz)
