"""How forecasts made live are written down: one JSON array a line, a window's name said once. Pure.

    ["w", 1, key, agent, account, limit, kind, starts, resets]   a window, named by `key` from here on
    ["f", key, at, percent, learned from, shown, [[method, permille, out, p10, p90, at reset, low, high], …]]
    ["o", key, resets, ended, full, peak, why it is not known]

Moments are seconds since the epoch, `out`, `p10` and `p90` minutes from `at`. Nulls at an end are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import msgspec

from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.digest import sha256
from counterfoil.domain.judged import Check, Saying
from counterfoil.domain.method import Method
from counterfoil.domain.outcome import Outcome
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.window import MINUTE_MS

VERSION = 1
KEY_DIGITS = 10
CODES = {
    Method.STRAIGHT_LINE: "s",
    Method.LAST_HOUR: "l",
    Method.GAMMA_POISSON: "g",
    Method.ALIKE: "a",
    Method.HABIT: "h",
    Method.BLEND: "b",
    Method.OBSERVED: "o",
}
METHODS = {code: method for method, code in CODES.items()}

Seconds = Annotated[int, msgspec.Meta(ge=0, le=1 << 33)]
Minutes = Annotated[int, msgspec.Meta(ge=-(1 << 20), le=1 << 20)]
Percent = Annotated[float, msgspec.Meta(ge=0, le=1000)]
Permille = Annotated[int, msgspec.Meta(ge=0, le=1000)]


class WindowLine(msgspec.Struct, frozen=True, array_like=True, tag="w"):
    """A window and the key that stands for it."""

    version: int
    key: str
    agent: str
    account: str | None
    limit_id: str
    kind: WindowKind
    starts_at: Seconds
    resets_at: Seconds

    @property
    def window(self) -> WindowId:
        """Its name as alerts know it."""
        return WindowId(self.agent, self.account, self.limit_id, self.kind, self.resets_at * 1000)


class _Word(msgspec.Struct, frozen=True, array_like=True):
    method: str
    permille: Permille
    out: Minutes | None = None
    p10: Minutes | None = None
    p90: Minutes | None = None
    at_reset: Percent | None = None
    low: Percent | None = None
    high: Percent | None = None


class ForecastLine(msgspec.Struct, frozen=True, array_like=True, tag="f"):
    """What every method said of a window at one moment."""

    key: str
    at: Seconds
    percent: Percent
    learned_from: Annotated[int, msgspec.Meta(ge=0)]
    shown: str
    words: list[_Word]

    @property
    def check(self) -> Check | None:
        """None where what was shown is a method of a later version."""
        at_ms, shown = self.at * 1000, METHODS.get(self.shown)
        if shown is None:
            return None
        sayings = (_saying(METHODS[w.method], w, at_ms) for w in self.words if w.method in METHODS)
        return Check(at_ms, self.percent, shown, tuple(sayings))


class OutcomeLine(msgspec.Struct, frozen=True, array_like=True, tag="o"):
    """How a window ended."""

    key: str
    resets_at: Seconds
    ended_at: Seconds
    full_at: Seconds | None = None
    peak: Percent | None = None
    unknown: str | None = None

    @property
    def outcome(self) -> Outcome:
        """The same in milliseconds."""
        full_ms = None if self.full_at is None else self.full_at * 1000
        return Outcome(self.resets_at * 1000, self.ended_at * 1000, full_ms, self.peak, self.unknown)


Line = WindowLine | ForecastLine | OutcomeLine

_decoder = msgspec.json.Decoder(Line)


def lines_in(data: bytes) -> Iterator[Line]:
    """What a file holds; torn lines, and those of another version, are passed over."""
    for piece in data.split(b"\n"):
        try:
            line = _decoder.decode(piece)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            continue
        if not isinstance(line, WindowLine) or line.version == VERSION:
            yield line


def key_of(window: WindowId) -> str:
    """The same for the same window in every process."""
    name = [window.agent, window.account, window.limit_id, window.kind, window.resets_at_ms]
    return sha256(msgspec.json.encode(name)).hexdigest()[:KEY_DIGITS]


def window_line(window: WindowId, starts_at_ms: int) -> bytes:
    """The line that introduces a window."""
    key, resets_at = key_of(window), window.resets_at_ms // 1000
    named = WindowLine(
        VERSION,
        key,
        window.agent,
        window.account,
        window.limit_id,
        window.kind,
        starts_at_ms // 1000,
        resets_at,
    )
    return msgspec.json.encode(named)


def forecast_line(key: str, check: Check, learned_from: int) -> bytes:
    """The line of one moment."""
    words = [_word(saying, check.at_ms) for saying in check.sayings]
    shown, percent = CODES[check.shown], round(check.percent, 1)
    return msgspec.json.encode(["f", key, check.at_ms // 1000, percent, learned_from, shown, words])


def outcome_line(key: str, outcome: Outcome) -> bytes:
    """The line with which a window is closed."""
    full = None if outcome.full_at_ms is None else outcome.full_at_ms // 1000
    peak = None if outcome.peak_percent is None else round(outcome.peak_percent, 1)
    resets, ended = outcome.resets_at_ms // 1000, outcome.ended_at_ms // 1000
    return msgspec.json.encode(["o", *_without_end(key, resets, ended, full, peak, outcome.unknown)])


def _word(saying: Saying, at_ms: int) -> list[object]:
    times = (saying.runs_out_at_ms, saying.p10_at_ms, saying.p90_at_ms)
    percents = (saying.at_reset_percent, saying.at_reset_low, saying.at_reset_high)
    return _without_end(
        CODES[saying.method],
        round(saying.p_exhaust * 1000),
        *(None if time is None else round((time - at_ms) / MINUTE_MS) for time in times),
        *(None if percent is None else round(percent) for percent in percents),
    )


def _saying(method: Method, word: _Word, at_ms: int) -> Saying:
    out, p10, p90 = (None if m is None else at_ms + m * MINUTE_MS for m in (word.out, word.p10, word.p90))
    return Saying(method, word.permille / 1000, out, p10, p90, word.at_reset, word.low, word.high)


def _without_end(*values: object) -> list[object]:
    """Without the nulls behind the last value."""
    last = max(i for i, value in enumerate(values) if value is not None)
    return list(values[: last + 1])
