"""The provider's last answer about usage, as Claude Code keeps it in its own state file.

That file holds much else, some of it private: one key is decoded, everything else is stepped over.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from counterfoil.counters.client_windows import (
    CLAUDE,
    EXTRA_USAGE,
    MONTH,
    PLAN,
    Figures,
    Note,
    Window,
    flag,
    identifier,
    known,
    limit_named,
    number,
    scoped,
    word,
)
from counterfoil.domain.quota import NoteKind
from counterfoil.domain.reset_times import moment_ms
from counterfoil.domain.window import FIVE_HOURS_MINUTES, WEEK_MINUTES

SOURCE = "client-cache"
DEFAULT_NAME = ".claude"  # of a home that no variable names: its state file lies beside it
FILE = ".claude.json"
LONGEST_BYTES = 128 << 20

_Object = Mapping[str, object]
_GROUPS = {"session": FIVE_HOURS_MINUTES, "weekly": WEEK_MINUTES}
_KINDS = {"session": (PLAN, FIVE_HOURS_MINUTES), "weekly_all": (PLAN, WEEK_MINUTES)}
_MONEY = ("extra_usage", "spend")
_OTHER_SHAPES = {"limits", *_MONEY}


class _Cached(msgspec.Struct, frozen=True):
    fetched_at_ms: object = msgspec.field(name="fetchedAtMs", default=None)
    account: object = msgspec.field(name="accountUuid", default=None)
    utilization: object = None


class _StateFile(msgspec.Struct, frozen=True):
    cached: msgspec.Raw = msgspec.field(name="cachedUsageUtilization", default=msgspec.Raw(b"null"))


_FILE = msgspec.json.Decoder(_StateFile)
_CACHED = msgspec.json.Decoder(_Cached | None)


def places(home: Path) -> list[Path]:
    """Where the state file of a Claude home can be: inside it, and beside one with the default name."""
    beside = [home.parent / FILE] if home.name == DEFAULT_NAME else []
    return [home / FILE, *beside]


def figures(data: bytes, home: str | None) -> Figures | None:
    """What the file's one key says; None where there is no such key, or nothing in it.

    Errors: ValueError where the bytes are not JSON, or the key holds another shape.
    """
    try:
        cached = _CACHED.decode(_FILE.decode(data).cached)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if cached is None or not isinstance(cached.utilization, dict):
        return None
    at_ms = moment_ms(cached.fetched_at_ms)
    body = cached.utilization
    windows, notes = windows_of(body), notes_of(body)
    if at_ms is None or not (windows or notes):
        return None
    account = identifier(cached.account)
    return Figures(at_ms, CLAUDE, SOURCE, windows, notes, home=home, account=account)


def windows_of(body: _Object) -> list[Window]:
    """Each window once: the plan's from their own members, the scoped ones from the list of limits."""
    found: dict[tuple[str, int], Window] = {}
    plain = [_flat(name, body.get(name)) for name in ("five_hour", "seven_day")]
    limits = body.get("limits")
    listed = [_listed(one) for one in limits] if isinstance(limits, list) else []
    others = [_flat(name, value) for name, value in body.items() if name not in _OTHER_SHAPES]
    for window in (*plain, *listed, *others, _beside_the_plan(body)):
        if window and window.says_something:
            before = found.setdefault((window.limit_id, window.minutes), window)
            if before.percent is None:
                found[before.limit_id, before.minutes] = window
    return list(found.values())


def _flat(name: str, value: object) -> Window | None:
    if not isinstance(value, dict) or not value.keys() & {"utilization", "used_percentage", "percent"}:
        return None
    percent = next(
        (number(value[key]) for key in ("utilization", "used_percentage", "percent") if key in value), None
    )
    return Window(*limit_named(name), percent, moment_ms(value.get("resets_at")))


def _listed(value: object) -> Window | None:
    if not isinstance(value, dict):
        return None
    kind, group = value.get("kind"), value.get("group")
    limit = _KINDS.get(kind) if isinstance(kind, str) else None
    if limit is None:
        length = _GROUPS.get(group, 0) if isinstance(group, str) else 0
        limit = scoped(_scope(value.get("scope")) or str(word(kind) or "")), length
    return Window(*limit, number(value.get("percent")), moment_ms(value.get("resets_at")))


def _scope(scope: object) -> str:
    """The model's name as shown, its id where there is none; with the surface, which caps apart from it."""
    if not isinstance(scope, dict):
        return ""
    model = scope.get("model")
    names = [model.get("display_name"), model.get("id")] if isinstance(model, dict) else [model]
    shown = next((name for name in names if isinstance(name, str) and name.strip()), "")
    surface = scope.get("surface")
    return " ".join(filter(None, [shown, surface if isinstance(surface, str) else ""]))


def _beside_the_plan(body: _Object) -> Window | None:
    """Spending beside the plan: both members tell of the same, the older one without its money's unit."""
    for name, key in (("extra_usage", "utilization"), ("spend", "percent")):
        value = body.get(name)
        if isinstance(value, dict) and (percent := number(value.get(key))) is not None:
            return Window(EXTRA_USAGE, MONTH, percent, moment_ms(value.get("resets_at")))
    return None


def notes_of(body: _Object) -> list[Note]:
    """Balance and spending, where they are given."""
    said = {"extra_usage": _extra_usage(body.get("extra_usage")), "spend": _spend(body.get("spend"))}
    told = {name: value for name, value in said.items() if value}
    return [Note(NoteKind.CREDITS, told)] if told else []


def _extra_usage(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        return {}
    said: dict[str, object | None] = {
        "currency": _currency(value.get("currency")),
        "decimal_places": number(value.get("decimal_places")),
        "disabled_reason": word(value.get("disabled_reason")),
    }
    said |= {name: number(value.get(name)) for name in ("monthly_limit", "used_credits", "utilization")}
    said |= {name: flag(value.get(name)) for name in ("is_enabled", "spend_limit_reached", "user_disabled")}
    return known(said)


def _spend(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        return {}
    said: dict[str, object | None] = {
        "enabled": flag(value.get("enabled")),
        "percent": number(value.get("percent")),
        "severity": word(value.get("severity")),
        "disabled_reason": word(value.get("disabled_reason")),
    }
    for name in ("used", "limit", "balance"):
        said |= _money(name, value.get(name))
    return known(said)


def _money(name: str, value: object) -> dict[str, object | None]:
    if not isinstance(value, dict):
        return {}
    return {
        f"{name}_minor": number(value.get("amount_minor")),
        f"{name}_exponent": number(value.get("exponent")),
        f"{name}_currency": _currency(value.get("currency")),
    }


def _currency(value: object) -> str | None:
    is_code = isinstance(value, str) and len(value) == 3 and value.isascii() and value.isalpha()
    return value.upper() if is_code and isinstance(value, str) else None
