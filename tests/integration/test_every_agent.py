"""One home with every agent in it: each is found, read and counted right, and told of by `doctor`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counterfoil.cli import main
from counterfoil.ledger.grouping import PriceSteps, Span, Wanted
from counterfoil.ledger.store import Ledger
from counterfoil.ledger.totals import LedgerView
from counterfoil.pipeline import Pipeline
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.registry import Root, drop_roots, own_roots
from counterfoil.scan_report import ScanReport
from tests.corpora import CORPUS, build, laid_out, with_homes

NAMES = with_homes()
OF_OUR_OWN = ("COUNTERFOIL_HOME", "COUNTERFOIL_DROP", "APPDATA", "LOCALAPPDATA")
Totals = dict[str, dict[str, int]]  # "provider/model": kind: count


@pytest.fixture
def everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder with the corpus of every agent where that agent lays its own."""
    home = tmp_path / "user"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local/share"))
    variables = {
        template[1:].split("/")[0] for agent in AGENTS for template in agent.homes if "$" in template
    }
    for name in (*variables, *OF_OUR_OWN):
        monkeypatch.delenv(name, raising=False)
    project = home / "work" / "web"
    listed = {"projects": [{"path": str(project), "data_dir": str(project / ".crush")}]}
    projects = home / ".local/share/crush/projects.json"
    projects.parent.mkdir(parents=True)
    projects.write_text(json.dumps(listed))
    (project / ".crush").mkdir(parents=True)
    first = {root.agent.name: root.home for root in reversed(roots(home))}
    for name in NAMES:
        laid_out(name, first[name])
    return home


def roots(home: Path) -> list[Root]:
    return [*own_roots(), *drop_roots(home / ".local/share/counterfoil/drop")]


def scan(home: Path, ledger_file: Path, *, from_start: bool = False) -> ScanReport:
    with Ledger(ledger_file, lambda: 1_790_000_000_000) as ledger:
        return Pipeline(ledger, roots(home)).scan(from_start=from_start)


def totals(ledger_file: Path) -> dict[str, Totals]:
    view, found = LedgerView(ledger_file), dict[str, dict[str, Counter[str]]]()
    steps = PriceSteps((200_000,), 86_400_000)
    for group in view.groups(Wanted(("agent", "provider", "model"), Span(), ZoneInfo("UTC"), steps)):
        kinds = {name: getattr(group.tokens, name) or 0 for name in group.tokens.__struct_fields__}
        kinds |= {"requests": group.requests, "credits_nano": group.credits_nano}
        by_model = found.setdefault(group.agent, {})
        by_model.setdefault(f"{group.provider}/{group.model}", Counter()).update(kinds)
    view.close()
    return {agent: {model: dict(kinds) for model, kinds in models.items()} for agent, models in found.items()}


def expected(name: str) -> Totals:
    found: Totals = json.loads((CORPUS / name / "expected.json").read_text(encoding="utf-8"))
    return found


def as_expected(found: Totals, wanted: Totals) -> Totals:
    """What was found, of the kinds that are expected of each model."""
    return {
        model: {kind: count for kind, count in kinds.items() if kind in wanted.get(model, kinds)}
        for model, kinds in found.items()
    }


def test_one_scan_counts_every_agent_right_and_another_adds_nothing(everything: Path, tmp_path: Path) -> None:
    ledger_file = tmp_path / "ledger.db"
    first = scan(everything, ledger_file)
    assert first.problems == []
    found = totals(ledger_file)
    assert {name: as_expected(found.get(name, {}), expected(name)) for name in NAMES} == {
        name: expected(name) for name in NAMES
    }
    assert found.keys() <= set(NAMES)
    second = scan(everything, ledger_file)
    assert (second.files, second.lines, second.events, second.revisions) == (0, 0, 0, 0)
    again = scan(everything, ledger_file, from_start=True)
    assert (again.events, again.revisions, again.readings, again.refusals) == (0, 0, 0, 0)
    assert totals(ledger_file) == found


def doctor(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert main(["doctor", "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return {agent["agent"]: agent for agent in found["agents"]}


@pytest.mark.usefixtures("everything")
def test_doctor_lists_each_agent_with_its_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan"]) == 0
    capsys.readouterr()
    found = doctor(capsys)
    assert found.keys() == {agent.name for agent in AGENTS}
    states = {name: agent["state"] for name, agent in found.items()}
    unsupported = {agent.name for agent in AGENTS if agent.unsupported}
    assert {name for name, state in states.items() if state == "read"} == set(NAMES)
    assert {name for name, state in states.items() if state == "unsupported"} == unsupported
    for name in NAMES:
        assert sum(home["files"] for home in found[name]["homes"] if home["is_there"]) > 0
        assert sum(found[name]["quality"].values()) > 0
        assert found[name]["notice"] is None
    assert main(["doctor"]) == 0
    printed = capsys.readouterr().out
    assert all(f"  {agent.label}\n" in printed for agent in AGENTS if agent.name in NAMES)


def test_a_database_of_a_newer_version_is_said_and_the_others_are_read(
    everything: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = next(everything.rglob("sessions.db"))
    database.unlink()
    build("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)", database)
    report = scan(everything, tmp_path / "ledger.db")
    assert any("none of the tables that are known" in problem for problem in report.problems)
    found = totals(tmp_path / "ledger.db")
    assert set(NAMES) - found.keys() == {"goose"}
    goose = doctor(capsys)["goose"]
    assert goose["state"] == "unread"
    (why,) = [log["why"] for home in goose["homes"] for log in home["unread"]]
    assert "a newer version of the agent may have written it" in why
