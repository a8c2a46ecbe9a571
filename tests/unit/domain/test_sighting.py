from __future__ import annotations

import pytest

from counterfoil.domain.record_kinds import SourceState
from counterfoil.domain.sighting import KnownSource, Sighting, sightings

ONE = (1, 17)
PRESENT, MOVED, REPLACED, GONE = (
    SourceState.PRESENT,
    SourceState.MOVED,
    SourceState.REPLACED,
    SourceState.GONE,
)


@pytest.mark.parametrize(
    ("state", "found", "news"),
    [
        (PRESENT, "a", None),
        (PRESENT, "b", (MOVED, "b")),
        (PRESENT, None, (GONE, "a")),
        (MOVED, "a", None),
        (MOVED, "b", (MOVED, "b")),
        (MOVED, None, (GONE, "a")),
        (REPLACED, "a", None),
        (REPLACED, None, (GONE, "a")),
        (GONE, None, None),
        (GONE, "a", (PRESENT, "a")),
        (GONE, "b", (MOVED, "b")),
    ],
)
def test_only_what_is_new_about_a_file_is_said(
    state: SourceState, found: str | None, news: tuple[SourceState, str] | None
) -> None:
    known = {ONE: KnownSource("/h", "a", state)}
    expected = [Sighting(ONE, *news)] if news else []
    assert sightings(known, {ONE: found} if found else {}, ["/h"]) == expected


def test_of_a_home_that_was_not_looked_through_nothing_is_said() -> None:
    known = {ONE: KnownSource("/h", "a", PRESENT), (1, 18): KnownSource("/other", "b", PRESENT)}
    assert sightings(known, {}, ["/other"]) == [Sighting((1, 18), GONE, "b")]
    assert sightings(known, {}, []) == []


def test_a_file_that_was_never_read_is_no_news() -> None:
    assert sightings({}, {ONE: "a"}, ["/h"]) == []
