"""Which other window ends one, in words. Pure."""

from __future__ import annotations

from counterfoil.domain.tightest import Binding
from counterfoil.words.figures import moment
from counterfoil.words.provider_names import LENGTHS
from counterfoil.words.tongue import msg, tr

OTHER = msg("other window", about="a window, in a sentence")


def ends_first(binding: Binding | None, now_ms: int, tz: str) -> str:
    """`"The week ends it first: runs out ≈ 14:20."`, `"The week is used up until Thu 10:00."`; or nothing."""
    if binding is None:
        return ""
    length = LENGTHS.get(binding.by.kind, OTHER)
    window = tr(length, about="a window, in a sentence")
    if binding.is_used_up:
        until = moment(binding.resets_at_ms, now_ms, tz)
        return tr("The {window} is used up until {when}.", window=window, when=until)
    when = moment(binding.ends_at_ms, now_ms, tz)
    return tr("The {window} ends it first: runs out ≈\u00a0{when}.", window=window, when=when)
