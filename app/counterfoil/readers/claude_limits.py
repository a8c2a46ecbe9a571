"""What Claude Code writes when a request is turned away: structured where it is, in words before that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.reset_times import moment_ms, reset_ms
from counterfoil.readers.decode import short_name
from counterfoil.readers.strict_json import Object

_FAMILIES = "opus|sonnet|haiku|fable"
_LONGEST_TEXT = 2_000
_PLAN_ERRORS = ("usage_limit_reached", "model_requires_usage_credits")
_THROTTLED_STATUS = (429, 529)
_NO_MODEL = ("seven_day_overage_included",)  # a week of some models, which the name leaves open

_THROTTLED = re.compile(r"rate[ _]limit|temporarily limiting|overloaded|\b(?:429|529)\b", re.IGNORECASE)
_NOT_THE_PLAN = re.compile(r"not your usage limit|\brate limit\b", re.IGNORECASE)
_REFUSED = re.compile(
    r"(?:usage|hour|session|weekly|spend|" + _FAMILIES + r")[\w .]{0,24} ?limit reached"
    r"|limit will reset"
    r"|^limit reached\b"
    r"|you(?:['’]ve| have) (?:hit|reached) your [\w .'’-]{0,40}limit"
    r"|\b(?:you['’]re|you are|org is) out of (?:extra )?usage\b",
    re.IGNORECASE | re.MULTILINE,
)
_HEAD_END = re.compile(r"[·∙|\n]|\bresets?\b|\. ", re.IGNORECASE)
_SCOPED = re.compile(rf"\b(?:{_FAMILIES})\b(?: \d+(?:\.\d+)*)?", re.IGNORECASE)
_NAMED = re.compile(r"\byour ([A-Z][a-z]+(?: \d+(?:\.\d+)*)?)(?: weekly)? limit\b")
_SPEND = re.compile(
    r"(?<!/)\b(?:spend|extra usage|usage[ -]credits?|out of usage|monthly usage)\b", re.IGNORECASE
)
_SESSION = re.compile(r"\b(?:session|(?:5|five)[ -]hour)\b", re.IGNORECASE)
_WEEKLY = re.compile(r"\bweekly\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Limit:
    """Which limit turned a request away, as far as the line says; `scope` is the model of a scoped one."""

    is_plan_limit: bool
    kind: WindowKind | None = None
    scope: str | None = None
    resets_at_ms: int | None = None


def limit_of(entry: Object, at_ms: int, zone: tzinfo | None = None) -> Limit | None:
    """The limit an API error entry speaks of; None where it is another error.

    Times without a zone are read in `zone`, None being the system's own.
    """
    if not _is_client_made(entry):
        return None
    text = _text(entry)
    told = told_of(entry)
    if told is not None and not _is_rejection(told):
        told = None
    if told is None and not _is_plan_refusal(entry, text):
        return Limit(is_plan_limit=False) if _is_throttled(entry, text) else None
    kind, scope = _kind_by_type(told) if told else (None, None)
    if kind is None or (kind is WindowKind.SEVEN_DAY_SCOPED and scope is None):
        worded = _kind_by_words(text)
        kind, scope = worded if kind is None or worded[1] is not None else (kind, scope)
    reset = moment_ms(told.get("resetsAt")) if told else None
    return Limit(True, kind, scope, reset if reset is not None else reset_ms(text, at_ms, zone))


def _is_client_made(entry: Object) -> bool:
    return entry.get("isApiErrorMessage") is True or isinstance(entry.get("apiError"), str)


def _is_plan_refusal(entry: Object, text: str) -> bool:
    if entry.get("apiError") in _PLAN_ERRORS:
        return True
    return bool(_REFUSED.search(text)) and not _NOT_THE_PLAN.search(text)


def _is_throttled(entry: Object, text: str) -> bool:
    if entry.get("apiErrorStatus") in _THROTTLED_STATUS or entry.get("error") == "rate_limit":
        return True
    return bool(_THROTTLED.search(text))


def told_of(entry: Object) -> Object | None:
    """The structured account of a limit, the one that tells of a rejection where there are two."""
    params = entry.get("apiErrorParams")
    nested = params.get("rate_limit_info") if isinstance(params, dict) else None
    found = [told for told in (entry.get("quotaLimits"), nested) if isinstance(told, dict)]
    return next(filter(_is_rejection, found), found[0] if found else None)


def _is_rejection(told: Object) -> bool:
    says_which = told.get("rateLimitType") or told.get("resetsAt")
    return bool(says_which) and told.get("status", "rejected") == "rejected"


def _kind_by_type(told: Object) -> tuple[WindowKind | None, str | None]:
    name = told.get("rateLimitType")
    if not isinstance(name, str):
        return None, None
    if name in (WindowKind.FIVE_HOUR, WindowKind.SEVEN_DAY):
        return WindowKind(name), None
    if name in _NO_MODEL:
        return WindowKind.SEVEN_DAY_SCOPED, None
    if name.startswith("seven_day_"):
        return WindowKind.SEVEN_DAY_SCOPED, _scope(name.removeprefix("seven_day_"))
    return WindowKind.OTHER, None


def _kind_by_words(text: str) -> tuple[WindowKind | None, str | None]:
    head = _HEAD_END.split(text, maxsplit=1)[0]
    if scoped := _SCOPED.search(head):
        return WindowKind.SEVEN_DAY_SCOPED, _scope(scoped[0])
    if _SPEND.search(head):
        return WindowKind.OTHER, None
    if _WEEKLY.search(head):
        return WindowKind.SEVEN_DAY, None
    if _SESSION.search(head):
        return WindowKind.FIVE_HOUR, None
    if named := _NAMED.search(head):
        return WindowKind.SEVEN_DAY_SCOPED, short_name(named[1])
    return None, None


def _scope(name: str) -> str | None:
    cleaned = short_name(name)
    return cleaned[0].upper() + cleaned[1:] if cleaned else None


def _text(entry: Object) -> str:
    message = entry.get("message")
    content = message.get("content") if isinstance(message, dict) else None
    return "\n".join(_pieces(content))[:_LONGEST_TEXT]


def _pieces(content: object) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    for block in content if isinstance(content, list) else ():
        text = block.get("text") if isinstance(block, dict) else None
        if isinstance(text, str):
            yield text
