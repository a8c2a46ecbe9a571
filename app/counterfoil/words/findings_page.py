"""What the Findings page says around the findings themselves, which `words.findings` tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from counterfoil.domain.finding import Finding, FindingForm, FindingKind, Found
from counterfoil.domain.finding_case import Case, sum_once
from counterfoil.domain.money import Cost
from counterfoil.domain.session import SessionName
from counterfoil.domain.session_line import Call
from counterfoil.words import figures
from counterfoil.words import findings as told
from counterfoil.words.agents import agent
from counterfoil.words.listing import semicolons
from counterfoil.words.money import is_less_than_least, least
from counterfoil.words.sessions import short_id
from counterfoil.words.tongue import lower, msg, tr, trn

TITLE = msg("Findings")
LOADING = msg("Looking at every request… With very many this takes some seconds.")
NO_LEDGER = msg("Nothing has been read yet. Findings appear here once there are requests to look at.")
NO_REQUESTS = msg("There is no request in the ledger yet, so there is nothing to look at.")
NOTHING = msg("Nothing found that cost more than the same work usually does.")
NO_MATCH = msg("No finding matches these filters.")
CANNOT_SHOW = msg("The findings cannot be shown now.")
ALL_KINDS, ANY_TIME = msg("All kinds"), msg("Any time")
REQUESTS = msg("Its requests")
LOADING_CASE = msg("Looking up its requests…")
NO_CASE = msg("Its requests are not in the ledger one by one.")
COPY, COPIED = msg("Copy note"), msg("Copied")
SHOW_FINDING = msg("Show finding")
SHOW_SESSION, SHOW_LEDGER = msg("Show session"), msg("Show in Ledger")
CHART = msg("Context, call by call")
PART, PART_OF_WHOLE = msg("{part} went beyond the usual"), msg("{part} of {whole} went beyond the usual")
SAVED_PART = msg("{part} would be saved by other habits")
SAVED_OF_WHOLE = msg("{part} of {whole} would be saved by other habits")
FIRST_OF_EACH = msg("the first of each session")
NO_COST = "–"
RECENT_MS = 7 * figures.DAY_MS  # of what is older the day says enough


def summary(found: Found) -> str:
    """`"About $41.20 of $512.00 went beyond the usual"`, or that nothing did.

    Habits are the usual itself: what these cost is told where nothing else was found.
    """
    if not found.requests:
        return tr(NO_REQUESTS)
    if not found.findings:
        return tr(NOTHING)
    costing = [one for one in found.findings if one.cost.picousd or not one.cost.known]
    others = [one for one in costing if one.kind is not FindingKind.HABIT]
    beyond, number = sum_once(others or costing), len(others or costing)
    if not costing:
        return _findings(len(found.findings))
    if not beyond.known or not beyond.picousd:
        said = tr("{findings}: what they cost is not known", findings=_findings(number))
        return tr("One finding: what it cost is not known") if number == 1 else said
    part = _about(beyond)
    if not found.cost.known or found.cost.picousd < beyond.picousd:
        return tr(PART if others else SAVED_PART, part=part)
    whole = figures.amount(found.cost.picousd, marked=False)
    return tr(PART_OF_WHOLE if others else SAVED_OF_WHOLE, part=part, whole=whole)


def _about(cost: Cost) -> str:
    """A sum that begins a sentence."""
    if is_less_than_least(cost.picousd):
        return tr("Less than {cost}", about="begins a sentence", cost=least())
    said = figures.amount(cost.picousd, marked=False)
    if cost.unpriced_requests:
        return tr("At least {cost}", about="begins a sentence", cost=said)
    return tr("About {cost}", about="begins a sentence", cost=said)


def looked_for() -> str:
    """All that is looked for, by its names."""
    kinds = [lower(told.kind_name(kind)) for kind in FindingKind]
    return tr("Looked for: {kinds}.", kinds=semicolons(kinds))


def looked_at(found: Found, now_ms: int, tz: str) -> str:
    """`"23,410 requests looked at, 3 May – 12 Aug · the last one 2 min ago"`."""
    if not found.requests:
        return ""
    said = trn(
        "{n} request looked at", "{n} requests looked at", found.requests, n=figures.count(found.requests)
    )
    if found.first_ms is None or found.last_ms is None:
        return said
    days = span(found.first_ms, found.last_ms, now_ms, tz)
    if now_ms - found.last_ms > RECENT_MS:
        return tr("{looked}, {days}", looked=said, days=days)
    last = figures.relative(found.last_ms, now_ms)
    return tr("{looked}, {days} · the last one {last}", looked=said, days=days, last=last)


def span(first_ms: int, last_ms: int, now_ms: int, tz: str) -> str:
    """`"3 May – 12 Aug"`, one day alone; with years where these are not all the present one."""
    first, last = figures.local(first_ms, tz), figures.local(last_ms, tz)
    is_this_year = first.year == last.year == figures.local(now_ms, tz).year
    word = figures.month_day if is_this_year else figures.full_date
    if first.date() == last.date():
        return word(first)
    return tr("{first} – {last}", first=word(first), last=word(last))


def when(finding: Finding, tz: str) -> str:
    """From its first request to its last: `"12 Aug 2026 10:00 – 14:42, over 4 h 42"`."""
    first, last = figures.local(finding.first_ms, tz), figures.local(finding.last_ms, tz)
    begins, length = _moment(first), finding.last_ms - finding.first_ms
    if length < figures.MINUTE_MS:
        return begins
    ends = f"{last:%H:%M}" if first.date() == last.date() else _moment(last)
    over = figures.duration(length)
    return tr("{first} – {last}, over {duration}", first=begins, last=ends, duration=over)


def _moment(then: datetime) -> str:
    return figures.at(f"{then:%H:%M}", figures.full_date(then))


def whose(finding: Finding) -> str:
    """`"Cache broken · Claude Code · web-api · session 2b6c0f7e"`."""
    name = SessionName(finding.agent, finding.session or "")
    session = tr("session {id}", id=short_id(name)) if finding.session else ""
    parts = (told.kind_name(finding.kind), agent(finding.agent), finding.project, session)
    return " · ".join(part for part in parts if part)


def note_fields(finding: Finding, tz: str) -> tuple[tuple[str, str], ...]:
    """The note, as a mechanic writes it: (label, text)."""
    return (
        (tr("What"), told.what(finding, tz)),
        (tr("How much"), told.money_line(finding)),
        (tr("Since when"), when(finding, tz)),
        (tr("How sure"), told.sureness(finding.confidence)),
        (tr("What to do"), told.advice(finding)),
    )


def note_text(finding: Finding, tz: str) -> str:
    """The note as it is copied; times bear their zone."""
    fields = (tr("{name}: {value}", name=name, value=value) for name, value in note_fields(finding, tz))
    exact = tr(
        "From {first} to {last}",
        first=figures.exact(finding.first_ms, tz),
        last=figures.exact(finding.last_ms, tz),
    )
    session = tr("Session {id}", id=finding.session) if finding.session else ""
    return "\n".join(line for line in (told.headline(finding, tz), *fields, exact, session) if line)


def list_cost(finding: Finding) -> str:
    """For a narrow cell: what it cost beyond the usual; `"–"` where it is about no money of its own."""
    has_none = finding.cost.known and not finding.cost.picousd
    return NO_COST if has_none else figures.money(finding.cost)


def sure(finding: Finding) -> str:
    """`"97 %"`."""
    return told.how_sure(finding.confidence)


def mark(findings: Sequence[Finding]) -> str:
    """What the mark on a session tells, a line for each: `"Cache broken: about $4.20"`."""
    return "\n".join(
        tr("{name}: {value}", name=told.kind_name(one.kind), value=told.money_line(one)) for one in findings
    )


def headlines(findings: Sequence[Finding], tz: str) -> tuple[str, str]:
    """The dearest of a session's findings with what it cost, and how many others there are."""
    if not findings:
        return "", ""
    first, others = findings[0], len(findings) - 1
    said = tr("{headline}: {cost}", headline=told.headline(first, tz), cost=told.money_line(first))
    more = trn("and {n} other finding", "and {n} other findings", others, n=figures.count(others))
    return said, more if others else ""


