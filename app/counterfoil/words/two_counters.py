"""What is said of the provider's counter and ours where they stand side by side. Pure: no Qt."""

from __future__ import annotations

from counterfoil.domain.snapshot import WindowState
from counterfoil.words.capacity import estimate_text, gap_sentence
from counterfoil.words.figures import percent
from counterfoil.words.sentences import own_cost, own_figure
from counterfoil.words.tongue import tr
from counterfoil.words.verdicts import is_estimated


def own_beside(state: WindowState) -> str:
    """Our side beside the provider's percent, in its unit where that is known: `"own 54 % · $4.31"`."""
    share = state.own[-1].percent if state.own else None
    if share is None or is_estimated(state):
        return own_figure(state.local)
    return tr("own {percent} · {cost}", percent=percent(share), cost=own_cost(state.local.cost))


def told(state: WindowState) -> str:
    """How far the two counters are apart, or that one of them is estimated; nothing where neither is told."""
    if state.estimate is not None and is_estimated(state):
        return tr(
            "No reading of this window; by own use and learned capacity {estimate}.",
            estimate=estimate_text(state.estimate),
        )
    return gap_sentence(state.gap) if state.gap else ""
