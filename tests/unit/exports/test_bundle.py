from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.errors import KnownError
from counterfoil.exports import bundle
from counterfoil.exports.bundle_documents import documents
from counterfoil.exports.bundle_look import looked
from counterfoil.exports.redaction import FIELDS
from counterfoil.filing import file, look
from counterfoil.ledger.connection import open_for_questions
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.statements import KeptStatement, kept_statements
from counterfoil.ledger.store import Ledger
from counterfoil.paths import Home
from tests.timestamp_authority import make_authority
from tests.unit.exports.made_bundles import ALL, NOW_MS, found, home_in, job, write

CONTENT = b"day,usd\n2026-03-01,1.25\n"
CLEAR = ("/home/u/", "projects/", '"p1"', "invoice of March")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = home_in(tmp_path_factory.mktemp("ledger"))
    with Ledger(made.ledger_file, lambda: NOW_MS, Kept(made.state_dir)) as ledger:
        ledger.keep_statement("invoice of March.csv", "csv", "csv", "{}", [CONTENT[:9], CONTENT[9:]])
    return made


@pytest.mark.parametrize("redaction", list(Redaction))
def test_a_bundle_verifies_by_its_own_program_on_a_bare_python(
    home: Home, tmp_path: Path, redaction: Redaction
) -> None:
    folder = write(home, tmp_path / "evidence", redaction)
    checked = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    assert "Everything holds." in checked.stdout
    assert not list(folder.rglob("__pycache__"))


@pytest.mark.parametrize("redaction", [Redaction.HASH, Redaction.DROP])
def test_no_name_of_a_folder_a_project_or_a_statement_leaves_in_a_redacted_bundle(
    home: Home, tmp_path: Path, redaction: Redaction
) -> None:
    folder = write(home, tmp_path / "evidence", redaction)
    texts = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert [(name, word) for name, text in texts.items() for word in CLEAR if word.encode() in text] == []
    assert not (folder / "names.jsonl").exists()


def test_the_same_name_is_the_same_hash_and_no_two_names_share_one(home: Home, tmp_path: Path) -> None:
    clear = _rows(write(home, tmp_path / "clear", Redaction.NONE))
    hashed = _rows(write(home, tmp_path / "hashed", Redaction.HASH))
    for name in ("project", "home", "file"):
        pairs = {(one[name], two[name]) for one, two in zip(clear, hashed, strict=True)}
        assert len(pairs) == len({one for one, _ in pairs}) == len({two for _, two in pairs})


def test_only_fields_of_the_list_leave(home: Home, tmp_path: Path) -> None:
    folder = write(home, tmp_path / "evidence", Redaction.NONE)
    for name in ("events.jsonl", "readings.jsonl", "provider-events.jsonl", "names.jsonl"):
        lines = (folder / name).read_text("utf-8").splitlines()
        assert {tuple(json.loads(line)) for line in lines} <= {FIELDS[name]}, name


def test_what_is_previewed_is_what_is_written(home: Home, tmp_path: Path) -> None:
    dossier = Dossier(0, 1 << 50, Redaction.HASH, statements=())
    preview = bundle.preview(job(home, tmp_path / "evidence", dossier))
    folder = write(home, tmp_path / "evidence")
    assert {one.name for one in preview.files} == {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    }
    for name in ("events.jsonl", "events.csv", "readings.jsonl", "coverage.csv"):
        told = next(one for one in preview.files if one.name == name)
        written = (folder / name).read_text("utf-8").splitlines()
        assert list(told.sample) == written[: len(told.sample)]
        assert told.rows == len(written) - name.endswith(".csv")
    assert preview.requests == len(_rows(folder))
    assert (preview.beside > 0, "session ids" in preview.note) == (True, True)
    size = sum(path.stat().st_size for path in folder.rglob("*"))
    assert 0.3 * size < preview.about_bytes < 3 * size


def test_a_statement_leaves_as_it_was_imported_and_is_proven(home: Home, tmp_path: Path) -> None:
    kept = _kept(home)
    dossier = Dossier(0, 1 << 50, statements=(kept.id,))
    with looked(job(home, tmp_path / "x", dossier), has_checkpoint=False) as look:
        made = {one.name: one for one in documents(look, ())}[f"statements/{kept.id}.csv"]
        assert made.data is not None
        assert b"".join(made.data()) == CONTENT


def test_a_statement_is_set_beside_the_ledger_and_the_bundle_verifies(home: Home, tmp_path: Path) -> None:
    rows = _rows(write(home, tmp_path / "plain"))
    day = datetime.fromtimestamp(rows[0]["at_ms"] / 1000, UTC).date()
    stated = tmp_path / "usage of March.csv"
    stated.write_text(
        f"date,model,input_tokens,output_tokens,cost_usd\n{day},{rows[0]['model']},10,20,99.50\n"
    )
    looked_at = look(stated, [])
    with Ledger(home.ledger_file, lambda: NOW_MS, Kept(home.state_dir)) as ledger:
        kept = file(ledger, stated, looked_at)
    folder = write(home, tmp_path / "evidence", statements=(kept.id,), claim="Charged too much.")
    checked = found(folder)
    assert (checked.what, "1 statements are those that the chain holds" in checked.holds) == (None, True)
    assert (folder / "statements" / f"{kept.id}.csv").read_bytes() == stated.read_bytes()
    full = json.loads((folder / f"reconciliation-{kept.id}.json").read_text("utf-8"))
    assert full["provider"]["picousd"] == 99_500_000_000_000
    assert "usage of March" not in (folder / "manifest.json").read_text("utf-8")
    assert full["statement"]["name"] == "Statement 1"
    assert "Statement 1 of" in (folder / "report.html").read_text("utf-8")
    table = list(csv.DictReader(StringIO((folder / "discrepancies.csv").read_bytes().decode("utf-8-sig"))))
    assert sum(Decimal(row["difference_usd"] or 0) for row in table) * 10**12 == full["difference"]["picousd"]
    assert all(row["reason"] for row in table)


