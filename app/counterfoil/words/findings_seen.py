"""What was seen, with its figures: a text for each form, its parts by the names of FACTS. Pure."""

from __future__ import annotations

from collections.abc import Callable

from counterfoil.domain.finding import Fact, Finding, FindingForm
from counterfoil.domain.quota import WindowKind
from counterfoil.words import counts, figures
from counterfoil.words.agents import program
from counterfoil.words.figures import MINUTE_MS, SECOND_MS, count, day
from counterfoil.words.money import amount
from counterfoil.words.provider_evidence import span
from counterfoil.words.provider_names import limit_name
from counterfoil.words.tongue import msg, tr, trn

Said = Callable[[Fact], str]
WHOLE_RATIO = 10.0  # from here on nobody needs tenths

SEEN = {
    FindingForm.COLLAPSED: msg(
        "{when}: {rebuilds} of {calls} sent again what the cache had held just before, {lost_tokens} in all. "
        "As a rule {cached_before} were cached and {read_after} read."
    ),
    FindingForm.FROZEN: msg(
        "{when}: what was read from the cache stood still at {read_after} while {cached_before} lay there; "
        "{rebuilds} of {calls} wrote the rest again, {lost_tokens} in all."
    ),
    FindingForm.NEVER_READ: msg(
        "{when}: the cache was written again and again and not read once in {calls}; {lost_tokens} were sent "
        "that could have been read."
    ),
    FindingForm.READS_PER_OUTPUT: msg(
        "{when}: {ratio} tokens were read from the cache for each token of output, in {calls}; {usual_ratio} "
        "is usual for you."
    ),
    FindingForm.ON_RESUME: msg(
        "{when}: resumed {times}, and {lost_tokens} of context were processed again. That cost "
        "{paid_picousd}; read from the cache it would have been {unbroken_picousd}."
    ),
    FindingForm.ON_BRANCH: msg(
        "{when}: branched {times}, and {lost_tokens} of context were processed again. That cost "
        "{paid_picousd}; read from the cache it would have been {unbroken_picousd}."
    ),
    FindingForm.COMPACTION_LOOP: msg(
        "{when}: compacted {compactions} within {minutes}; {lost_tokens} were processed again for it."
    ),
    FindingForm.SHORTER_LIFETIME: msg(
        "{when}: the cache was written to last {after_minutes}, before that {before_minutes}. Pauses "
        "outlasted it {rebuilds}, and {lost_tokens} were written again."
    ),
    FindingForm.SHORT_PAUSES: msg(
        "{when}: {pauses}, longer than the {lifetime_minutes} the cache lives and no longer than "
        "{up_to_minutes}, had {lost_tokens} written again."
    ),
    FindingForm.EQUAL_PROMPTS: msg(
        "{when}: of {prompts} equal prompts the dearest sent {tokens} beyond the cache, {ratio} times the "
        "usual {usual_tokens}."
    ),
    FindingForm.SMALL_PROMPTS: msg(
        "{when}: a prompt of {chars} sent {tokens} beyond the cache, {ratio} times the "
        "{usual_tokens} that are usual for {peers} like it on the same model."
    ),
    FindingForm.DEARER_SUBAGENTS: msg(
        "{when}: the session ran on {main_model}, {calls} of its sub-agents on {other_model}; these are "
        "{cost_share} of its cost."
    ),
    FindingForm.SILENT_SWITCH: msg(
        "{when}: after {before_model}, {calls} were answered by {after_model}; the log shows no choice of it."
    ),
    FindingForm.HELPER_CALLS: msg(
        "{when}: by the client's own count it cost {client_picousd}, by the requests in its log "
        "{logged_picousd}. {cost_share} of the cost stands in no log."
    ),
    FindingForm.EQUAL_REQUESTS: msg(
        "{when}: {repeats} with exactly as large a prompt as the one before, within {seconds}."
    ),
    FindingForm.ERROR_RETRIES: msg("{when}: {errors} within {minutes}, most of them {status}."),
    FindingForm.TOOL_FAILURES: msg("{when}: {tool} failed {failures} within {minutes}, in {calls}."),
    FindingForm.FAN_OUT: msg(
        "{when}: {subagents} sub-agents began within {minutes}; {usual_subagents} is usual for you."
    ),
    FindingForm.CACHE_SHARE: msg(
        "Since {version}, first seen {day}, your cache share is {after_share}; before, it was {before_share} "
        "({sessions_before} before, {sessions_after} since)."
    ),
    FindingForm.TOKENS_PER_TURN: msg(
        "Since {version}, first seen {day}, a turn takes {after}; before, it took {before} "
        "({sessions_before} before, {sessions_after} since)."
    ),
    FindingForm.COST_PER_HOUR: msg(
        "Since {version}, first seen {day}, an hour of work costs {after_picousd}; before, it cost "
        "{before_picousd} ({sessions_before} before, {sessions_after} since)."
    ),
    FindingForm.FEWER_TOKENS: msg(
        "{when}: on working days at {hours} h (UTC) one percent of the {limit} held {fewer_share} less work "
        "than at other hours; {points} were spent at these."
    ),
    FindingForm.LONG_CONTEXT: msg(
        "{when}: {calls} had a context above {limit_tokens}; what lay beyond it is {cost_share} of the "
        "whole cost."
    ),
    FindingForm.HUGE_RESULTS: msg(
        "{when}: {results} with {chars} characters in all; carried along in the context, that is "
        "{cost_share} of the whole cost."
    ),
    FindingForm.LONG_SESSIONS: msg(
        "{when}: {sessions} went on for up to {days}, and the cache was built anew {rebuilds} on coming "
        "back; that is {cost_share} of the whole cost."
    ),
}


