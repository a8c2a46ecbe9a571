"""The wording of the table of sessions and of its filters."""

from __future__ import annotations

from counterfoil.domain.money import usd
from counterfoil.domain.session import FEW_REQUESTS, Session, SessionName
from counterfoil.domain.usage import TokenCounts
from counterfoil.words import figures, qualities
from counterfoil.words.agents import agent as agent
from counterfoil.words.figures import UNKNOWN
from counterfoil.words.qualities import AT_LEAST as AT_LEAST
from counterfoil.words.spent import exact_credits, spent, tokens_told, uncounted
from counterfoil.words.tongue import msg, numerals, tr, trn

TITLE = msg("Sessions")
LOADING = msg("Looking up the sessions…")
NO_LEDGER = msg("Nothing has been read yet. Sessions appear here with the first requests.")
NO_SESSIONS = msg("There is no session in the ledger yet. The first request of an agent begins one.")
NO_MATCH = msg("No session matches these filters.")
CANNOT_SHOW = msg("The sessions cannot be shown now.")
NO_SESSION_ID = msg("no id")
SHORT_ID = 8
LOW_PERCENT = 50.0
NO_DURATION = "–"


def duration(session: Session) -> str:
    """From the first request to the last one; one alone has none."""
    return figures.duration(session.duration_ms) if session.requests > 1 else NO_DURATION


def short_id(name: SessionName) -> str:
    """As much of an id as tells it from others at a look."""
    return name.id[:SHORT_ID] or tr(NO_SESSION_ID)


def listed(names: tuple[str, ...]) -> str:
    """The name of most requests, and how many others there are."""
    if not names:
        return tr(UNKNOWN)
    return f"{names[0]} +{len(names) - 1}" if len(names) > 1 else names[0]


def found(shown: int, known: int, *, has_more: bool) -> str:
    """How many sessions the filters leave, while more of them may be on their way."""
    if has_more:
        return tr("{n} latest, more are on their way", n=figures.count(shown))
    if shown == known:
        return trn("{n} session", "{n} sessions", known, n=figures.count(known))
    return tr("{n} of {all}", n=figures.count(shown), all=figures.count(known))


def started_hint(session: Session, tz: str) -> str:
    """The first and the last request to the second."""
    return "\n".join(
        (
            tr("First request {when}", when=figures.exact(session.first_ms, tz)),
            tr("Last request {when}", when=figures.exact(session.last_ms, tz)),
        )
    )


def requests_hint(session: Session) -> str:
    """Whose requests they are, and how many are not to be trusted to the last token."""
    told = [requests(session.requests)]
    if session.sidechain_requests:
        told.append(tr("{n} of them by sub-agents", n=figures.count(session.sidechain_requests)))
    told += _doubts(session)
    return "\n".join(told)


def _doubts(session: Session) -> list[str]:
    """Whose counts are not exact, and whose are not there at all."""
    told = (estimated(session), uncounted(session.uncounted_requests))
    return [line for line in told if line]


def requests(number: int) -> str:
    """`"1,313 requests"`."""
    return trn("{n} request", "{n} requests", number, n=figures.count(number))


def estimated(session: Session) -> str:
    """Why a count of output is an estimate; nothing where it is none."""
    number, agents = session.estimated_requests, (session.name.agent,)
    if not number or not qualities.understates(agents):
        return qualities.estimated(number)
    return trn(
        "{n} request was logged with too little output: its output and cost are the least they were",
        "{n} requests were logged with too little output: their output and cost are the least they were",
        number,
        n=figures.count(number),
    )


def tokens(session: Session) -> str:
    """All tokens in short, marked where there were more, or others."""
    said = f"{_mark(session)}{figures.tokens(session.tokens.total)}"
    return tokens_told(said, has_tokens=session.has_tokens)


def _mark(session: Session) -> str:
    return qualities.mark((session.name.agent,)) if session.estimated_requests else ""


def session_tokens_hint(session: Session) -> str:
    """Every kind to the last token, or that none were logged."""
    told = [tokens_hint(session.tokens)] if session.has_tokens else []
    return "\n".join([*told, *_doubts(session)])


def tokens_hint(counts: TokenCounts) -> str:
    """Every kind to the last token."""
    rows = (
        (tr("Fresh input"), counts.input),
        (tr("Read from the cache"), counts.cache_read),
        (tr("Written to the cache"), counts.cache_write_5m + counts.cache_write_1h),
        (tr("Output"), counts.output),
    )
    return "\n".join(tr("{name}: {n}", name=name, n=figures.count(n)) for name, n in rows)


def cost(session: Session) -> str:
    """To the cent, as the least it was where some of it has no price; credits where nothing has one."""
    said = spent(session.cost, session.credits_nano)
    is_whole = session.cost.known and not session.cost.unpriced_requests
    return f"{_mark(session)}{said}" if is_whole and said[0] not in "<≈" else said


def cost_hint(session: Session) -> str:
    """The exact figure, and what it leaves out."""
    told = (
        [tr("{usd} USD at API prices", usd=numerals(usd(session.cost.picousd)))] if session.cost.known else []
    )
    if session.credits_nano:
        told.append(exact_credits(session.credits_nano))
    if session.cost.unpriced_requests:
        number = session.cost.unpriced_requests
        told.append(
            trn(
                "{n} request has no known price and is left out",
                "{n} requests have no known price and are left out",
                number,
                n=figures.count(number),
            )
        )
    return "\n".join([*told, *_doubts(session)])


def cache(session: Session) -> str:
    """The part of the prompts that was read from the cache."""
    return tr("cannot tell") if session.cache_percent is None else figures.percent(session.cache_percent)


def cache_hint(session: Session) -> str:
    """What the part means."""
    counts = session.tokens
    if session.cache_percent is None:
        return tr("Whether prompts were read from a cache is not in the logs of this session.")
    prompt = max(counts.prompt, 1)
    told = [
        tr("Of {n} prompt tokens", n=figures.count(counts.prompt)),
        tr("{part} were read from the cache", part=_part(counts.cache_read, prompt)),
        tr("{part} were written to it", part=_part(counts.cache_write_5m + counts.cache_write_1h, prompt)),
        tr("{part} were sent fresh", part=_part(counts.input, prompt)),
    ]
    if session.requests < FEW_REQUESTS:
        told.append(tr("A session this short has little to read again."))
    elif session.cache_percent < LOW_PERCENT:
        told.append(tr("Long pauses and changes early in a conversation make prompts be sent in full again."))
    else:
        told.append(tr("Reading costs a fraction of sending fresh: the more is read, the better."))
    return "\n".join(told)


def _part(number: int, whole: int) -> str:
    return figures.percent(100.0 * number / whole)
