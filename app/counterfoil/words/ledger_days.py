"""How days of coverage and the agents' own deletions are worded. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.coverage import Coverage, DayCoverage, Retention, Tally
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.times import DAY_MS
from counterfoil.words.figures import DAYS, count, counted, duration, local
from counterfoil.words.ledger import date
from counterfoil.words.verdicts import agent

PROGRAMS = {"claude-code": "Claude Code", "gemini-cli": "Gemini CLI"}
CALENDAR = "Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one."
REQUESTS = "requests"
PARTLY_WATCHED = "partly"
UNWATCHED = "not watched"
LINES_SKIPPED = "skipped lines"
FILES_VANISHED = "files gone"
NOT_YET = "before the first look"
KEPT_LONGER = "Keep them longer…"
BEFORE_FIRST_LOOK = "Before the first look"
NOT_WATCHED = "Not watched"
NO_COVERAGE = "Nothing was watched yet."
KEYS = {
    "partly": "partly watched",
    "unwatched": "not watched",
    "skipped": "lines skipped",
    "gone": "files vanished",
}


def day_text(number: int, known: DayCoverage | None, *, before: bool, whole: bool, span_ms: int) -> str:
    """All that is known of one UTC day, in lines; `span_ms` is how much of it could be watched."""
    weekday = DAYS[local(number * DAY_MS, "UTC").weekday()]
    lines = [f"{weekday} {date(number)}, UTC", counted(known.requests if known else 0, "request")]
    if before:
        lines.append(BEFORE_FIRST_LOOK)
    else:
        lines.append(_watched(known.watched_ms if known else 0, span_ms, whole=whole))
    if known is not None and known.tally.lines:
        lines.append(_read(known.tally))
    if known is not None and known.vanished:
        lines.append(f"{counted(known.vanished, 'log file')} vanished")
    return "\n".join(lines)


def _watched(watched_ms: int, span_ms: int, *, whole: bool) -> str:
    if whole:
        return "Watched throughout"
    return f"Watched for {duration(watched_ms)} of {duration(span_ms)}" if watched_ms > 0 else NOT_WATCHED


def _read(tally: Tally) -> str:
    parts = [f"{count(tally.used)} used", f"{count(tally.other)} other"]
    if tally.skipped:
        parts.append(f"{count(tally.skipped)} skipped")
    return f"{counted(tally.lines, 'line')} read: {', '.join(parts)}"


def summary(coverage: Coverage) -> str:
    """`"since 3 Feb 2026 · 4 gaps · 12 lines skipped · 3 files gone"`; nothing where nothing is known."""
    if not coverage.watched:
        return ""
    parts = [f"since {date(coverage.watched[0].since_ms // DAY_MS)}"]
    parts += [counted(len(coverage.gaps), "gap")] if coverage.gaps else []
    skipped = sum(source.tally.skipped for source in coverage.sources)
    parts += [f"{counted(skipped, 'line')} skipped"] if skipped else []
    gone = sum(source.state is SourceState.GONE for source in coverage.sources)
    parts += [f"{counted(gone, 'file')} gone"] if gone else []
    return " · ".join(parts)


def program(name: str) -> str:
    """The agent by its product's name: `"Claude Code"`."""
    return PROGRAMS.get(name, agent(name))


def retention(kept: Retention) -> str:
    """`"Claude Code deletes its logs after 30 days; the next in 4 days."`."""
    name = program(kept.agent)
    if kept.days is None:
        return f"{name} is not known to delete its logs."
    after = f"{name} deletes its logs after {counted(kept.days, 'day')}"
    return f"{after}{_next(kept.next_deletion_days)}."


def _next(days: int | None) -> str:
    if days is None:
        return ""
    return f"; the next {_in(days)}"


def _in(days: int) -> str:
    return "are due now" if days <= 0 else f"in {counted(days, 'day')}"


def lost(kept: Retention) -> str:
    """`"3 sessions were gone before the first look."`; nothing where none is known to be."""
    if not kept.lost_sessions:
        return ""
    verb = "was" if kept.lost_sessions == 1 else "were"
    return f"{counted(kept.lost_sessions, 'session')} {verb} gone before the first look."


def keep_longer_title(agent_name: str) -> str:
    """Of the dialog."""
    return f"Keep the logs of {program(agent_name)} longer"


KEEP_LONGER_WHY = (
    "The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, "
    "and shown beside the record."
)
WOULD_CHANGE = "This would change in"
COPY_KEPT = "The file as it is now will be kept at"
KEPT_AT = "The file as it was is kept at"
NEW_FILE = "The file is not there yet and would be made."
DONE = "Done. It takes effect when the agent starts next."
LOOKING = "Looking at the settings…"
LOOKING_BACK = "Looking at what was watched…"
KEEP_FOR = "Keep them for"
CHANGE_IT = "Change it"
PERIODS = ((90, "90 days"), (365, "1 year"), (3650, "10 years"))
