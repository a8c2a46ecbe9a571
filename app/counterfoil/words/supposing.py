"""What is said where a person supposes that a window went on otherwise. Pure: no Qt."""

from __future__ import annotations

from dataclasses import replace

from counterfoil.domain.forecast import Forecast
from counterfoil.domain.snapshot import WindowState
from counterfoil.words.figures import hours, moment
from counterfoil.words.outcome import certainty, verdict
from counterfoil.words.tongue import lower, msg, tr

__all__ = ["hours"]  # and all that stands here

WHAT_IF, WHAT_IF_OPEN = msg("What if… ▾"), msg("What if… ▴")
PUT_BACK = msg("Put all back")
PROJECTS, SESSIONS, MODELS, BLOCK = (
    msg("Projects that go on"),
    msg("Sessions that go on"),
    msg("Move work"),
    msg("Plan a block"),
)
OF, TO = msg("of", about="of a model"), msg("to", about="to a model")
FROM, FOR, LIKE = msg("from", about="a time"), msg("for", about="so long"), msg("like", about="work like")
MOVE_FROM, MOVE_TO, MOVE_SHARE = (
    msg("Model that work is moved from"),
    msg("Model that work is moved to"),
    msg("Part moved"),
)
BLOCK_START, BLOCK_HOURS, BLOCK_LIKE = msg("Start of the block"), msg("Length of the block"), msg("Work like")
NO_BLOCK = msg("no block")
NOTHING_YET = msg("Choose what would be different")
NOTHING_CHANGED = msg("Nothing is changed for real.")
ELSEWHERE = msg("What is used elsewhere goes on as it does.")


def told(state: WindowState, supposed: Forecast | None, now_ms: int, tz: str) -> tuple[str, str]:
    """The supposed sentence beside the unchanged one, and how sure each is; or what there is to choose."""
    as_it_is = certainty(state, now_ms, tz)
    if supposed is None:
        now = lower(verdict(state, now_ms, tz))
        return tr(NOTHING_YET), tr("As it is: {verdict}, {certainty}", verdict=now, certainty=as_it_is)
    new = replace(state, forecast=supposed)
    sentence = f"{verdict(new, now_ms, tz)} {_instead_of(state.forecast, supposed, now_ms, tz)}"
    supposedly = certainty(new, now_ms, tz)
    return sentence, tr("{supposed}; as it is {certainty}", supposed=supposedly, certainty=as_it_is)


def _instead_of(before: Forecast, after: Forecast, now_ms: int, tz: str) -> str:
    was, new = (_run_out(one, now_ms, tz) for one in (before, after))
    if was == new:
        return tr("either way")
    if not was:
        return tr("instead of lasting")
    return tr("instead of {when}", when=was) if new else tr("instead of running out ≈\u00a0{when}", when=was)


def _run_out(forecast: Forecast, now_ms: int, tz: str) -> str:
    at_ms = forecast.runs_out_at_ms
    return "" if at_ms is None else moment(max(at_ms, now_ms), now_ms, tz)
