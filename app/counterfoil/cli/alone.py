"""Who keeps a home up, told and agreed on without starting any of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from counterfoil import meeting
from counterfoil.domain.digest import sha256
from counterfoil.dropping import held_alone
from counterfoil.errors import KnownError
from counterfoil.paths import NAME, Home

FOLLOWED = "followed.lock"
LOCKS_REFUSE = os.name == "nt"  # there nobody else may write to what Qt holds


def app_runs(home: Home) -> bool:
    """Whether a tray of this home runs."""
    return any(_is_locked(path) for path in _locks(home))


def refuse_while_running(home: Home) -> None:
    """Errors: KnownError while a tray of this home runs, or `watch` or `serve` keeps it up."""
    if app_runs(home):
        raise KnownError("Counterfoil is running with this ledger; quit it from its tray menu and try again.")
    if (home.state_dir / FOLLOWED).exists():
        with held_alone(home.state_dir / FOLLOWED) as is_free:
            if not is_free:
                raise KnownError(
                    "`counterfoil watch` or `serve` is running with this ledger; end it and try again."
                )


class Turn:
    """Whether it is for this process to keep a home up: the app goes first, then whoever asked first.

    Whoever has no turn may look, and says, asks and checks nothing of its own.
    """

    def __init__(self, home: Home) -> None:
        self._home = home
        self._held: ExitStack | None = None

    def is_ours(self) -> bool:
        """Ask anew; never waits. Nobody keeps up a home that cannot be written: whoever looks may say so."""
        if app_runs(self._home):
            self.give_up()
            return False
        try:
            return self._held is not None or self._take()
        except OSError:
            return True

    def _take(self) -> bool:
        self._home.prepare()
        with ExitStack() as stack:
            if stack.enter_context(held_alone(self._home.state_dir / FOLLOWED)):
                self._held = stack.pop_all()
        return self._held is not None

    def give_up(self) -> None:
        """Let another have it."""
        if self._held is not None:
            self._held.close()
            self._held = None


def _locks(home: Home) -> Iterator[Path]:
    """Where the app may keep the lock of its one instance."""
    place = str(home.state_dir.resolve()).encode()
    name = f"{NAME}-{sha256(place).hexdigest()[:16]}.lock"
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    yield home.state_dir / name
    yield meeting.spare() / name
    if runtime:
        yield Path(runtime) / name
    if hasattr(os, "getuid"):
        yield Path(f"/run/user/{os.getuid()}") / name


def _is_locked(path: Path) -> bool:
    if not path.exists():
        return False
    try:
        with held_alone(path) as is_free:
            return not is_free
    except PermissionError:
        return LOCKS_REFUSE
    except FileNotFoundError:
        return False
