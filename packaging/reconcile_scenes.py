"""The Reconcile page's states for `screenshots.py`: made-up statements, and what is done with the page."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil.domain.reconciliation import DifferenceClass, Reconciliation
from counterfoil.errors import KnownError, LedgerError
from counterfoil.ui.reconcile_access import ReconcileAccess, Seen
from tests.altered import replace
from tests.ui import fake_reconcile as fakes
from tests.ui.fake_reconcile import FakeReconcile
from tests.ui.hostile import filled
from tests.ui.pages import reconcile_of
from tests.ui.snapshots import LONG

if TYPE_CHECKING:
    from counterfoil.ui.windows.main import MainWindow
    from counterfoil.ui.windows.reconcile_page import ReconcilePage

STATEMENT = Path("/home/ada/Downloads/claude_api_cost_2026_07.csv")
GATEWAY = Path("/home/ada/Downloads/gateway.csv")
BAD_CELL = "Row 12, column “cost_usd”: “4,07 €” is no amount in this mapping."
FULL = "There is no room left on the disk for evidence.zip; nothing was written."


def many() -> Reconciliation:
    """Every class, and ten thousand rows."""
    dice = random.Random(7)
    classes = [cls for cls in DifferenceClass if cls is not DifferenceClass.MATCH]
    odd = [fakes.row(n, dice.choice(classes), dice.uniform(-9, 9)) for n in range(3_000)]
    return fakes.result([*odd, *(fakes.row(n, DifferenceClass.MATCH) for n in range(7_000))])


def odd() -> Reconciliation:
    """Every name in it goes on and on."""
    found = fakes.result()
    rows = tuple(replace(row, key=replace(row.key, model=LONG, key=LONG)) for row in found.rows)
    return replace(found, rows=rows, statement=replace(found.statement, name=LONG, account=LONG))


def other_account() -> Reconciliation:
    """A statement that the ledger knows nothing of."""
    found = fakes.result([fakes.row(n, DifferenceClass.PROVIDER_ONLY, 8.0) for n in range(12)])
    return replace(found, statement=replace(found.statement, account="org-acme (acme.example)"))


def unreadable(path: Path) -> Seen:
    """A file that is no statement."""
    return Seen(path, 4_204_104, problem="It is a PDF, not a table; take the provider's CSV or JSON export.")


STATES: dict[str, Callable[[], FakeReconcile]] = {
    "start": lambda: FakeReconcile(lines=fakes.kept_lines()),
    "first": FakeReconcile,
    "aimed": FakeReconcile,
    "looking": lambda: FakeReconcile(delay=30),
    "unreadable": lambda: FakeReconcile(seen=unreadable),
    "mapping": lambda: FakeReconcile(seen=fakes.mapped),
    "mapping-problem": lambda: FakeReconcile(seen=lambda path: fakes.mapped(path, BAD_CELL)),
    "comparing": lambda: FakeReconcile(step_seconds=2.5),
    "witnesses": lambda: FakeReconcile(outcome=fakes.watched_result()),
    "matched": lambda: FakeReconcile(outcome=fakes.matched()),
    "many": lambda: FakeReconcile(outcome=many()),
    "odd": lambda: FakeReconcile(outcome=odd(), lines=filled(fakes.kept_lines(), LONG)),
    "other-account": lambda: FakeReconcile(outcome=other_account()),
    "lost": lambda: FakeReconcile(
        error=LedgerError("The ledger is locked by another program."), fails="kept"
    ),
    "none": lambda: FakeReconcile(error=FileNotFoundError()),
    "bundle-writing": lambda: FakeReconcile(lines=fakes.kept_lines(), step_seconds=2.5),
    "bundle-failed": lambda: FakeReconcile(lines=fakes.kept_lines(), error=KnownError(FULL), fails="write"),
}


def access(scene: str) -> ReconcileAccess:
    """What the page is given in a scene."""
    return STATES.get(scene, lambda: FakeReconcile(lines=fakes.kept_lines()))().access()


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Open the page and bring it into the scene's state."""
    window.show_page("Reconcile")
    page = reconcile_of(window)
    settle()
    if scene == "aimed":
        page.start.drop.aim(aimed=True)
    elif scene.startswith("bundle"):
        _bundle(page, scene, settle)
    elif scene not in ("start", "first", "lost", "none"):
        page.look(GATEWAY if scene.startswith("mapping") else STATEMENT)
        settle()
        if scene == "mapping":
            page.seen.open_mapping()
        elif scene not in ("looking", "seen", "unreadable", "mapping-problem"):
            _compared(page, scene, settle)
    window.toast.end()


def _compared(page: ReconcilePage, scene: str, settle: Callable[[], None]) -> None:
    page.seen.compare.click()
    settle()
    if scene == "chosen":
        table = page.result.rows.table
        table.setCurrentIndex(page.result.rows.model.index(4, 0))
    elif scene == "class":
        page.result.rows.show_class(DifferenceClass.TIME_ZONE)
    settle()


def _bundle(page: ReconcilePage, scene: str, settle: Callable[[], None]) -> None:
    page.start.opened.emit(page.start.known[0])
    settle()
    page.write.click()
    settle()
    sheet = page.flow.sheet
    assert sheet is not None
    if scene == "bundle":
        return
    page.flow.ask_for_place = lambda _proposed, chosen: chosen(Path("/home/ada/evidence.zip"))
    sheet.go_on.click()
    settle()
    if scene != "bundle-preview":
        sheet.save.click()
        settle()
