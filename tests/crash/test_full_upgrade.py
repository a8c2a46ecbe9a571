"""An upgrade on a full disk: the old ledger stays as it was, and is upgraded when there is room."""

from __future__ import annotations

import json
import lzma
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import CORPUS
from tests.crash.sizes import short_and_long
from tests.crash.test_full_disk import FULL, KNOWN, PRIVATE, can_mount
from tests.crash.writer import ROOT


@pytest.mark.parametrize("schema", [1, 6])
@short_and_long(5, 60, "CRASH_UPGRADE_LEVELS")
def test_whatever_room_is_left_the_ledger_is_the_old_one_or_the_new_one(
    count: int, schema: int, tmp_path: Path, figures: Callable[[str], None]
) -> None:
    if not can_mount(tmp_path):
        pytest.skip("this user may not mount a disk of its own")
    ledger = tmp_path / "before.db"
    ledger.write_bytes(lzma.decompress((CORPUS / "ledgers" / f"schema-{schema}.db.xz").read_bytes()))
    words = [
        *PRIVATE,
        sys.executable,
        "-m",
        "tests.crash.full_upgrade",
        str(tmp_path),
        str(ledger),
        str(count),
    ]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    found = json.loads(done.stdout)
    figures(f"schema {schema}, {count} amounts of room, exit codes {found['codes']}")
    assert found["problems"] == []
    assert found["exact"]
    assert found["codes"].keys() == KNOWN
    path = tmp_path / "home" / "ledger.db"
    assert {sentence for sentence in found["said"] if FULL.format(path=path) not in sentence} == set()
