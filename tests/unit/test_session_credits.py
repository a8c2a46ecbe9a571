"""A session's credits and requests without tokens, as they come in and as another row takes their place."""

from __future__ import annotations

from counterfoil.domain.money import Cost
from counterfoil.domain.session import SessionContext, SessionName, SessionPart, changed, session_of
from counterfoil.domain.usage import TokenCounts
from counterfoil.words import sessions as words

CREDIT = 10**9
KIRO, CLAUDE = SessionName("kiro-cli", "s"), SessionName("claude-code", "s")


def credits_alone(nano: int) -> SessionPart:
    return SessionPart(1, 0, TokenCounts(), Cost(0, 0, 1), 5, 5, 1, nano)


def context(name: SessionName) -> SessionContext:
    return SessionContext(name, "aws", "auto", "shop", None, False)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_request_that_takes_anothers_place_takes_its_credits_too() -> None:
    part = changed(credits_alone(CREDIT), credits_alone(3 * CREDIT), 1)
    assert (part.requests, part.uncounted_requests, part.credits_nano) == (2, 2, 4 * CREDIT)
    assert changed(part, credits_alone(3 * CREDIT), -1) == credits_alone(CREDIT)


def test_a_session_of_credits_alone_has_no_tokens_and_no_cost() -> None:
    session = session_of(KIRO, [(context(KIRO), credits_alone(CREDIT // 4))])
    assert session is not None
    assert not session.has_tokens
    assert words.tokens(session) == "–"
    assert plain(words.cost(session)) == "0.25 credits"
    assert plain(words.cost_hint(session)).splitlines()[0] == "0.25 credits"
    assert words.session_tokens_hint(session) == "1 request whose tokens are not logged"


def test_a_sum_says_whether_it_is_the_least_or_near() -> None:
    part = SessionPart(2, 1, TokenCounts(1000, output=500), Cost(10**12, 2), 1, 2)
    said = {}
    for name in (CLAUDE, SessionName("aider", "s")):
        session = session_of(name, [(context(name), part)])
        assert session is not None
        said[name.agent] = plain(words.tokens(session)), plain(words.cost(session))
    assert said == {"claude-code": ("≥ 1.5 k", "≥ $1.00"), "aider": ("≈ 1.5 k", "≈ $1.00")}
