from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from counterfoil.exports.checking import check_bundle
from tests.unit.exports.made_bundles import home_in, write

CHANGES = 500


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundles")
    home = home_in(folder, 300)
    write(home, folder / "evidence")
    write(home, folder / "evidence.zip")
    return folder


def test_each_of_500_changed_bytes_anywhere_is_found(bundles: Path) -> None:
    files = sorted(path for path in (bundles / "evidence").rglob("*") if path.is_file())
    assert check_bundle(bundles / "evidence").ok
    # each file as often as any other, so that small ones are not passed over
    missed = _missed(Random(1), files, bundles / "evidence", CHANGES)
    assert missed == []


def test_each_of_500_changed_bytes_of_the_zip_is_found(bundles: Path) -> None:
    path = bundles / "evidence.zip"
    assert check_bundle(path).ok
    assert _missed(Random(2), [path], path, CHANGES) == []


def test_a_file_more_or_less_is_found(bundles: Path) -> None:
    folder = bundles / "evidence"
    (folder / "more.txt").write_text("")
    assert check_bundle(folder).where == "more.txt"
    (folder / "more.txt").unlink()
    held = (folder / "README.txt").read_bytes()
    (folder / "README.txt").unlink()
    assert check_bundle(folder).where == "README.txt"
    (folder / "README.txt").write_bytes(held)
    assert check_bundle(folder).ok


def test_a_zip_cut_short_or_made_longer_is_found(bundles: Path) -> None:
    path = bundles / "evidence.zip"
    whole = path.read_bytes()
    for other in (whole[:-1], whole[1:], whole + b"\0", whole[:100], b""):
        path.write_bytes(other)
        assert not check_bundle(path).ok
    path.write_bytes(whole)
    assert check_bundle(path).ok


def _missed(random: Random, files: list[Path], bundle: Path, changes: int) -> list[tuple[str, int]]:
    missed = []
    for number in range(changes):
        path = files[number % len(files)]
        whole = path.read_bytes()
        place = random.randrange(len(whole))
        changed = bytearray(whole)
        changed[place] ^= random.randrange(1, 256)
        path.write_bytes(changed)
        if check_bundle(bundle).ok:
            missed.append((path.name, place))
        path.write_bytes(whole)
    return missed
