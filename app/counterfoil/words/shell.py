"""What the window itself says: its rail, its keys, messages in passing, and the page Reconcile."""

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

RECONCILE_LEAD = msg("Set a provider's bill or usage export beside your own ledger, request by request.")
NOT_YET = msg("Statements cannot be read in yet. What the ledger can show for itself works today.")
WILL_DO = msg("What this page is for")
WILL_LINES = (
    (
        msg("Read a statement"),
        msg("A usage or cost export from the provider, kept as it came, with its digest."),
    ),
    (
        msg("Match it"),
        msg("By request id where the statement has one, else by day, model and kind of token."),
    ),
    (
        msg("Name each difference"),
        msg("Shifted days, other devices, deleted logs, price classes, double charges."),
    ),
    (msg("Show what is left"), msg("A remainder that nothing explains is shown as it is.")),
)
TODAY = msg("What works today")
TODAY_WHY = msg("In a terminal. Nothing of it changes the ledger.")
COMMANDS = (
    (
        "counterfoil totals --by provider,model,day --csv",
        msg("Your own totals, in the shape of most usage exports"),
    ),
    ("counterfoil verify", msg("Whether any record was changed since it was written")),
    ("counterfoil checkpoint", msg("A short proof of the ledger's state, to keep elsewhere")),
    (
        "counterfoil explain ID --proof --json",
        msg("One request with its proof, by message, request or session id"),
    ),
    ("counterfoil events", msg("Unusual moves of the provider's counter, with the evidence")),
)
COPY, COPIED = msg("Copy"), msg("Copied: {text}")
TO_LEDGER = msg("Open the ledger")