def found(shown: int, known: int) -> str:
    """How many findings the filters leave."""
    if shown == known:
        return _findings(known)
    return tr("{n} of {all}", n=figures.count(shown), all=figures.count(known))


def _findings(number: int) -> str:
    return trn("{n} finding", "{n} findings", number, n=figures.count(number))


def cannot_tell(number: int, *, is_open: bool) -> str:
    """The head of what cannot be told, which opens and closes it."""
    if is_open:
        return tr("Hide what cannot be told")
    return trn("{n} thing cannot be told", "{n} things cannot be told", number, n=figures.count(number))


def written(call: Call) -> int:
    """Tokens that one request wrote to the cache."""
    return call.tokens.cache_write_5m + call.tokens.cache_write_1h


def call_hover(case: Case, number: int, tz: str) -> str:
    """All that is known of one request in the chart, with what it could have read."""
    call = case.calls[number]
    counts, could = call.tokens, case.expected[number]
    lines = [
        tr("{when} · {model}", when=figures.clock_seconds(call.at_ms, tz), model=call.model),
        tr("Read from the cache {n}", n=figures.count(counts.cache_read)),
        tr("Could have read {n}", n=figures.count(could)) if could is not None else "",
        tr("Written to it {n}", n=figures.count(written(call))),
        tr("Sent fresh {n}", n=figures.count(counts.input)),
        tr("Output {n}", n=figures.count(counts.output)),
        tr("Cost {cost}", cost=figures.money(call.cost)),
        tr("One of the requests of this finding") if number in case.marked else "",
    ]
    return "\n".join(line for line in lines if line)


def requests_note(case: Case, finding: Finding) -> str:
    """How many requests the finding is of, and how many or which of them are listed."""
    shown, known = len(case.marked), len(finding.requests)
    if finding.kind in (FindingKind.CLIENT_VERSION, FindingKind.PEAK_HOURS):
        return tr(FIRST_OF_EACH)
    if finding.form is FindingForm.READS_PER_OUTPUT:  # it lists the first and the last
        known = int(dict(finding.facts).get("calls", known))
    if shown < known:
        return tr("{n} of {all}", n=figures.count(shown), all=figures.count(known))
    return trn("{n} request", "{n} requests", shown, n=figures.count(shown))
