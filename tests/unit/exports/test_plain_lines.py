"""The quick way through the requests of a bundle is taken, and only by what is written in the one way."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from counterfoil.domain.dossier import Redaction
from tests.unit.exports.made_bundles import home_in, write


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("plain")
    return write(home_in(made), made / "evidence", Redaction.HASH)


@pytest.fixture(scope="module")
def verify(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("plain_verify", folder / "verify.py")
    assert spec is not None
    assert spec.loader is not None
    made = sys.modules["plain_verify"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def lines(folder: Path) -> list[str]:
    return (folder / "events.jsonl").read_text("utf-8").splitlines(keepends=True)


def test_lines_go_the_quick_way(folder: Path, verify: ModuleType) -> None:
    found = lines(folder)
    assert len(found) > 100
    assert sum(verify.PLAIN.fullmatch(line) is not None for line in found) > 0.9 * len(found)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"input":', '"input": '),
        ('"input":', '"input":0'),
        ('"input":', '"input":-'),
        (',"output":', '.0,"output":'),
        (',"output":', 'e1,"output":'),
        ('"sidechain":false', '"sidechain":0'),
        ('"quality":"a', '"quality":"\\u0061'),
        ('"quality":"a', '"quality":"\ta'),
        ('"quality":"', '"quality":"\\/'),
        ('"input":', '"input":1,"input":'),
        ('"block":', '"blocks":'),
        ("}\n", "}\r\n"),
        ("}\n", "}"),
        ('{"record"', ' {"record"'),
    ],
)
def test_what_could_be_written_in_another_way_does_not(
    folder: Path, verify: ModuleType, before: str, after: str
) -> None:
    line = next(one for one in lines(folder) if before in one and verify.PLAIN.fullmatch(one))
    assert verify.PLAIN.fullmatch(line.replace(before, after)) is None
