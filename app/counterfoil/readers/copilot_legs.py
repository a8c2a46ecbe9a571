"""Running totals of a Copilot CLI session: what each model's gained from one shutdown to the next."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from counterfoil.readers.decode import MAX_COUNT
from counterfoil.readers.figures import tokens
from counterfoil.readers.strict_json import Object


class Totals(msgspec.Struct, array_like=True):
    """Figures of one model; `input` is the whole prompt, `nano` billionths of a credit."""

    requests: int = 0
    input: int = 0
    output: int = 0
    read: int = 0
    write: int = 0
    reasoning: int = 0
    nano: int = 0

    @classmethod
    def of_usage(cls, usage: Object, nano: int, requests: int = 1) -> Totals:
        """From a usage object. Raises Unreadable."""
        return cls(
            requests,
            tokens(usage, "inputTokens"),
            tokens(usage, "outputTokens"),
            tokens(usage, "cacheReadTokens"),
            tokens(usage, "cacheWriteTokens"),
            tokens(usage, "reasoningTokens"),
            nano,
        )

    @classmethod
    def of_model(cls, told: Object, usage: Object) -> Totals:
        """From what a shutdown tells of a model. Raises Unreadable."""
        made = told.get("requests")
        requests = tokens(made, "count") if isinstance(made, dict) else 0
        return cls.of_usage(usage, tokens(told, "totalNanoAiu"), requests)

    def text(self) -> str:
        """All of it as a part of a key."""
        return "-".join(map(str, msgspec.structs.astuple(self)))

    def less(self, other: Totals) -> Totals:
        """What is left of this without the other, never below 0."""
        pairs = zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)
        return Totals(*(max(0, one - two) for one, two in pairs))

    def holds(self, other: Totals) -> bool:
        """Whether none of it is less than the other's."""
        pairs = zip(msgspec.structs.astuple(self), msgspec.structs.astuple(other), strict=True)
        return all(one >= two for one, two in pairs)


class Leg(msgspec.Struct, array_like=True):
    """What one model said since the last shutdown; `key` is its last response's, `own` that one's output."""

    output: int = 0
    since_mark: int = 0
    answers: int = 0
    answers_since_mark: int = 0
    key: str = ""
    own: int = 0
    at_ms: int = 0
    is_inner: bool = False
    claimed: Totals = msgspec.field(default_factory=Totals)


class _Kept(msgspec.Struct):
    totals: dict[str, Totals] = {}
    legs: dict[str, Leg] = {}


@dataclass(slots=True)
class Legs:
    """Every model's totals at the last shutdown, and what was said since."""

    totals: dict[str, Totals] = field(default_factory=dict)
    legs: dict[str, Leg] = field(default_factory=dict)

    @classmethod
    def of(cls, state: object) -> Legs:
        """From a state that was remembered."""
        try:
            kept = msgspec.convert(state, _Kept)
        except msgspec.ValidationError:
            return cls()
        return cls(kept.totals, kept.legs)

    def state(self) -> object:
        """To be remembered."""
        return msgspec.to_builtins(_Kept(self.totals, self.legs))

    def mark(self) -> None:
        """Something happened at which the totals may begin anew: a resumption, a compaction, a rewind."""
        for leg in self.legs.values():
            leg.since_mark = leg.answers_since_mark = 0

    def answered(self, model: str, key: str, output: int, at_ms: int, *, is_inner: bool) -> None:
        """A response came; one that is told again adds what it has more."""
        leg = self.legs.setdefault(model, Leg())
        is_again = leg.key == key
        more = max(0, output - leg.own) if is_again else output
        leg.output, leg.since_mark = leg.output + more, leg.since_mark + more
        leg.answers, leg.answers_since_mark = (
            leg.answers + (not is_again),
            leg.answers_since_mark + (not is_again),
        )
        leg.own = max(leg.own, output) if is_again else output
        leg.key, leg.at_ms, leg.is_inner = key, at_ms, is_inner

    def claimed(self, model: str, totals: Totals) -> None:
        """A request was told of by itself."""
        leg = self.legs.setdefault(model, Leg())
        pairs = zip(msgspec.structs.astuple(leg.claimed), msgspec.structs.astuple(totals), strict=True)
        leg.claimed = Totals(*(min(MAX_COUNT, one + two) for one, two in pairs))

    def gained(self, model: str, total: Totals) -> tuple[Leg, Totals]:
        """What a shutdown's totals tell that was not told before. `requests` includes what was told.

        Totals that do not hold those before them began anew at the last mark, and so did those that lack
        some of what was said, where that explains them better: what a crash cut short is in no totals.
        """
        leg, known = self.legs.get(model, Leg()), self.totals.get(model, Totals())
        self.totals[model] = total
        gain, said = total.less(known), leg.output
        missing = said - gain.output
        if not total.holds(known) or abs(total.output - leg.since_mark) < missing:
            gain, said = total, leg.since_mark
            leg.answers = leg.answers_since_mark
        claimed = leg.claimed
        if gain.output - said >= claimed.output and gain.requests >= leg.answers + claimed.requests:
            gain = gain.less(claimed)  # a compaction's request is in the totals of some versions
        else:
            gain = gain.less(Totals(nano=claimed.nano))  # and in their credits of all
        gain.output = max(0, gain.output - said)
        return leg, gain

    def end(self) -> None:
        """The shutdown is dealt with."""
        self.legs = {}