def _whole(fact: Fact) -> int:
    return round(float(fact))


def _percent(fact: Fact) -> str:
    return figures.percent(100 * float(fact))


def _money(fact: Fact) -> str:
    return amount(_whole(fact))


def _tokens(fact: Fact) -> str:
    return tr("{n}\u00a0tokens", n=figures.tokens(_whole(fact)))


def _minutes(fact: Fact) -> str:
    return figures.duration(round(float(fact) * MINUTE_MS))


def _seconds(fact: Fact) -> str:
    """Within which it was: whole minutes from one minute on, never fewer than it took."""
    length = round(float(fact) * SECOND_MS)
    return figures.duration(length if length < MINUTE_MS else -(-length // MINUTE_MS) * MINUTE_MS)


def _ratio(fact: Fact) -> str:
    ratio = float(fact)
    return figures.decimal(ratio, 1) if ratio < WHOLE_RATIO else count(round(ratio))


def _requests(fact: Fact) -> str:
    return counts.requests(_whole(fact))


def _times(fact: Fact) -> str:
    return counts.times(_whole(fact))


def _sessions(fact: Fact) -> str:
    return counts.sessions(_whole(fact))


def _days(fact: Fact) -> str:
    return counts.days(_whole(fact))


def _points(fact: Fact) -> str:
    return counts.points(float(fact))


def _pauses(fact: Fact) -> str:
    number = _whole(fact)
    return trn("{n}\u00a0pause", "{n}\u00a0pauses", number, n=count(number))


def _errors(fact: Fact) -> str:
    number = _whole(fact)
    return trn("{n}\u00a0error", "{n}\u00a0errors", number, n=count(number))


def _results(fact: Fact) -> str:
    number = _whole(fact)
    return trn("{n}\u00a0huge tool result", "{n}\u00a0huge tool results", number, n=count(number))


def _chars(fact: Fact) -> str:
    number = _whole(fact)
    return trn("{n}\u00a0character", "{n}\u00a0characters", number, n=count(number))


def _hours(fact: Fact) -> str:
    return str(fact).replace("-", "–")


# by a fact's name, else by how it ends; others are numbers or words as they are
_WAYS: dict[str, Said] = {
    "calls": _requests,
    "repeats": _requests,
    "tokens": _tokens,
    "_tokens": _tokens,
    "cached_before": _tokens,
    "read_after": _tokens,
    "before": _tokens,
    "after": _tokens,
    "minutes": _minutes,
    "_minutes": _minutes,
    "seconds": _seconds,
    "ratio": _ratio,
    "_ratio": _ratio,
    "_picousd": _money,
    "_share": _percent,
    "times": _times,
    "compactions": _times,
    "failures": _times,
    "sessions": _sessions,
    "sessions_before": _sessions,
    "days": _days,
    "points": _points,
    "pauses": _pauses,
    "errors": _errors,
    "results": _results,
    "hours": _hours,
}
# where the same fact is another part of speech
_WAYS_IN: dict[FindingForm, dict[str, Said]] = {
    FindingForm.SHORTER_LIFETIME: {"rebuilds": _times},
    FindingForm.LONG_SESSIONS: {"rebuilds": _times},
    FindingForm.SMALL_PROMPTS: {"chars": _chars},
}


def seen(finding: Finding, tz: str) -> str:
    """`"8 Jul 20:15–20:40: 14 of 40 requests sent again …"`; nothing where a fact is missing or is none."""
    try:
        parts = {name: _said(finding, name, fact) for name, fact in finding.facts}
        return tr(
            SEEN[finding.form],
            **parts,
            when=span(finding.first_ms, finding.last_ms, tz),
            day=day(finding.first_ms, tz),
        )
    except (KeyError, TypeError, ValueError):
        return ""


def _said(finding: Finding, name: str, fact: Fact) -> str:
    if name in _NAMES:
        return _NAMES[name](finding, str(fact))
    ways = _WAYS | _WAYS_IN.get(finding.form, {})
    way = ways.get(name) or ways.get(f"_{name.rpartition('_')[2]}")
    if way is not None:
        return way(fact)
    return fact if isinstance(fact, str) else count(_whole(fact))


def _version(finding: Finding, version: str) -> str:
    return f"{program(finding.agent)} {version}"


def _limit(finding: Finding, limit: str) -> str:
    return limit_name(finding.agent, limit, WindowKind.OTHER)


def _tool(_: Finding, tool: str) -> str:
    return tool or tr("a tool")


def _status(_: Finding, status: str) -> str:
    return tr("with status {status}", status=status) if status else tr("without a status")


_NAMES: dict[str, Callable[[Finding, str], str]] = {
    "version": _version,
    "limit": _limit,
    "tool": _tool,
    "status": _status,
}
