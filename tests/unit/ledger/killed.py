"""Children that do one thing and are killed in the middle of it."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections.abc import Callable

# what changes a folder or waits for the disk; a child is killed ahead of one of them
STEPS = ("open", "mkdir", "rename", "replace", "link", "unlink", "rmdir", "fsync")


def killed_at(step: int, action: Callable[[], object]) -> bool:
    """Run in a child that is killed ahead of its `step`th call; False where it ended before that."""

    def act() -> None:
        _kill_at(step)
        action()

    return _ended(_forked(act))


def killed_after(seconds: float, action: Callable[[], object]) -> bool:
    """Run in a child that is killed some time later, wherever it is; False where it ended before that."""
    child = _forked(action)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    return _ended(child)


def started(action: Callable[[], object]) -> int:
    """A child that runs until `stopped`."""
    return _forked(action)


def stopped(child: int) -> None:
    """Kill a child that runs for ever."""
    os.kill(child, signal.SIGKILL)
    assert _ended(child)


def _forked(action: Callable[[], object]) -> int:
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        action()
        code = 0
    except Exception:  # noqa: BLE001  the top of a process
        traceback.print_exc()
    finally:
        os._exit(code)


def _ended(child: int) -> bool:
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, -signal.SIGKILL)
    return status != 0


def _kill_at(step: int) -> None:
    left = step

    def watched(call: Callable[..., object]) -> Callable[..., object]:
        def run(*args: object, **more: object) -> object:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*args, **more)

        return run

    for name in STEPS:
        setattr(os, name, watched(getattr(os, name)))
