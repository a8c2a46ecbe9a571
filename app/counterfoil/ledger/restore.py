"""Restores the ledger: tries what can be put together, and puts it in the place of the present one."""

from __future__ import annotations

import glob
import shutil
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from counterfoil.clock import Clock
from counterfoil.domain.backups import Backup, Present, Recovery, Restored, Standing
from counterfoil.errors import UsageError
from counterfoil.ledger.connection import translated
from counterfoil.ledger.copies import examined, newest_good
from counterfoil.ledger.disk import SCRATCH, companion, remove, stamp
from counterfoil.ledger.hold import held
from counterfoil.ledger.in_place import accept, discard, finish, interrupted, put_in_place
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.present import known_of, present
from counterfoil.ledger.recover import NOTHING, NothingToRestore, recover
from counterfoil.ledger.verify import GoOn, Progress

TRIAL = "restoring"


@dataclass(frozen=True, slots=True)
class Where:
    """The ledger's place, its backups' folder and what is kept of it."""

    ledger: Path
    backups: Path
    kept: Kept
    clock: Clock


def restore(
    where: Where,
    *,
    chosen: Path | None = None,
    apply: bool = False,
    progress: Progress | None = None,
    go_on: GoOn = lambda: True,
) -> Restored | None:
    """Find out what can be restored, and with `apply` do it; None, and nothing is done, when `go_on` said no.

    `chosen` is a backup to use instead of the newest good one. No connection of this process to the
    ledger may be open. Errors: LedgerError; with `apply` LedgerHeld, NothingToRestore.
    """
    where = replace(where, ledger=where.ledger.resolve())
    try:
        return _Restoring(where, progress, go_on).run(chosen, apply=apply)
    except (sqlite3.Error, OSError) as error:
        raise translated(error, where.ledger) from error


class _Restoring:
    """One restore, or a trial of one."""

    def __init__(self, where: Where, progress: Progress | None, go_on: GoOn) -> None:
        self._ledger = where.ledger
        self._where = where
        self._progress = progress
        self._go_on = go_on

    def run(self, chosen: Path | None, *, apply: bool) -> Restored | None:
        was_cut_short = interrupted(self._ledger) is not None
        if apply:
            self._clear_up()
        found = present(self._ledger, self._where.kept, progress=self._progress, go_on=self._go_on)
        if found is None:
            return None
        backup, is_other = self._backup(found, chosen)
        said = Restored(found, backup, is_other, interrupted=was_cut_short)
        if not self._go_on():
            return None
        if was_cut_short and not apply:
            return said
        if _is_needless(said):
            return replace(said, applied=was_cut_short)
        target = companion(self._ledger, f".{TRIAL}-{stamp(self._where.clock())}")
        try:
            return self._applied(said, target) if apply else self._tried(said, target)
        finally:
            remove(target)

    def _tried(self, said: Restored, target: Path) -> Restored | None:
        try:
            recovery = self._recovered(said, target)
        except NothingToRestore:
            return said
        return replace(said, recovery=recovery) if recovery else None

    def _applied(self, said: Restored, target: Path) -> Restored | None:
        where = self._where
        with held(self._ledger):
            recovery = self._recovered(said, target)
            if recovery is None:
                return None
            aside = put_in_place(self._ledger, target, where.clock())
        accept(self._ledger, where.kept, where.clock)
        return replace(said, recovery=recovery, applied=True, aside=aside)

    def _recovered(self, said: Restored, target: Path) -> Recovery | None:
        recovery = recover(
            None if said.is_other else self._ledger,
            said.backup.path if said.backup else None,
            target,
            known=() if said.is_other else known_of(self._where.kept),
            clock=self._where.clock,
            progress=self._progress,
            go_on=self._go_on,
        )
        if recovery and recovery.size == 0:
            raise NothingToRestore(NOTHING)
        return recovery

    def _backup(self, found: Present, chosen: Path | None) -> tuple[Backup | None, bool]:
        """The backup to use, and whether it is of another ledger than the known one."""
        progress, go_on = self._progress, self._go_on
        known = known_of(self._where.kept)
        if chosen is None:
            if found.standing is Standing.WHOLE:
                return None, False
            folder = self._where.backups
            return newest_good(folder, found.known, known, progress=progress, go_on=go_on), False
        if not chosen.is_file():
            raise UsageError(f"There is no file {chosen}.")
        made, contradiction = examined(chosen, known, progress=progress, go_on=go_on)
        if made is None or known:
            return made, contradiction is not None
        return made, found.ledger_id not in (None, made.ledger_id)

    def _clear_up(self) -> None:
        """Finish what was cut short, and remove what a killed run has left."""
        ledger, where = self._ledger, self._where
        discard(ledger)
        if ready := interrupted(ledger):
            with held(ledger):
                finish(ledger, ready)
            accept(ledger, where.kept, where.clock)
        for left in ledger.parent.glob(f"{glob.escape(ledger.name)}.{TRIAL}-*"):
            left.unlink(missing_ok=True)
        for folder in (*ledger.parent.glob(f"{SCRATCH}*"), *where.backups.glob(f"{SCRATCH}*")):
            shutil.rmtree(folder, ignore_errors=True)


def _is_needless(said: Restored) -> bool:
    """Whether the ledger in place is as good as it gets."""
    found, backup = said.present, said.backup
    if found.standing is Standing.MISSING and found.known is None:
        return backup is None  # nothing was ever there
    if found.standing is not Standing.WHOLE:
        return False
    return backup is None or (not said.is_other and backup.size <= (found.records or 0))
