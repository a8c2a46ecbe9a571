"""Findings in a bundle, where they are asked for: a file of their own, a part of the report, and no names."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from counterfoil.domain.dossier import Dossier, Redaction
from counterfoil.domain.finding import Doubt, FindingForm, FindingKind, Found, Untold
from counterfoil.domain.money import Cost
from counterfoil.exports import bundle
from counterfoil.exports.redaction import FIELDS
from counterfoil.exports.report_findings import READING
from counterfoil.inspection import Inspection
from counterfoil.ledger.connection import open_for_questions
from counterfoil.paths import Home
from counterfoil.words import money, tongue
from tests.unit.exports.made_bundles import found, home_in, job, resign, write
from tests.unit.words.sample_findings import sample

PROJECT, TOOL = "secret-project", "mcp__secret-project__deploy"
Row = tuple[int, int]  # record and moment


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return home_in(tmp_path_factory.mktemp("ledger"), 300)


@pytest.fixture
def rows(home: Home) -> list[Row]:
    sql = (
        "SELECT id, at_ms FROM event AS e WHERE cause <> 'void' AND NOT EXISTS "
        "(SELECT 1 FROM event AS n WHERE n.supersedes = e.id) ORDER BY at_ms"
    )
    with closing(open_for_questions(home.ledger_file)) as connection:
        return [(number, at_ms) for number, at_ms in connection.execute(sql)]


@pytest.fixture(autouse=True)
def seen(rows: list[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    """One finding from the first request to the last, another of the first alone, one that is not sure."""
    first, last = rows[0], rows[-1]
    span = {"first_ms": first[1], "last_ms": last[1], "project": PROJECT}
    failing = sample(FindingForm.TOOL_FAILURES, requests=(first[0], last[0]), **span)
    facts = tuple((name, TOOL if name == "tool" else fact) for name, fact in failing.facts)
    failing = sample(FindingForm.TOOL_FAILURES, requests=(first[0], last[0]), facts=facts, **span)
    early = sample(
        FindingForm.FROZEN,
        requests=(first[0],),
        first_ms=first[1],
        last_ms=first[1],
        project=PROJECT,
        confirmed_by=f"mcp:{PROJECT}",
    )
    unsure = sample(FindingForm.ON_RESUME, confidence=0.3, **span)
    untold = (
        Untold(FindingKind.CACHE_BROKEN, "claude-code", Doubt.INTERLEAVED, 1355),
        Untold(FindingKind.CACHE_BROKEN, "codex", Doubt.NO_SIGNS, 12),
    )
    made = Found((failing, early, unsure), untold, 1400, Cost(50 * 10**12, 1400))
    monkeypatch.setattr(Inspection, "look", lambda _: made)


def told(folder: Path) -> dict[str, Any]:
    read = json.loads((folder / "findings.json").read_text("utf-8"))
    assert isinstance(read, dict)
    return read


def test_a_bundle_holds_none_unless_they_are_asked_for(home: Home, tmp_path: Path) -> None:
    folder = write(home, tmp_path / "evidence")
    assert not (folder / "findings.json").exists()
    assert "findings.json" not in (folder / "SHA256SUMS").read_text()
    assert READING not in (folder / "report.html").read_text("utf-8")


@pytest.mark.parametrize("redaction", list(Redaction))
def test_they_are_listed_hashed_and_checked_like_every_other_file(
    home: Home, tmp_path: Path, redaction: Redaction
) -> None:
    folder = write(home, tmp_path / "evidence", redaction, with_findings=True)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    assert manifest["files"]["findings.json"]["bytes"] == (folder / "findings.json").stat().st_size
    checked = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout
    (folder / "findings.json").write_text((folder / "findings.json").read_text("utf-8") + " ", "utf-8")
    assert found(folder).where == "findings.json"


def test_only_fields_of_the_list_leave(home: Home, tmp_path: Path) -> None:
    read = told(write(home, tmp_path / "evidence", Redaction.NONE, with_findings=True))
    assert {tuple(row) for row in read["rows"]} == {FIELDS["findings.json"]}
    assert [row["form"] for row in read["rows"]] == ["tool_failures", "frozen"]
    assert read["reading"] == READING


@pytest.mark.parametrize("redaction", [Redaction.HASH, Redaction.DROP])
def test_no_name_of_a_project_leaves_in_a_redacted_bundle(
    home: Home, tmp_path: Path, redaction: Redaction
) -> None:
    folder = write(home, tmp_path / "evidence", redaction, with_findings=True)
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert [path.name for path in files if PROJECT.encode() in path.read_bytes()] == []
    failing, early = told(folder)["rows"]
    assert "a tool failed 8\u00a0times" in failing["what"]
    assert (failing["project"] is None) is (redaction is Redaction.DROP)
    assert failing["project"] == early["project"]
    assert early["confirmed_by"] == "(left out here)"


def test_in_clear_they_name_what_they_are_about(home: Home, tmp_path: Path) -> None:
    failing, early = told(write(home, tmp_path / "evidence", Redaction.NONE, with_findings=True))["rows"]
    assert early["confirmed_by"] == f"mcp:{PROJECT}"
    assert (failing["project"], failing["facts"]["tool"]) == (PROJECT, TOOL)
    assert f"{TOOL} failed" in failing["what"]


def test_records_are_those_of_the_bundle_and_others_are_only_counted(
    home: Home, tmp_path: Path, rows: list[Row]
) -> None:
    middle = rows[len(rows) // 2][1]
    folder = tmp_path / "late"
    assert bundle.write(job(home, folder, Dossier(middle, 1 << 50, with_findings=True)))
    (failing,) = told(folder)["rows"]  # the other one was over by then
    lines = (folder / "events.jsonl").read_text("utf-8").splitlines()
    records = {event["record"] for event in map(json.loads, lines)}
    assert [one["record"] for one in failing["requests"]] == [rows[-1][0]]
    assert rows[-1][0] in records
    assert failing["requests_elsewhere"] == 1


def test_of_other_agents_nothing_is_told(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "codex"
    assert bundle.write(job(home, folder, Dossier(0, 1 << 50, agents=("codex",), with_findings=True)))
    read = told(folder)
    assert (read["rows"], [one["agent"] for one in read["untold"]]) == ([], ["codex"])


def test_the_preview_names_the_file_and_shows_how_it_begins(home: Home, tmp_path: Path) -> None:
    dossier = Dossier(0, 1 << 50, with_findings=True)
    preview = bundle.preview(job(home, tmp_path / "x", dossier))
    one = next(one for one in preview.files if one.name == "findings.json")
    written = (write(home, tmp_path / "evidence", with_findings=True) / "findings.json").read_text("utf-8")
    assert written.startswith(one.sample[0])


@pytest.fixture
def german() -> Iterator[None]:
    tongue.speak(lambda source, _about, _count: f"<{source}>")
    money.show_in("EUR", 0.9)
    yield
    tongue.speak(None)
    money.show_in("USD", None)


@pytest.mark.usefixtures("german")
def test_the_report_tells_them_in_english_and_says_whose_reading_it_is(home: Home, tmp_path: Path) -> None:
    folder = write(home, tmp_path / "evidence", Redaction.NONE, with_findings=True)
    report = (folder / "report.html").read_text("utf-8")
    assert "What was found in the logs" in report
    assert READING in report
    assert f"Cache stands still in “{PROJECT}”" in report
    assert "about $4.20 beyond the usual" in report
    assert "What cannot be told" in report
    assert "€" not in report
    resign(folder)
    assert found(folder).ok
