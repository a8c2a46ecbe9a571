"""What the window itself says: its rail, its keys, messages in passing."""

from __future__ import annotations

from counterfoil.domain.snapshot import Level
from counterfoil.words.tongue import msg

UNDO, DISMISS = msg("Undo"), msg("Dismiss")
WARNINGS, HELP = msg("Warnings…"), msg("Help")
KEYS, WELCOME, ABOUT = msg("Keyboard shortcuts"), msg("What is read and kept"), msg("About Counterfoil")
CLOSE = msg("Close")
KEYS_TITLE = msg("Keyboard shortcuts")
KEYS_WHY = msg("Everything can be done without a mouse. Tab goes from one control to the next.")
POINTS = {
    Level.WARN: msg("a window may run out"),
    Level.CRITICAL: msg("a window runs out soon"),
    Level.EXHAUSTED: msg("a window is used up"),
}
