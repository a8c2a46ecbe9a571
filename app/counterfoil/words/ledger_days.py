"""How days of coverage and the agents' own deletions are worded. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.coverage import Coverage, DayCoverage, Retention, Tally
from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.times import DAY_MS
from counterfoil.words.agents import program as program
from counterfoil.words.counts import days as days_of
from counterfoil.words.counts import gaps
from counterfoil.words.counts import requests as requests_of
from counterfoil.words.figures import count, duration, local, weekday
from counterfoil.words.ledger import date
from counterfoil.words.listing import commas
from counterfoil.words.tongue import msg, tr, trn

CALENDAR = msg("Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.")
REQUESTS = msg("requests")
PARTLY_WATCHED = msg("partly")
UNWATCHED = msg("not watched")
LINES_SKIPPED = msg("skipped lines")
FILES_VANISHED = msg("files gone")
NOT_YET = msg("before the first look")
KEPT_LONGER = msg("Keep them longer…")
BEFORE_FIRST_LOOK = msg("Before the first look")
NOT_WATCHED = msg("Not watched")
NO_COVERAGE = msg("Nothing was watched yet.")


def day_text(number: int, known: DayCoverage | None, *, before: bool, whole: bool, span_ms: int) -> str:
    """All that is known of one UTC day, in lines; `span_ms` is how much of it could be watched."""
    name = weekday(local(number * DAY_MS, "UTC").weekday())
    lines = [
        tr("{weekday} {date}, UTC", weekday=name, date=date(number)),
        requests_of(known.requests if known else 0),
    ]
    if before:
        lines.append(tr(BEFORE_FIRST_LOOK))
    else:
        lines.append(_watched(known.watched_ms if known else 0, span_ms, whole=whole))
    if known is not None and known.tally.lines:
        lines.append(_read(known.tally))
    if known is not None and known.vanished:
        gone = known.vanished
        lines.append(trn("{n}\u00a0log file vanished", "{n}\u00a0log files vanished", gone, n=count(gone)))
    return "\n".join(lines)


def _watched(watched_ms: int, span_ms: int, *, whole: bool) -> str:
    if whole:
        return tr("Watched throughout")
    if watched_ms <= 0:
        return tr(NOT_WATCHED)
    return tr("Watched for {part} of {whole}", part=duration(watched_ms), whole=duration(span_ms))


def _read(tally: Tally) -> str:
    parts = [tr("{n} used", n=count(tally.used)), tr("{n} other", n=count(tally.other))]
    if tally.skipped:
        parts.append(tr("{n} skipped", n=count(tally.skipped)))
    return trn(
        "{n}\u00a0line read: {parts}",
        "{n}\u00a0lines read: {parts}",
        tally.lines,
        n=count(tally.lines),
        parts=commas(parts),
    )


def summary(coverage: Coverage) -> str:
    """`"since 3 Feb 2026 · 4 gaps · 12 lines skipped · 3 files gone"`; nothing where nothing is known."""
    if not coverage.watched:
        return ""
    parts = [tr("since {date}", date=date(coverage.watched[0].since_ms // DAY_MS))]
    parts += [gaps(len(coverage.gaps))] if coverage.gaps else []
    skipped = sum(source.tally.skipped for source in coverage.sources)
    if skipped:
        parts.append(trn("{n}\u00a0line skipped", "{n}\u00a0lines skipped", skipped, n=count(skipped)))
    gone = sum(source.state is SourceState.GONE for source in coverage.sources)
    if gone:
        parts.append(trn("{n}\u00a0file gone", "{n}\u00a0files gone", gone, n=count(gone)))
    return " · ".join(parts)


def retention(kept: Retention) -> str:
    """`"Claude Code deletes its logs after 30 days; the next in 4 days."`."""
    name = program(kept.agent)
    if kept.days is None:
        return tr("{agent} is not known to delete its logs.", agent=name)
    after, due = days_of(kept.days), kept.next_deletion_days
    if due is None:
        return tr("{agent} deletes its logs after {days}.", agent=name, days=after)
    if due <= 0:
        return tr("{agent} deletes its logs after {days}; the next are due now.", agent=name, days=after)
    return tr(
        "{agent} deletes its logs after {days}; the next in {due}.",
        agent=name,
        days=after,
        due=days_of(due),
    )


def lost(kept: Retention) -> str:
    """`"3 sessions were gone before the first look."`; nothing where none is known to be."""
    if not kept.lost_sessions:
        return ""
    return trn(
        "{n}\u00a0session was gone before the first look.",
        "{n}\u00a0sessions were gone before the first look.",
        kept.lost_sessions,
        n=count(kept.lost_sessions),
    )


def keep_longer_title(agent_name: str) -> str:
    """Of the dialog."""
    return tr("Keep the logs of {agent} longer", agent=program(agent_name))


KEEP_LONGER_WHY = msg(
    "The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, "
    "and shown beside the record."
)
WOULD_CHANGE = msg("This would change in")
COPY_KEPT = msg("The file as it is now will be kept at")
KEPT_AT = msg("The file as it was is kept at")
NEW_FILE = msg("The file is not there yet and would be made.")
DONE = msg("Done. It takes effect when the agent starts next.")
LOOKING = msg("Looking at the settings…")
LOOKING_BACK = msg("Looking at what was watched…")
KEEP_FOR = msg("Keep them for")
CHANGE_IT = msg("Change it")
PERIODS = ((90, msg("90 days")), (365, msg("1 year")), (3650, msg("10 years")))
