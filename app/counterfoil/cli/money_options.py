"""The words of the verbs about money: prices, plans, statements. Light: they are read with all the others."""

from __future__ import annotations

import argparse

from counterfoil.cli.export_options import MakeVerb, add_span


def add_money(verb: MakeVerb, moment_help: str) -> None:
    """What use cost, who paid for it, and what the provider states."""
    plans = verb("plans", "What plans cost by billing period, what their use is worth, and whose it was.")
    plans.add_argument("--csv", action="store_true", help="a row for each project of each period as CSV")
    add_span(plans, moment_help)
    _add_statements(verb)
    _add_prices(verb, moment_help)


def _add_statements(verb: MakeVerb) -> None:
    """What a provider states, beside the ledger."""
    reconcile = verb("reconcile", "A provider's statement beside the ledger, differences with reasons.")
    reconcile.add_argument("statement", metavar="STATEMENT", nargs="*", help="an invoice or usage export")
    reconcile.add_argument("--as", dest="as_kind", metavar="KIND", help="what kind of statement it is")
    reconcile.add_argument("--kept", metavar="ID", type=int, help="one that the ledger keeps, by its number")
    reconcile.add_argument(
        "--tolerance-usd", metavar="X", help="up to where amounts are taken for the same (default: 0.01)"
    )
    reconcile.add_argument(
        "--statement-zone", metavar="ZONE", help="the zone of its times, where the file names none"
    )
    reconcile.add_argument(
        "--keep", action=argparse.BooleanOptionalAction, default=True, help="keep the file in the ledger"
    )
    reconcile.add_argument("--all", action="store_true", help="show every row that differs")
    statements = verb("statements", "The statements that the ledger keeps.")
    statements.add_argument("--withdraw", metavar="ID", type=int, help="let one no longer count; it stays")


def _add_prices(verb: MakeVerb, moment_help: str) -> None:
    """Which prices costs are worked out by."""
    prices = verb("prices", "Which prices costs are worked out by, where they are from, and your own.")
    prices.add_argument("model", metavar="MODEL", nargs="?", help="show this model's dated prices")
    prices.add_argument("--provider", metavar="NAME", help="with a MODEL: only as this provider sells it")
    prices.add_argument("--at", metavar="T", help=f"with a MODEL: as they were at {moment_help}")
    prices.add_argument("--used", action="store_true", help="which prices made up a total, and of how much")
    prices.add_argument("--init", action="store_true", help="begin a file for your own prices")
    prices.add_argument("--load", metavar="FILE", help="use a newer list of prices; it is checked first")
    prices.add_argument("--download", metavar="URL", help="the same from an https address, by one request")
    prices.add_argument("--forget", action="store_true", help="go back to the shipped list")
    prices.add_argument("--force", action="store_true", help="take in an older list too")
    add_span(prices, moment_help)
