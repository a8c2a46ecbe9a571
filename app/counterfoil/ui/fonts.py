"""Whether any font is installed: without one Qt draws a box for every letter."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache

from PySide6.QtGui import QFont, QFontInfo


@cache
def has_fonts() -> bool:
    """Whether text can be shown. The first time takes as long as the first text would."""
    return bool(QFontInfo(QFont()).family())


def tell_where_none(say: Callable[[str], None]) -> None:
    """Have it said, and print it, where there is no font."""
    if has_fonts():
        return
    from counterfoil.libraries import fonts_wanted

    sentence = fonts_wanted()
    print(f"counterfoil: {sentence}", file=sys.stderr)
    say(sentence)
