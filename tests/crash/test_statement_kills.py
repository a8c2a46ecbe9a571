"""A program that is killed while it keeps a statement: the statement is there whole, or nothing of it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from random import Random

from counterfoil.ledger.connection import open_for_reading
from counterfoil.ledger.statements import kept_statements, statement_parts
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.verify import verify
from tests.crash.sizes import short_and_long

MEBIBYTES = 12
WRITER = f"""
import os, sys
from pathlib import Path
from counterfoil.ledger.store import Ledger
with Ledger(Path(sys.argv[1]), lambda: 7) as ledger:
    print("open", flush=True)
    parts = (os.urandom(1 << 20) for _ in range({MEBIBYTES}))
    ledger.keep_statement("july.csv", "csv", "csv", "{{}}", parts)
    print("kept", flush=True)
"""


def killed(path: Path, after_s: float) -> bool:
    """Whether a writer that is killed after some time had said that it was done."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"open\n"
        time.sleep(after_s)
        os.kill(writer.pid, signal.SIGKILL)
        return b"kept" in writer.stdout.read()


@short_and_long(8, 60, "STATEMENT_KILLS")
def test_of_a_killed_keeping_all_is_there_or_nothing(count: int, tmp_path: Path) -> None:
    path, random, done = tmp_path / "ledger.db", Random(count), 0
    Ledger(path, lambda: 7).close()
    for _ in range(count):
        said = killed(path, random.uniform(0.0, 0.6))
        found = verify(path)
        assert found is not None
        assert found.first_bad is None
        with closing(open_for_reading(path)) as connection:
            held = kept_statements(connection)
            assert done + said <= len(held) <= done + 1
            sizes = {sum(map(len, statement_parts(connection, one.sha256))) for one in held}
        assert sizes <= {MEBIBYTES << 20}
        done = len(held)
    assert {file.name for file in tmp_path.iterdir()} <= {"ledger.db", "ledger.db-wal", "ledger.db-shm"}
