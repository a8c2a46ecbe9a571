"""The threads behind the Reconcile page: one for what takes long, one for what is looked up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counterfoil.domain.dossier import Dossier
from counterfoil.ui.enquirer import Enquirer, Post
from counterfoil.ui.lane import Lane, NoLedger
from counterfoil.ui.reconcile_access import Bench, GoOn, KeptLine, Progress, ReconcileAccess, Seen, Wish

if TYPE_CHECKING:
    from counterfoil.statements.mapping import Mapping

KEPT, LOOK, COMPARE, WITHDRAW, FOUND = "kept", "look", "compare", "withdraw", "found"
PREVIEW, WRITE = "preview", "write"
TOLD_EVERY_SECONDS = 0.1


class ReconcileAsking(Enquirer):
    """Asks on behalf of the Reconcile page; of comparing and writing only the last one asked goes on."""

    kept_came = Signal(object)  # Sequence of KeptLine
    seen_came = Signal(object)  # Seen
    filed = Signal(object)  # KeptLine
    compared = Signal(object, object)  # KeptLine, Reconciliation
    found_came = Signal(object, object)  # the numbers asked for, Sequence of RecordRow
    withdrawn = Signal(object)  # KeptLine
    previewed = Signal(object, object)  # Dossier, Preview
    written = Signal(object)  # Written
    cancelled = Signal(str)  # what was asked
    progressed = Signal(str, int, int)  # what was asked, done, all

    def __init__(self, access: ReconcileAccess, parent: QObject | None = None) -> None:
        self._slow, self._quick = lanes = (Lane("reconcile"), Lane("reconcile-quick"))
        super().__init__(lanes, parent)
        self._access = access
        self._stops: dict[str, Event] = {}

    def kept(self) -> None:
        """Learn which statements are kept."""
        self._ask(self._quick, KEPT, lambda post, _: post("kept_came", self._bench().kept()))

    def look(self, path: Path, mapping: Mapping | None = None) -> None:
        """Look at a file; nothing of it is kept."""
        self._ask(self._slow, LOOK, lambda post, _: post("seen_came", self._bench().look(path, mapping)))

    def compare(self, what: Seen | KeptLine, wish: Wish) -> None:
        """Compare a statement; one that was only seen is put into the ledger first."""

        def work(post: Post, go_on: GoOn, progress: Progress) -> object:
            bench = self._bench()
            kept = what if isinstance(what, KeptLine) else bench.keep(what)
            if kept is not what:
                post("filed", kept)
            made = bench.compare(kept, wish, go_on, progress)
            if made is not None:
                post("compared", kept, made)
            return made

        self._long(COMPARE, work)

    def withdraw(self, kept: KeptLine) -> None:
        """Take a statement back."""

        def work(post: Post, _: object) -> None:
            self._bench().withdraw(kept.number)
            post("withdrawn", kept)

        self._ask(self._quick, WITHDRAW, work)

    def found(self, records: Sequence[int]) -> None:
        """Look rows of the ledger up."""
        asked = tuple(records)
        self._ask(self._quick, FOUND, lambda post, _: post("found_came", asked, self._bench().found(asked)))

    def preview(self, dossier: Dossier) -> None:
        """Find out what would leave."""
        self._ask(
            self._quick,
            PREVIEW,
            lambda post, _: post("previewed", dossier, self._bench().preview(dossier)),
        )

    def write(self, dossier: Dossier, path: Path) -> None:
        """Write a bundle."""

        def work(post: Post, go_on: GoOn, progress: Progress) -> object:
            made = self._bench().write(dossier, path, go_on, progress)
            if made is not None:
                post("written", made)
            return made

        self._long(WRITE, work)

    def cancel(self, asked: str) -> None:
        """End COMPARE or WRITE; `cancelled` follows once that is done."""
        if (stop := self._stops.get(asked)) is not None:
            stop.set()

    def stop(self) -> None:
        """End the threads; what takes long is given up."""
        for one in self._stops.values():
            one.set()
        super().stop()

    def _long(self, kind: str, work: Callable[[Post, GoOn, Progress], object]) -> None:
        self.cancel(kind)
        stop = self._stops[kind] = Event()

        def job(post: Post, _: object) -> None:
            if work(post, lambda: not stop.is_set(), _paced(kind, post)) is None:
                post("cancelled", kind)

        self._ask(self._slow, kind, job)

    def _bench(self) -> Bench:
        try:
            return self._access.open()
        except FileNotFoundError:
            raise NoLedger from None


def _paced(kind: str, post: Post) -> Progress:
    """Tells the page no more often than it can be seen."""
    told = [0.0]

    def progress(done: int, whole: int) -> None:
        now = monotonic()
        if now - told[0] >= TOLD_EVERY_SECONDS or done >= whole:
            told[0] = now
            # shares: more than fits into a signal's number may be done
            post("progressed", kind, *((done * 1000 // whole, 1000) if whole else (0, 0)))

    return progress
