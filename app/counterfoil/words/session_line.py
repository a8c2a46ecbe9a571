"""The wording of one session: its figures, its chart, and its requests one by one."""

from __future__ import annotations

from counterfoil.domain.money import usd
from counterfoil.domain.session import Session
from counterfoil.domain.session_line import Call, Change, ChangeKind, SessionLine
from counterfoil.words import figures, qualities
from counterfoil.words.figures import UNKNOWN
from counterfoil.words.money import exact as exact_usd
from counterfoil.words.sessions import (
    NO_DURATION,
    agent,
    cache,
    cache_hint,
    cost,
    cost_hint,
    duration,
    listed,
    requests_hint,
    session_tokens_hint,
    short_id,
    started_hint,
    tokens,
)
from counterfoil.words.spent import exact_credits, spent, tokens_hint, tokens_told
from counterfoil.words.tongue import msg, numerals, tr, trn

GONE = msg("This session is not in the ledger any more.")
LOADING_LINE = msg("Looking up its requests…")
Facts = tuple[tuple[str, str, str], ...]


def subtitle(session: Session) -> str:
    """Whose session it is, and its models."""
    parts = (agent(session.name.agent), listed(session.models), session.name.id)
    return " · ".join(part for part in parts if part)


def project(session: Session) -> str:
    """What a session is called by at the head of its page."""
    return listed(session.projects)


def facts(line: SessionLine, tz: str) -> Facts:
    """(label, value, what it means on hover) of all that stands above the chart."""
    return _facts(line.session, tz, active(line), active_hint(line))


def facts_without_line(session: Session, tz: str) -> Facts:
    """The same before its requests are known one by one."""
    return _facts(session, tz, "…", "")


def _facts(session: Session, tz: str, is_active: str, active_means: str) -> Facts:
    return (
        (tr("Started"), _started(session, tz), started_hint(session, tz)),
        (
            tr("Duration"),
            duration(session),
            tr("From the first request to the last one. How long the last answer took is not logged."),
        ),
        (tr("Active"), is_active, active_means),
        (tr("Requests"), figures.count(session.requests), requests_hint(session)),
        (tr("Tokens"), tokens(session), session_tokens_hint(session)),
        (tr("Cost"), cost(session), cost_hint(session)),
        (tr("From cache"), cache(session), cache_hint(session)),
        (tr("Client"), listed(session.versions), "\n".join(session.versions)),
    )


def _started(session: Session, tz: str) -> str:
    return f"{figures.day(session.first_ms, tz)} {figures.clock(session.first_ms, tz)}"


def active(line: SessionLine) -> str:
    """The time without pauses."""
    return figures.duration(line.active_ms) if len(line.calls) > 1 else NO_DURATION


def active_hint(line: SessionLine) -> str:
    """What is left out of it."""
    if not line.pauses:
        return tr("There was no pause of more than 5 minutes between two requests.")
    longest = max(pause.ends_at_ms - pause.begins_at_ms for pause in line.pauses)
    number = trn(
        "Without {n} pause of more than 5 minutes between two requests.",
        "Without {n} pauses of more than 5 minutes between two requests.",
        len(line.pauses),
        n=figures.count(len(line.pauses)),
    )
    return "\n".join((number, tr("The longest took {time}.", time=figures.duration(longest))))


def change(one: Change) -> str:
    """What changed, in a line of the hover."""
    if one.kind is ChangeKind.MODEL:
        return tr("Model changed from {before} to {after}", before=one.before, after=one.after)
    return tr("Client updated from {before} to {after}", before=one.before, after=one.after)


def change_label(one: Change) -> str:
    """The same at its mark in the chart."""
    return one.after


