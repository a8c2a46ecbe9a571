"""`licences`: what comes with the program, and on which terms."""

from __future__ import annotations

import argparse

from counterfoil.cli.output import print_json, print_table
from counterfoil.errors import UsageError
from counterfoil.licences import Licence, collected, named, text_of

REPLACEABLE = (
    "Qt is used under the LGPL and may be replaced by a build of your own: counterfoil licences Qt says how."
)


def run(options: argparse.Namespace) -> int:
    """Print the list of parts, or the text of one."""
    known = collected()
    if options.name is None:
        _list(known, json=options.json)
        return 0
    one = named(options.name, known)
    if one is None:
        raise UsageError(f"no part is called {options.name}; counterfoil licences lists them")
    text = text_of(one).text
    if options.json:
        print_json({**_fields(one), "text": text})
    else:
        print(text, end="")
    return 0


def _list(known: tuple[Licence, ...], *, json: bool) -> None:
    if json:
        print_json({"parts": [_fields(one) for one in known]})
        return
    rows = [(one.name, one.version, one.licence or "not known") for one in known]
    print_table(("part", "version", "licence"), rows)
    print(f"\n{REPLACEABLE}")


def _fields(one: Licence) -> dict[str, object]:
    return {"name": one.name, "version": one.version, "licence": one.licence}
