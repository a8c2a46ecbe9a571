"""The third schema: the same tables, with checks that cost a tenth.

SQLite makes a table anew for every `IN` with more than two values, for every row that is inserted:
half of what a row of `event` cost. The checks are said with `OR`, and a row may have the cause `origin`.
"""

from __future__ import annotations

# table: what stands in its text, and what stands there from now on
CHECKS = {
    "event": (
        (
            "CHECK (cause IN ('first', 'grew', 'reread', 'void'))",
            "CHECK (cause = 'first' OR cause = 'grew' OR cause = 'reread' OR cause = 'void' "
            "OR cause = 'origin')",
        ),
        (
            "CHECK (quality IN ('as_logged', 'placeholder', 'partial'))",
            "CHECK (quality = 'as_logged' OR quality = 'placeholder' OR quality = 'partial')",
        ),
    ),
    "reading": (("CHECK (has_credits IN (0, 1))", "CHECK (has_credits = 0 OR has_credits = 1)"),),
}