def call_hover(line: SessionLine, number: int, tz: str) -> str:
    """All that is known of one request, with what the session had cost by then."""
    call = line.calls[number]
    who = tr("{model} · sub-agent", model=call.model) if call.is_sidechain else call.model
    price = _price(call)
    cost = tr("Cost {cost}, so far {total}", cost=price, total=figures.money(line.costs[number]))
    told = [
        tr(
            "{when} · request {n} of {all}",
            when=figures.clock_seconds(call.at_ms, tz),
            n=figures.count(number + 1),
            all=figures.count(len(line.calls)),
        ),
        who,
        *_tokens_told(call),
        cost,
        *(change(one) for one in line.changes if one.number == number),
        call.request_id or call.key,
    ]
    return "\n".join(told)


def _price(call: Call) -> str:
    if call.cost.known:
        return exact_usd(call.cost.picousd)
    return exact_credits(call.credits_nano) if call.credits_nano else tr(UNKNOWN)


def _tokens_told(call: Call) -> tuple[str, ...]:
    counts = call.tokens
    if not call.has_tokens:
        return (tokens_hint("", has_tokens=False),)
    return (
        tr("Prompt {n}", n=figures.count(counts.prompt)),
        tr(
            "read {read}, written {written}, fresh {fresh}",
            read=figures.count(counts.cache_read),
            written=figures.count(counts.cache_write_5m + counts.cache_write_1h),
            fresh=figures.count(counts.input),
        ),
        tr("Output {n}", n=output(call)),
    )


def prompt(call: Call) -> str:
    """All that was sent, to the last token; `"–"` where it was not logged."""
    return tokens_told(figures.count(call.tokens.prompt), has_tokens=call.has_tokens)


def output(call: Call) -> str:
    """To the last token, as the least it was where too little was logged."""
    return qualities.output(figures.count(call.tokens.output), call.quality)


def call_cost(call: Call) -> str:
    """Of one request; exact on hover."""
    return spent(call.cost, call.credits_nano)


def call_cost_hint(call: Call) -> str:
    """The exact figures."""
    told = [tr("{usd} USD at API prices", usd=numerals(usd(call.cost.picousd)))] if call.cost.known else []
    return "\n".join([*told, *([exact_credits(call.credits_nano)] if call.credits_nano else [])])


def chart_title(session: Session) -> str:
    """The chart's title where it stands alone."""
    return tr("Session {id} · {project}", id=short_id(session.name), project=project(session))


def chart_head() -> tuple[str, ...]:
    """The head of the chart's figures as they are saved."""
    return (
        tr("Time (UTC)"),
        tr("Model"),
        tr("By"),
        tr("Fresh input"),
        tr("Read from the cache"),
        tr("Written to the cache"),
        tr("Output"),
        tr("Cost (USD)"),
        tr("Request id"),
    )


def chart_foot(more_changes: int, *, is_thinned: bool) -> str:
    """What the chart leaves out; nothing where that is nothing."""
    told = []
    if is_thinned:
        told.append(tr("Of requests too many for the width the largest of each few is drawn."))
    if more_changes:
        told.append(
            trn(
                "{n} more change of model or client is not marked.",
                "{n} more changes of model or client are not marked.",
                more_changes,
                n=figures.count(more_changes),
            )
        )
    return " ".join(told)


def by(call: Call) -> str:
    """Who sent a request."""
    return tr("sub-agent") if call.is_sidechain else ""


def call_cache(call: Call) -> str:
    """The part of one prompt that was read from the cache."""
    if not call.tokens.prompt:
        return tr(UNKNOWN)
    return figures.percent(100.0 * call.tokens.cache_read / call.tokens.prompt)


def call_when(call: Call, tz: str, *, with_day: bool) -> str:
    """The time to the second, with its day where the session has several."""
    time = figures.clock_seconds(call.at_ms, tz)
    return f"{figures.day(call.at_ms, tz)} {time}" if with_day else time


def several_days(session: Session, tz: str) -> bool:
    """Whether times alone would be unclear."""
    return figures.day(session.first_ms, tz) != figures.day(session.last_ms, tz)
