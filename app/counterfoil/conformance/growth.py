"""The same file at several times: a document that gains entries, a database that gains rows."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence

from counterfoil.conformance.found import Found
from counterfoil.conformance.samples import Sample, whole
from counterfoil.conformance.spoiled import encoded, parsed
from counterfoil.readers.base import BEFORE, Line, State

DEEPEST_LIST = 3
VERSIONS = 4
Read = Callable[[Sequence[Sequence[Line]], State], tuple[Found, State]]


def portions(lines: Sequence[Line], chance: random.Random) -> list[Sequence[Line]]:
    """The lines cut at random places; an empty portion now and then."""
    cuts = sorted(chance.randrange(len(lines) + 1) for _ in range(chance.randint(0, 6)))
    return [lines[a:b] for a, b in zip([0, *cuts], [*cuts, len(lines)], strict=True)]


def of_document(
    sample: Sample, read: Read, found: Found, state: State, _chance: random.Random
) -> Iterator[str]:
    """What is wrong with a document that is read at several times."""
    again, _ = read([sample.lines], state)
    if not _adds_nothing(found, again):
        yield "read again unchanged it gives other records"
    value = parsed(sample.lines[0].data)
    versions = [whole(data) for data in _versions(value)]
    if not versions:
        return
    last, _ = read([versions[-1:]], {})
    grown, _ = read([[version] for version in versions], {})
    if not (grown.same_records(last, placed=False) or grown.same_sums(last)):
        yield "read as it grows it comes to another end than read at last"


def of_database(
    sample: Sample, read: Read, found: Found, state: State, chance: random.Random
) -> Iterator[str]:
    """What is wrong with a database that is looked at several times."""
    again, _ = read(sample.looked(state), state)
    if not _adds_nothing(found, again):
        yield "looked at again with nothing new it gives other records"
    before: State = {BEFORE: state}
    once_more, _ = read(sample.looked(before), before)
    if not _adds_nothing(found, once_more):
        yield "read anew after it was replaced it gives other records"
    looked = sample.looked({})
    longest = max(map(len, looked), default=0)
    for _ in range(VERSIONS if longest else 0):
        cut = chance.randrange(longest)
        early = [lines[:cut] if len(lines) == longest else lines for lines in looked]
        first, then = read(early, {})
        second, _ = read(sample.looked(then), then)
        both = joined(first, second)
        if not (both.same_records(found, placed=False) or both.same_sums(found)):
            yield "looked at while it gains rows it comes to another end than looked at last"


def joined(one: Found, other: Found) -> Found:
    """What a ledger keeps of both, the first one first."""
    both = Found(dict(one.winners), one.others | other.others)
    for key, event in other.winners.items():
        if key not in both.winners or event.rank > both.winners[key].rank:
            both.winners[key] = event
    return both


def _adds_nothing(found: Found, again: Found) -> bool:
    both = joined(found, again)
    return both.same_records(found, placed=False)


def _versions(value: object) -> list[bytes]:
    """A document as it may have been while its longest list grew, the last as it is."""
    longest = max(_lists(value, DEEPEST_LIST), key=len, default=None)
    if longest is None:
        return [encoded(value)] * 2 if isinstance(value, dict) else []
    entries = list(longest)
    versions = []
    for number in range(VERSIONS + 1):
        longest[:] = entries[: len(entries) * number // VERSIONS]
        versions.append(encoded(value))
    return versions


def _lists(value: object, depth: int) -> Iterator[list[object]]:
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in list(inner) if depth else ():
        yield from _lists(one, depth - 1)
