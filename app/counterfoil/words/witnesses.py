"""What other accounts of the same use tell beside a statement and the ledger. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence

from counterfoil.domain.reconciliation import Amounts, Reconciliation, ThirdWitness
from counterfoil.words.reconciling import Say, count_said, money_said
from counterfoil.words.tongue import msg, tr

MOST_COUNTERS = 3

OWN_SUMS = msg(
    "The client's own sums of sessions, in all {n}, come to {told}; the ledger has {ours} for the same ones."
)
COUNTER = msg(
    "The provider's counter “{limit}” was seen at {percent} % of a window of {hours} h; the ledger has "
    "{ours} in it."
)


def witnesses(found: Reconciliation, say: Say = tr) -> list[str]:
    """What other accounts of the same use tell: the client's sums together, the fullest windows apart."""
    sums = [one for one in found.witnesses if one.witness == "cost_state" and one.told.picousd is not None]
    said = []
    if sums:
        told, ours = (sum(side.picousd or 0 for side in sides) for sides in _both(sums))
        said.append(
            say(
                OWN_SUMS, n=count_said(len(sums), say), told=money_said(told, say), ours=money_said(ours, say)
            )
        )
    counters = [one for one in found.witnesses if one.witness == "counter"]
    return said + [_counter(one, say) for one in sorted(counters, key=_fullest)[:MOST_COUNTERS]]


def _both(sums: Sequence[ThirdWitness]) -> tuple[list[Amounts], list[Amounts]]:
    return [one.told for one in sums], [one.ledger for one in sums]


def _fullest(one: ThirdWitness) -> tuple[float, int]:
    return -float(one.facts.get("used_percent", 0)), one.since_ms


def _counter(one: ThirdWitness, say: Say) -> str:
    return say(
        COUNTER,
        limit=one.scope,
        percent=one.facts.get("used_percent", 0),
        hours=f"{int(one.facts.get('window_minutes', 0)) / 60:g}",
        ours=money_said(one.ledger.picousd or 0, say),
    )
