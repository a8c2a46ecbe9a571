"""Several records of one response within a batch."""

from __future__ import annotations

from counterfoil.domain.usage import LineRef, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch
from counterfoil.readers.greatest import Greatest

CONTEXT = RequestContext("agent", "openai", "model", "session", "project")


def event(key: str, output: int) -> UsageEvent:
    return UsageEvent(key, 1_786_823_588_410, CONTEXT, TokenCounts(output=output), LineRef(0, 1, bytes(32)))


def test_a_record_that_says_no_more_is_a_repeat_and_a_greater_one_is_kept() -> None:
    found = Greatest(Batch())
    for key, output in (("a", 5), ("a", 5), ("a", 3), ("b", 1), ("a", 6)):
        found.add(event(key, output))
    assert [(one.key, one.tokens.output) for one in found.batch.events] == [("a", 5), ("b", 1), ("a", 6)]
    assert found.batch.repeats == 2
