"""What the small panel beside the tray icon says. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.snapshot import Snapshot, WindowState
from counterfoil.domain.warning_policy import LimitName, Snooze
from counterfoil.domain.window import HOUR_MS
from counterfoil.words import two_counters
from counterfoil.words.figures import clock, count, exact, moment, money, percent, tokens
from counterfoil.words.listing import commas
from counterfoil.words.outcome import certainty, explained
from counterfoil.words.sentences import LEVELS, own_figure
from counterfoil.words.spent import credits_told
from counterfoil.words.tongue import msg, tr, trn
from counterfoil.words.verdicts import is_estimated, reading, used
from counterfoil.words.warnings import window_title

OPEN, SETTINGS = msg("Open dashboard"), msg("Settings")
PAUSE, RESUME = msg("Pause notifications"), msg("Resume notifications")
PAUSED = msg("Notifications are paused. Nothing else is.")
SNOOZE, SNOOZE_ALL, UNDO = msg("Snooze warnings"), msg("Snooze warnings of all windows"), msg("Undo")
KEEP_OPEN, KEEP_ABOVE = msg("Keep open as a window"), msg("Keep above other windows")
WINDOWS, LATEST = msg("Quota windows"), msg("Latest requests")
NO_REQUESTS = msg("No requests yet.")
ONE_HOUR_MS = HOUR_MS


def until_reset(state: WindowState, now_ms: int, tz: str) -> str:
    """`"Until its reset, 16:00"`."""
    return tr("Until its reset, {when}", when=moment(state.window.resets_at_ms, now_ms, tz))


def for_an_hour(now_ms: int, tz: str) -> str:
    """`"For 1 hour, until 14:33"`."""
    return tr("For 1 hour, until {when}", when=clock(now_ms + ONE_HOUR_MS, tz))


def all_until_reset() -> str:
    """Each window until its own reset."""
    return tr("Until their resets")


def end_snooze() -> str:
    """For a menu."""
    return tr("End snooze")


def end_snoozes(number: int) -> str:
    """For a menu, of so many windows."""
    return trn("End {n} snooze", "End {n} snoozes", number)


def snoozed_until(snooze: Snooze, now_ms: int, tz: str) -> str:
    """Beside a window's name: `"snoozed until 16:00"`."""
    return tr("snoozed until {when}", when=moment(snooze.until_ms, now_ms, tz))


def was_snoozed(limit: LimitName, until_ms: int, now_ms: int, tz: str) -> str:
    """After a choice that can be undone."""
    return tr(
        "{window}: no warnings until {when}.", window=window_title(limit), when=moment(until_ms, now_ms, tz)
    )


def were_snoozed(number: int) -> str:
    """The same for several windows."""
    return trn("No warnings of {n} window for now.", "No warnings of {n} windows for now.", number)


def snooze_of(name: str) -> str:
    """What a window's own button is for, said aloud."""
    return tr("Snooze warnings of {window}", window=name)


def today(snapshot: Snapshot) -> str:
    """`"Today $18.42"`; its price may not be known."""
    use = snapshot.today_total
    if use.requests == 0:
        return tr("No requests today")
    if not use.cost.known and use.credits_nano:
        return tr("Today {cost}", cost=credits_told(use.credits_nano))
    if not use.cost.known:
        return tr("Today: price not known")
    return tr("Today {cost}", cost=money(use.cost))


def today_more(snapshot: Snapshot) -> str:
    """`"441 requests · 12 M tokens"`; nothing on a day without."""
    use = snapshot.today_total
    if use.requests == 0:
        return ""
    parts = [trn("{n} request", "{n} requests", use.requests, n=count(use.requests))]
    if use.has_tokens:
        parts.append(tr("{n} tokens", n=tokens(use.tokens.total)))
    if use.credits_nano and use.cost.known:  # else they stand above
        parts.append(credits_told(use.credits_nano))
    return " · ".join(parts)


def foresight(state: WindowState, now_ms: int, tz: str) -> str:
    """Under the sentence: how sure it is, or what is missing."""
    return certainty(state, now_ms, tz)


def both_counters(state: WindowState, now_ms: int, tz: str) -> str:
    """On hover of a bar: a line for the provider's figure with its age and source, and one for our own."""
    window = state.window
    if is_estimated(state):
        provider = two_counters.told(state)
    elif window.used_percent is None:
        provider = tr("Provider: not known")
    else:
        provider = tr(
            "Provider: {percent}, {reading}",
            percent=percent(window.used_percent),
            reading=reading(window, now_ms),
        )
    seen = exact(window.reading_at_ms, tz) if window.reading_at_ms is not None else ""
    own, cost = two_counters.own_beside(state), own_figure(state.local)
    gap = "" if is_estimated(state) else two_counters.told(state)
    return "\n".join(dict.fromkeys(line for line in (provider, seen, own, cost, gap) if line))


def spark_told(state: WindowState, now_ms: int, tz: str) -> str:
    """On hover of the small curve: what it shows, then the forecast in full."""
    shows = tr("The window so far: provider’s readings as dots, own use as a line.")
    return "\n".join(line for line in (shows, explained(state, now_ms, tz)) if line)


def said_aloud(name: str, state: WindowState, sentence: str, reset: str, aside: str) -> str:
    """A window in one breath, for a screen reader."""
    parts = (name, used(state), tr(LEVELS[state.level]), sentence, reset, aside)
    return commas([part for part in parts if part])


def more_windows(number: int) -> str:
    """While the rest of a long list is being made."""
    return trn("{n} more window", "{n} more windows", number)
