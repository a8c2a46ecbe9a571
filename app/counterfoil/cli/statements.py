"""`statements`: which statements the ledger keeps, and taking one back."""

from __future__ import annotations

import argparse

from counterfoil.cli.output import print_json, print_table
from counterfoil.cli.place import place_of, writable
from counterfoil.cli.reconcile import kept_by, known_statements
from counterfoil.clock import iso
from counterfoil.ledger.statements import KeptStatement


def run(options: argparse.Namespace) -> int:
    """List them, the newest first; or withdraw one by a new row."""
    place = place_of(options)
    if options.withdraw is not None:
        with writable(place, must_exist=True) as ledger:
            ledger.withdraw_statement(kept_by(place, options.withdraw).id)
    found = known_statements(place)
    if options.json:
        print_json({"statements": [statement_fields(one) for one in found]})
    elif not found:
        print("No statement is kept; `counterfoil reconcile FILE` keeps one.")
    else:
        rows = [
            [str(one.id), iso(one.at_ms) or "", one.kind, f"{one.size_bytes:,}", _clean(one), _state(one)]
            for one in found
        ]
        print_table(["id", "kept at", "kind", "bytes", "name", "state"], rows)
    return 0


def statement_fields(one: KeptStatement) -> dict[str, object]:
    """All that is known of a kept one without reading it."""
    return {
        "id": one.id,
        "kept_at": iso(one.at_ms),
        "name": one.name,
        "kind": one.kind,
        "size_bytes": one.size_bytes,
        "sha256": one.sha256,
        "withdrawn": one.is_withdrawn,
    }


def _state(one: KeptStatement) -> str:
    return "withdrawn" if one.is_withdrawn else "kept"


def _clean(one: KeptStatement) -> str:
    return "".join(sign if sign.isprintable() else "·" for sign in one.name)
