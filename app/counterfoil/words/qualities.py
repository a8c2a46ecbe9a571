"""How far the counts of requests can be trusted, of one as a sentence without its end. Pure."""

from __future__ import annotations

from collections.abc import Collection

from counterfoil.domain.usage import UNDERSTATING, OutputQuality
from counterfoil.words.figures import count
from counterfoil.words.money import APPROX, NBSP
from counterfoil.words.spent import NONE
from counterfoil.words.tongue import msg, trn

AT_LEAST = f"≥{NBSP}"

QUALITIES = {
    OutputQuality.AS_LOGGED: msg("output as logged"),
    OutputQuality.PLACEHOLDER: msg("output is a placeholder: the client is known to log too little"),
    OutputQuality.PARTIAL: msg("output is partial: the response was cut off, so its end was never logged"),
    OutputQuality.CUMULATIVE: msg("what a running total gained: exact tokens, of one request or several"),
    OutputQuality.ESTIMATED: msg("the agent counted the tokens itself, so they may differ from the bill"),
    OutputQuality.ROUNDED: msg("the agent logs rounded numbers"),
    OutputQuality.CREDITS_ONLY: msg("the agent logs credits alone: the tokens are not known"),
}
MARKS = {
    OutputQuality.PLACEHOLDER: AT_LEAST,
    OutputQuality.PARTIAL: AT_LEAST,
    OutputQuality.ESTIMATED: APPROX,
    OutputQuality.ROUNDED: APPROX,
}


def output(said: str, quality: OutputQuality) -> str:
    """A request's output with its mark: `"≥ 950"`, `"≈ 950"`; `"–"` where it was not logged."""
    return NONE if quality is OutputQuality.CREDITS_ONLY else f"{MARKS.get(quality, '')}{said}"


def mark(agents: Collection[str]) -> str:
    """What stands before a sum of these agents' requests of which some are not exact."""
    return AT_LEAST if understates(agents) else APPROX


def understates(agents: Collection[str]) -> bool:
    """Whether counts of these agents that are not exact can only be too small."""
    return bool(agents) and UNDERSTATING.issuperset(agents)


def estimated(requests: int, agents: Collection[str] = ()) -> str:
    """`"≈ 12 requests whose counts are not exact"`, why where these agents leave no doubt; or nothing."""
    if not requests:
        return ""
    if understates(agents):
        return trn(
            "≈ {n}\u00a0request estimated: the log understates output",
            "≈ {n}\u00a0requests estimated: the log understates output",
            requests,
            n=count(requests),
        )
    return trn(
        "≈ {n}\u00a0request whose counts are not exact",
        "≈ {n}\u00a0requests whose counts are not exact",
        requests,
        n=count(requests),
    )
