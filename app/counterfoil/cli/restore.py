"""`restore`: what there is of the ledger, what can be put back, and with `--apply` the putting back."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from counterfoil.cli.alone import refuse_while_running
from counterfoil.cli.backup import fields, listed, progress_on_terminal
from counterfoil.cli.options import home_of
from counterfoil.cli.output import print_json
from counterfoil.clock import iso, wall_clock
from counterfoil.domain.backups import BackupFile, Present, Recovery, Restored, Standing
from counterfoil.errors import UsageError
from counterfoil.ledger.connection import no_ledger
from counterfoil.ledger.copies import backups
from counterfoil.ledger.in_place import begin_anew
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.present import present
from counterfoil.ledger.restore import Where, restore
from counterfoil.paths import Home
from counterfoil.words import backups as words

SHOWN = 5


def run(options: argparse.Namespace) -> int:
    """Exit 0 when the ledger is whole or was put in place, 1 when something is wrong with it."""
    home = home_of(options)
    if options.new and options.file:
        raise UsageError("--new begins an empty ledger and --from takes one from a file; give one of them.")
    if options.apply:
        refuse_while_running(home)
    where = Where(home.ledger_file, home.backups_dir, Kept(home.state_dir), wall_clock)
    if options.new:
        return _anew(where, options)
    chosen = Path(options.file) if options.file else None
    said = restore(where, chosen=chosen, apply=options.apply, progress=progress_on_terminal())
    assert said is not None  # nobody stops it
    if _is_first_start(said):
        raise no_ledger(home.ledger_file)
    found = backups(home.backups_dir)
    if options.json:
        print_json(as_json(said, found))
    else:
        print("\n".join(_as_text(home, said, found, chosen)))
    return 0 if said.applied or said.present.standing is Standing.WHOLE else 1


def _anew(where: Where, options: argparse.Namespace) -> int:
    found = present(where.ledger, where.kept, progress=progress_on_terminal())
    assert found is not None  # nobody stops it
    aside = begin_anew(where.ledger, where.kept, wall_clock) if options.apply else None
    if options.json:
        print_json(
            {"ledger": _ledger(found), "applied": options.apply, "aside": str(aside) if aside else None}
        )
        return 0
    print(words.standing(found))
    print(words.GIVEN_UP)
    if options.apply:
        print(words.begun(aside))
    else:
        print(f"{words.KEPT_ASIDE} {words.NOTHING_CHANGED} Add --apply to begin anew.")
    return 0


def _is_first_start(said: Restored) -> bool:
    found = said.present
    return found.standing is Standing.MISSING and found.known is None and said.recovery is None


def as_json(said: Restored, found: list[BackupFile]) -> dict[str, object]:
    """What was found and what was, or would be, made of it."""
    return {
        "ledger": _ledger(said.present),
        "backups": [listed(one) for one in found],
        "backup": fields(said.backup) if said.backup else None,
        "is_other": said.is_other,
        "result": _result(said.recovery) if said.recovery else None,
        "interrupted": said.interrupted,
        "applied": said.applied,
        "aside": str(said.aside) if said.aside else None,
    }


def _ledger(found: Present) -> dict[str, object]:
    head = found.known
    return {
        "path": str(found.path),
        "standing": found.standing.value,
        "what": words.standing(found),
        "ledger_id": found.ledger_id,
        "records": found.records,
        "known_records": head.size if head else None,
        "known_at": iso(head.at_ms) if head else None,
        "first_bad": asdict(found.bad) if found.bad else None,
    }


def _result(made: Recovery) -> dict[str, object]:
    return {
        "ledger_id": made.ledger_id,
        "records": made.size,
        "head": made.head,
        "from_ledger": made.from_damaged,
        "from_backup": made.from_backup,
        "missing_records": made.missing_records,
        "missing": [asdict(one) for one in made.missing],
        "checkpoints_dropped": made.checkpoints_dropped,
        "contents_lost": made.contents_lost,
        "read_on": made.read_on.value,
    }


def _as_text(home: Home, said: Restored, found: list[BackupFile], chosen: Path | None) -> Iterator[str]:
    if said.applied:
        yield words.done(said)
        yield from words.result(said.recovery) if said.recovery else ()
        return
    yield f"Ledger  {home.ledger_file}"
    yield f"  {words.standing(said.present)}"
    if said.interrupted:
        yield f"  {words.CUT_SHORT}"
    yield f"Backups  {home.backups_dir}"
    yield from (f"  {line}" for line in _backups(said, found))
    if said.recovery:
        yield f"`counterfoil restore{_from(chosen)} --apply` would put back"
        yield from (f"  {line}" for line in words.result(said.recovery))
    if said.is_other:
        yield f"  {words.OF_ANOTHER}"
    yield from _end(said)


def _backups(said: Restored, found: list[BackupFile]) -> Iterator[str]:
    if not found:
        yield "There are none."
    for one in found[:SHOWN]:
        is_used = said.backup is not None and said.backup.path == one.path
        yield words.in_line(one, said.present.known, is_used=is_used)
    if len(found) > SHOWN:
        yield f"and {len(found) - SHOWN:,} older ones"


def _from(chosen: Path | None) -> str:
    return f" --from {chosen}" if chosen else ""


def _end(said: Restored) -> Iterator[str]:
    if said.present.standing is Standing.WHOLE and not said.recovery:
        yield words.NOTHING_TO_DO
        return
    if not said.recovery and not said.interrupted:
        yield words.NO_RESULT
    yield words.OTHER_WAYS
    yield words.NOTHING_CHANGED
