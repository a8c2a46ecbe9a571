"""The accounts whose logs are laid beside the project, each as the roots that the program is given."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.monitor import Monitor
from counterfoil.pipeline import Pipeline
from counterfoil.prices.book import PriceBook
from counterfoil.readers.registry import Root, agent_named

CODEX_PROJECTS = ("jdx__mise", "jdx__hk", "jdx__fnox", "jdx__communique")
CLAUDE_PEOPLE = ("soph", "alex")  # two people on one project
ACCOUNTS = ("jdx", *CLAUDE_PEOPLE)


def roots_of(account: str, logs: Path, folder: Path) -> list[Root]:
    """Where an account's logs lie; for one of the two people a home in `folder` links to them."""
    if account not in CLAUDE_PEOPLE:
        return [Root(agent_named("codex"), logs / "slim" / name / ".codex") for name in CODEX_PROJECTS]
    projects = folder / account / "projects"
    if not projects.exists():
        projects.mkdir(parents=True)
        for found in (logs / "slim" / "entireio__cli" / ".claude" / "projects").glob(f"-Users-{account}*"):
            (projects / found.name).symlink_to(found, target_is_directory=True)
    return [Root(agent_named("claude-code"), projects.parent)]


def are_there(account: str, logs: Path) -> bool:
    """Whether all of an account's logs are beside the project."""
    names = ("entireio__cli",) if account in CLAUDE_PEOPLE else CODEX_PROJECTS
    return all((logs / "slim" / name).is_dir() for name in names)


def read_in(roots: Sequence[Root], ledger_file: Path) -> None:
    """Read everything into a new ledger."""
    with Ledger(ledger_file, lambda: 0) as ledger:
        Pipeline(ledger, roots).scan()


def monitor_of(view: LedgerView) -> Monitor:
    """How it stands by a ledger, in UTC."""
    return Monitor(view, PriceBook.shipped(), ZoneInfo("UTC"))


def opened(account: str, logs: Path, folder: Path) -> closing[LedgerView]:
    """A view of a ledger of all the account's logs, made in `folder` where it is not there yet."""
    file = folder / f"{account}.db"
    if not file.exists():
        read_in(roots_of(account, logs, folder), file)
    return closing(LedgerView(file))
