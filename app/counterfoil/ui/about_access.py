"""How the About window learns what this copy is made of. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from counterfoil.about import Facts
    from counterfoil.paths import Home

AboutAccess = Callable[[], "Facts"]  # off the GUI thread


def access_to(home: Home) -> AboutAccess:
    """A way to the facts of the copy that runs."""

    def opened() -> Facts:
        from counterfoil.about import facts_of

        return facts_of(home)

    return opened
