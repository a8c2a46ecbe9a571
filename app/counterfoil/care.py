"""Looks after the ledger: checks its structure and its chain, makes the daily backup, when each is due."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, replace

from counterfoil import state
from counterfoil.caretaker import FILE, kept_care
from counterfoil.clock import Clock
from counterfoil.domain.checkpoint import Checkpoint
from counterfoil.domain.health import Care, Health, Task, due
from counterfoil.errors import LedgerError
from counterfoil.ledger import chain
from counterfoil.ledger.backup import backup
from counterfoil.ledger.connection import open_for_reading, translating
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.sound import Damaged, checked, is_damage
from counterfoil.ledger.store import Ledger
from counterfoil.paths import Home
from counterfoil.power import power_state

WHAT_TO_DO = "`counterfoil restore` shows what can be put back."


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whose ledger it is."""

    home: Home
    clock: Clock

    @property
    def kept(self) -> Kept:
        """What is remembered of the ledger outside of it."""
        return Kept(self.home.state_dir)


def look_after(
    keeper: Keeper,
    say: Callable[[int, int], None],
    go_on: Callable[[], bool],
    *,
    just_started: bool,
) -> Health:
    """Do what is due now; returns how the ledger is. Errors: LedgerError."""
    path, care = keeper.home.ledger_file, kept_care(keeper.home.state_dir)
    try:
        end = _end(keeper)
    except LedgerError as error:
        if not is_damage(error):
            raise
        return Health(care, problem=str(error), is_damaged=True)
    if care.ledger_id != end.ledger_id:
        care = Care(ledger_id=end.ledger_id)  # another ledger: nothing was done for it yet
    health = Health(care)
    is_sparing = power_state().is_scarce
    for task in due(care, end.size, keeper.clock(), just_started=just_started, is_sparing=is_sparing):
        if task is Task.BACK_UP:
            care = _backed_up(keeper, care, go_on)
        else:
            whole = task is Task.CHECK_ALL
            since = 0 if whole else min(care.size, end.size)
            try:
                found = checked(
                    path, keeper.kept.checkpoints(), whole=whole, since=since, progress=say, go_on=go_on
                )
            except Damaged as error:
                return Health(care, problem=f"{error} {WHAT_TO_DO}", is_damaged=True)
            if found is None:
                break
            if found.first_bad is not None:
                return Health(care, problem=_not_as_written(found.first_bad.what))
            now_ms = keeper.clock()
            all_ms = now_ms if whole else care.all_checked_ms
            care = replace(care, size=found.records, checked_ms=now_ms, all_checked_ms=all_ms)
        _save(keeper, care)
        health = Health(care)
    return health


def _save(keeper: Keeper, care: Care) -> None:
    state.save(keeper.home.state_dir, asdict(care), FILE)


def _end(keeper: Keeper) -> Checkpoint:
    path = keeper.home.ledger_file
    with translating(path), closing(open_for_reading(path)) as connection:
        end = chain.last_block(connection)
        return Checkpoint(chain.ledger_id(connection), end.size, end.link.hex(), keeper.clock())


def _backed_up(keeper: Keeper, care: Care, go_on: Callable[[], bool]) -> Care:
    with Ledger(keeper.home.ledger_file, keeper.clock, keeper.kept) as ledger:
        ledger.checkpoint("backup")
    path = keeper.home.ledger_file
    made = backup(path, keeper.home.backups_dir, keeper.clock, keeper.kept, go_on=go_on)
    size = made.size if made else care.backed_up
    return replace(care, backed_up_ms=keeper.clock(), backed_up=size)


def _not_as_written(what: str) -> str:
    return (
        f"A check of the ledger found that it is not as it was written. {what} "
        f"The Ledger page shows more; {WHAT_TO_DO}"
    )
