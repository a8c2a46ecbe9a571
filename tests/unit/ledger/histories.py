"""Random histories of requests for property tests: growing, read anew, taken back, around midnights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from counterfoil.domain.usage import OutputQuality, TokenCounts, UsageEvent
from counterfoil.ledger.store import Ledger
from tests.altered import replace
from tests.unit.ledger.rich import Hand, Log, event, ms

ZONES = (
    "Europe/Madrid",
    "Asia/Kolkata",
    "America/New_York",
    "Pacific/Apia",
    "UTC",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
)

# moments around which days begin, end, or are cut short or drawn out in one of the zones
EDGES = tuple(
    ms(text)
    for text in (
        "2026-03-29T01:00Z", "2026-10-25T01:00Z",  # Madrid, and its days around
        "2026-03-28T23:00Z", "2026-10-24T22:00Z", "2026-10-25T23:00Z",
        "2026-03-08T07:00Z", "2026-11-01T06:00Z", "2026-03-08T05:00Z", "2026-11-02T05:00Z",  # New York
        "2026-04-04T15:00Z", "2026-10-03T15:30Z", "2026-04-04T13:00Z",  # Lord Howe: half an hour
        "2011-12-30T10:00Z", "2011-12-29T10:00Z", "2011-12-31T10:00Z",  # Apia: a day that never was
        "2018-11-04T03:00Z", "2019-02-17T02:00Z",  # São Paulo: no midnight, and an hour before it twice
        "2026-06-30T18:30Z", "2026-07-01T00:00Z",  # Kolkata's midnight, and UTC's
        "2026-07-01T10:00Z", "2026-07-01T10:30Z", "2026-07-02T10:00Z",
    )
)  # fmt: skip

MODELS = {
    "anthropic": ("claude-opus-4-5", "claude-sonnet-4-5"),
    "openai": ("gpt-5.1-codex", "gpt-5-mini"),
    "deepseek": ("deepseek-chat",),  # with prices by the time of day
    "gateway": ("gpt-5-mini",),
}
PROMPTS = (0, 1, 99_999, 100_000, 100_001, 128_001, 200_000, 200_001, 256_001, 272_001, 512_001)

moments = st.builds(
    lambda edge, off: edge + off,
    st.sampled_from(EDGES),
    st.sampled_from((-1, 0, 1, -3_600_000, 3_600_000, 1_799_999, 1_800_000, 7_000_000)),
)


@dataclass(frozen=True)
class Request:
    """A record of a request, as some reader sees it in some log."""

    number: int
    at_ms: int
    output: int
    prompt: int
    provider: str
    model: int
    session: int
    quality: OutputQuality
    reasoning: int | None

    def event(self) -> UsageEvent:
        models = MODELS[self.provider]
        return event(
            f"m{self.number}",
            self.at_ms,
            provider=self.provider,
            model=models[self.model % len(models)],
            session=f"s{self.session}",
            project=("web", "api", "größe")[self.session],
            client_version=(None, "2.1.0", "2.1.1")[self.session],
            quality=self.quality,
            request_id=f"req{self.number % 7}" if self.number % 3 else None,
            tokens=TokenCounts(
                self.prompt // 3, self.prompt - self.prompt // 3, 0, 0, self.output, self.reasoning,
                self.output % 2,
            ),
            credits_nano=self.output * 1_000_003 if self.output % 3 else None,
            raw=f'{{"output":{self.output}}}' if self.output % 5 == 0 else None,
            quota=(None, "codex", "claude-code")[self.session],
        )  # fmt: skip


requests = st.builds(
    Request,
    st.integers(1, 25),
    moments,
    st.integers(1, 900),
    st.sampled_from(PROMPTS),
    st.sampled_from(tuple(MODELS)),
    st.integers(0, 1),
    st.integers(0, 2),
    st.sampled_from(tuple(OutputQuality)),
    st.one_of(st.none(), st.integers(0, 90)),
)
histories = st.lists(st.lists(requests, min_size=1, max_size=8), min_size=1, max_size=8)


@contextmanager
def fresh_ledger(hand: Hand) -> Iterator[Ledger]:
    """An empty one at little cost, in a folder of its own, whose writes do not wait for the disk."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        path.write_bytes(_empty())
        with Ledger(path, hand) as ledger:
            ledger._connection.execute("PRAGMA synchronous=OFF")
            yield ledger


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ledger.db"
        Ledger(path, Hand()).close()
        return path.read_bytes()


def write(ledger: Ledger, history: Sequence[Sequence[Request]], log: Log, *, reread: bool = True) -> None:
    """Each part is a batch; after each other one a newer reader reads everything so far again.

    It finds other figures in each third line and nothing in each fifth.
    """
    seen: list[UsageEvent] = []
    for number, part in enumerate(history):
        entry = log.entry(*[request.event() for request in part])
        seen += entry.events
        ledger.append([entry])
        if reread and number % 2:
            log.reader_version += 1
            found = [_otherwise(event, place) for place, event in enumerate(seen) if place % 5 != 4]
            ledger.append([log.reread(*found)])


def _otherwise(event: UsageEvent, place: int) -> UsageEvent:
    if place % 3:
        return event
    return replace(event, at_ms=event.at_ms + 60_000, tokens=replace(event.tokens, output=3))
