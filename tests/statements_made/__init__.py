"""Providers' files made from rows as a ledger has them, each exactly in its documented shape."""

from tests.statements_made.building import MadeRow, build, kinds

__all__ = ["MadeRow", "build", "kinds"]
