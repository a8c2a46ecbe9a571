"""States of the window itself for `screenshots.py`: its first page, its keys, About, messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tests.altered import replace
from tests.ui import many_agents, snapshots

if TYPE_CHECKING:
    from counterfoil.about import Facts
    from counterfoil.domain.snapshot import Snapshot
    from counterfoil.ui.about_access import AboutAccess
    from counterfoil.ui.windows.main import MainWindow

LEDGER = Path("/home/ada/.local/share/counterfoil/ledger.db")


def access(_scene: str) -> AboutAccess:
    """What this copy is made of, with its places in somebody's home."""
    return _facts


def _facts() -> Facts:
    from counterfoil.about import facts_of
    from counterfoil.paths import home_at

    facts = facts_of(home_at(Path("/home/ada/.local/share/counterfoil")))
    return replace(facts, ledger_file=LEDGER)


def found() -> Snapshot:
    """Logs of both agents, half of them read."""
    claude, codex = snapshots.SOURCES
    sources = (replace(claude, files=1_840), replace(codex, files=160))
    return replace(snapshots.importing(), sources=sources)


def act(window: MainWindow, scene: str, settle: Callable[[], None]) -> None:
    """Bring the window into a state."""
    name, *rest = scene.split(":")
    if name == "welcome":
        window.welcome(LEDGER)
        shown = {"nothing": snapshots.empty, "others": many_agents.many_agents}
        window.show_snapshot(shown.get("".join(rest), found)())
        settle()
        if rest == ["below"] and window.help.welcome is not None:
            bar = window.help.welcome.area.verticalScrollBar()
            bar.setValue(bar.maximum())
    elif name == "keys":
        window.help.open_keys()
    elif name == "about":
        window.help.open_about()
        for _ in range(3):  # what is asked for, then what that makes of the window
            settle()
        if rest:
            _licences(window, rest[0])
    elif name == "toast":
        window.say(" ".join(rest) or "Warnings of Claude · 5-hour rest until 16:00.", lambda: None)
    elif name == "help":
        window.help.open_menu(window.rail.extras[-1])
    elif name == "burn":
        stacking = window.page.burn.stacking
        stacking.choose(rest[0])
        stacking.chosen.emit()
    elif name == "elsewhere":
        window.show_page("Provider")
        settle()
        window.rail.items[2].setFocus()


def _licences(window: MainWindow, part: str) -> None:
    """The licences, with the text of one part."""
    from counterfoil.ui.windows.about_sheet import AboutSheet
    from counterfoil.ui.windows.licences_sheet import LicencesSheet

    window.findChildren(AboutSheet)[0].open_licences()
    sheet = window.findChildren(LicencesSheet)[0]
    names = [sheet.model.row_at(number).licence.name for number in range(sheet.model.rowCount())]
    sheet.table.setCurrentIndex(sheet.model.index(names.index(part), 0))
