"""Lines of batches' results: of the batch tier, and of when they were laid where they tell no time."""

from __future__ import annotations

import pytest

from counterfoil.domain.usage import OutputQuality
from counterfoil.readers.base import SkipReason
from tests.unit.readers.test_api_calls import LINE, only, read


@pytest.mark.parametrize(
    ("told", "tier"),
    [(None, "batch"), ("auto", "batch"), ("default", "batch"), ("standard", "batch"), ("flex", "flex")],
)
def test_a_line_of_a_batchs_results_is_of_the_batch_tier(told: str | None, tier: str) -> None:
    body = {"created": 1763632800, "model": "gpt-4o-mini", "service_tier": told}
    body |= {"usage": {"prompt_tokens": 10, "completion_tokens": 4}}
    assert only({"custom_id": "row-1", "response": {"body": body}}).context.service_tier == tier
    assert only(body).context.service_tier == (None if told == "auto" else told)


def test_a_line_of_a_batchs_results_without_a_time_is_of_when_its_file_was_written() -> None:
    message = {name: value for name, value in LINE.items() if name not in ("v", "at")}
    line = {"custom_id": "row-1", "result": {"type": "succeeded", "message": message}}
    (event,) = read(line, written_ms=1_795_165_200_000).events
    assert (event.at_ms, event.context.service_tier) == (1_795_165_200_000, "batch")
    assert event.quality is OutputQuality.AS_LOGGED
    assert [one.reason for one in read(line).skipped] == [SkipReason.BAD_TIME]
    assert [one.reason for one in read(message, written_ms=1).skipped] == [SkipReason.BAD_TIME]