def test_a_statement_that_is_not_kept_is_named(home: Home, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="keeps no statement 77"):
        write(home, tmp_path / "evidence", statements=(77,))


def test_a_span_and_an_agent_leave_the_others_out(home: Home, tmp_path: Path) -> None:
    rows = _rows(write(home, tmp_path / "all"))
    middle = sorted(row["at_ms"] for row in rows)[len(rows) // 2]
    folder = tmp_path / "some"
    assert bundle.write(job(home, folder, Dossier(0, middle, agents=("codex",))))
    expected = [row["record"] for row in rows if row["at_ms"] < middle and row["agent"] == "codex"]
    assert [row["record"] for row in _rows(folder)] == expected
    assert found(folder).ok


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl on this machine")
def test_a_time_stamp_in_it_is_verified_by_openssl_alone(tmp_path: Path) -> None:
    home, authority = home_in(tmp_path, 60), make_authority(tmp_path / "authority")
    authority.add_signer("tsa")
    with Ledger(home.ledger_file, lambda: NOW_MS, Kept(home.state_dir)) as ledger:
        checkpoint = ledger.checkpoint("asked")
        ledger.attach_stamp(
            checkpoint, authority.reply(authority.query(checkpoint.text(), "-cert", "-sha256"))
        )
    stamps = write(home, tmp_path / "evidence") / "timestamps"
    newest = max(int(path.stem) for path in stamps.glob("*.tsr"))
    names = (
        "-data",
        f"{newest}.txt",
        "-in",
        f"{newest}.tsr",
        "-CAfile",
        str(tmp_path / "authority/root.pem"),
    )
    done = subprocess.run(
        ["openssl", "ts", "-verify", *names], cwd=stamps, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_an_empty_span_is_a_bundle_too(home: Home, tmp_path: Path) -> None:
    assert bundle.write(job(home, tmp_path / "none", Dossier(1_000, 2_000)))
    assert (found(tmp_path / "none").what, found(tmp_path / "none").requests) == (None, 0)


def test_a_zip_holds_the_same_files_and_is_the_same_twice(home: Home, tmp_path: Path) -> None:
    write(home, tmp_path / "one.zip")
    assert found(tmp_path / "one.zip").ok
    assert [path.name for path in tmp_path.iterdir()] == ["one.zip"]
    assert (tmp_path / "one.zip").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["evidence", "evidence.zip"])
def test_cancelled_at_any_moment_nothing_is_left_and_the_old_one_stays(
    home: Home, tmp_path: Path, name: str
) -> None:
    path = write(home, tmp_path / name)
    before = _bytes(path)
    asked: list[int] = []
    for moment in (1, 3, 9):
        asked.clear()

        def go_on(moment: int = moment) -> bool:
            asked.append(0)
            return len(asked) < moment

        assert bundle.write(job(home, path, ALL, go_on=go_on)) is None
        assert _bytes(path) == before
        assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX")
@pytest.mark.parametrize("name", ["evidence", "evidence.zip"])
def test_where_there_is_no_room_the_old_one_stays(home: Home, tmp_path: Path, name: str) -> None:
    import resource
    import signal

    path = write(home, tmp_path / name)
    before = _bytes(path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    for limit in (100_000, 200_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            with pytest.raises(KnownError):
                bundle.write(job(home, path))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert _bytes(path) == before
        assert [one.name for one in tmp_path.iterdir()] == [name]


def test_a_folder_of_somebody_elses_files_is_not_replaced(home: Home, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("keep")
    with pytest.raises(KnownError, match="holds other files"):
        write(home, tmp_path / "mine")
    assert (tmp_path / "mine" / "notes.txt").read_text() == "keep"


def test_everything_is_its_owners_alone(home: Home, tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        folder = write(home, tmp_path / "evidence")
    finally:
        os.umask(old)
    assert {path.stat().st_mode & 0o077 for path in (folder, *folder.rglob("*"))} == {0}


def _kept(home: Home) -> KeptStatement:
    with closing(open_for_questions(home.ledger_file)) as connection:
        return next(one for one in kept_statements(connection) if one.name == "invoice of March.csv")


def _rows(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "events.jsonl").read_text("utf-8").splitlines()]


def _bytes(path: Path) -> dict[str, bytes]:
    files = [path] if path.is_file() else [one for one in path.rglob("*") if one.is_file()]
    return {str(one): one.read_bytes() for one in files}
