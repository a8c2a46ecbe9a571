"""Free memory goes back to the system."""

from __future__ import annotations

import linecache
import sys
import threading
import time
from pathlib import Path

import pytest

from counterfoil.ui.giving_back import give_back


def held_mib() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1024**2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the C library of Linux")
def test_what_lay_between_things_that_stay_is_given_back() -> None:
    made = [bytes(2000) for _ in range(60_000)]  # above 512 bytes they are the C library's
    stays = made[::16]
    full = held_mib()
    made.clear()
    kept = held_mib()
    give_back()
    _end_of_threads()
    assert len(stays) == 3750
    assert full - held_mib() > 60
    assert kept - held_mib() > 40


def test_sources_that_were_looked_up_are_let_go() -> None:
    assert linecache.getlines(threading.__file__)
    give_back()
    _end_of_threads()
    assert linecache.cache == {}


def _end_of_threads() -> None:
    until = time.monotonic() + 10
    while any(thread.name == "giving-back" for thread in threading.enumerate()):
        assert time.monotonic() < until
        time.sleep(0.01)
