"""The words of `export`. Light: they are read with all the others."""

from __future__ import annotations

import argparse
from typing import Protocol


class MakeVerb(Protocol):
    """Adds a verb with what all verbs have in common."""

    def __call__(self, name: str, text: str, *, json: bool = True) -> argparse.ArgumentParser: ...


def add_export(verb: MakeVerb, moment_help: str) -> None:
    """Hand over what the ledger holds."""
    export = verb("export", "Requests for other tools, or a bundle of evidence that anybody can check.")
    export.add_argument("--format", metavar="NAME", default="bundle", help="jsonl, csv, parquet, bundle, …")
    export.add_argument("-o", "--output", metavar="PATH", help="the file, or the bundle's folder or .zip")
    add_span(export, moment_help)
    export.add_argument(
        "--redact",
        choices=("none", "hash", "drop"),
        help="names of projects, folders and files: as they are, as hashes, or left out "
        "(default: hash for a bundle, which is for others; none for all else)",
    )
    export.add_argument(
        "--agent", metavar="NAME", action="append", default=[], help="only this agent; repeatable"
    )
    export.add_argument(
        "--statement", metavar="ID", type=int, action="append", default=[], help="with this kept statement"
    )
    export.add_argument(
        "--findings", action="store_true", help="for a bundle: also what was found in the logs, as `findings`"
    )
    export.add_argument("--claim", metavar="TEXT", default="", help="your own sentence, told as such")
    export.add_argument("--preview", action="store_true", help="show exactly what would leave, write nothing")
    export.add_argument("--month", metavar="YYYY-MM", help="for a format that is about one month")
    export.add_argument(
        "--account-prefix",
        metavar="NAME",
        help="for hledger and beancount: what follows Expenses: in accounts, such as Work:AI (default: AI)",
    )
    export.add_argument(
        "--by", choices=("project", "session"), help="for hledger and beancount: what entries are cut by"
    )


def add_span(verb: argparse.ArgumentParser, moment_help: str) -> None:
    """From when, until when."""
    verb.add_argument("--since", metavar="T", help=moment_help)
    verb.add_argument("--until", metavar="T", help=f"up to, not including: {moment_help}")
