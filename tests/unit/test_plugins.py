"""Readers of third parties: off until named, never fatal, and the guide's own one as it is written."""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil import plugins, settings
from counterfoil.cli import main
from counterfoil.conformance import problems
from counterfoil.conformance.samples import cut
from counterfoil.readers.base import LogFile
from counterfoil.readers.registry import Root
from counterfoil.settings_roots import known_agents, roots_of
from tests.plugin_package import installed

GUIDE = Path(__file__).parents[2] / "docs" / "adding-a-reader.md"
FENCE = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
FILE = LogFile("logs/one.jsonl")


def blocks(language: str) -> list[str]:
    return [text for kind, text in FENCE.findall(GUIDE.read_text(encoding="utf-8")) if kind == language]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of packages, none of them known before or after."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.syspath_prepend(folder)
    before = set(sys.modules)
    forget()
    yield folder
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(str(folder)):
            del sys.modules[name]
    forget()


def forget() -> None:
    plugins.load.cache_clear()
    plugins._settled.cache_clear()


@pytest.fixture
def acme(site: Path) -> Path:
    """The guide's package, and its sample in the agent's home."""
    project = tomllib.loads(blocks("toml")[0])["project"]
    points = project["entry-points"]["counterfoil.readers"]
    installed(site, project["name"], points, blocks("python")[0])
    home = site.parent / "samples"
    (home / "logs").mkdir(parents=True)
    (home / "logs" / "one.jsonl").write_text(blocks("json")[0])
    return home


def test_the_reader_of_the_guide_passes_the_kit(acme: Path) -> None:
    (spec,) = plugins.specs(["acme"])
    assert problems(plugins.unguarded(spec), acme, rounds=10) == []
    (event,) = spec.reader.read(cut(blocks("json")[0].encode()), FILE, {}).events
    assert (event.tokens.input, event.tokens.cache_read, event.tokens.output) == (200, 1000, 80)
    assert (event.context.model, event.context.project) == ("gpt-5.4", "shop")


def test_the_test_and_the_command_of_the_guide_pass(
    acme: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(acme.parent)
    names: dict[str, object] = {}
    exec(compile(blocks("python")[1], str(GUIDE), "exec"), names)
    test = names["test_the_reader_keeps_its_promises"]
    assert callable(test)
    test()
    program, *words = blocks("sh")[0].split()
    assert program == "counterfoil"
    assert main([*words, "--home", str(acme.parent / "own"), "--rounds", "3"]) == 0
    assert capsys.readouterr().out.startswith("acme: 1 files, 1 lines, 1 records")


def test_the_settings_of_the_guide_switch_it_on(acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_HOME", str(acme))
    found = settings.understood(blocks("toml")[1], Path("config.toml"))
    (root,) = [root for root in roots_of(found) if root.agent.name == "acme"]
    assert root.home == acme
    assert ("acme", "Acme") in known_agents(found.plugins)
    assert "acme" not in {root.agent.name for root in roots_of(settings.Settings())}


def test_without_a_name_no_package_is_looked_at(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugins, "_points", lambda: pytest.fail("the packages were looked at"))
    assert (plugins.specs(()), plugins.problems(())) == ((), [])
    installed(site, "loud", {"loud": "loud:SPEC"}, "raise SystemError")
    settings.understood("", Path("config.toml"))


BROKEN = {
    "raises": ("raise RuntimeError('x')", "it cannot be loaded (RuntimeError)"),
    "missing": ("", "it cannot be loaded (ModuleNotFoundError)"),
    "number": ("SPEC = 3", "what it brings is no AgentSpec"),
    "factory": ("def SPEC(): return 3", "what it brings is no AgentSpec"),
    "taken": (
        "from counterfoil.readers.base import AgentSpec\n"
        "from counterfoil.readers.unsupported import NoReader\n"
        "SPEC = AgentSpec('codex', 'Codex', (), ('*',), NoReader('codex'))",
        "another reader is called 'codex'",
    ),
    "mistaken": (
        "from counterfoil.readers.base import AgentSpec\n"
        "from counterfoil.readers.unsupported import NoReader\n"
        "SPEC = AgentSpec('mistaken', 'M', (), ('*',), NoReader('other'))",
        "its reader is of another agent, or tells no version",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_one_is_said_and_the_rest_works(acme: Path, name: str) -> None:
    source, why = BROKEN[name]
    installed(acme.parent / "site", name, {name: f"{name}:SPEC"}, source)
    assert [spec.name for spec in plugins.specs([name, "acme"])] == ["acme"]
    assert plugins.problems([name, "acme"]) == [f"The plug-in {name} is not used: {why}."]
    found = {one.name: one for one in plugins.installed([name, "acme"])}
    assert (found[name].problem, found[name].package) == (why, f"{name} 1.0")
    assert (found["acme"].problem, found["acme"].label, found["acme"].is_on) == (None, "Acme", True)
    text = f'plugins = ["{name}"]\nroots = ["{name}x=/x", "codex=/y"]'
    assert [root.agent.name for root in roots_of(settings.understood(text, Path("c.toml")))] == ["codex"]


def test_one_that_is_not_installed_and_two_of_one_name_are_said(site: Path) -> None:
    installed(site, "one", {"both": "one:SPEC"})
    installed(site, "two", {"both": "two:SPEC"})
    said = plugins.problems(["gone", "both"])
    assert said[0] == "The plug-in gone is not used: no package that is installed brings it."
    assert said[1] == "The plug-in both is not used: several packages bring one of that name."


def test_one_that_is_off_is_listed_and_not_loaded(site: Path) -> None:
    installed(site, "loud", {"loud": "loud:SPEC"}, "raise SystemError")
    (found,) = plugins.installed([])
    assert (found.name, found.is_on, found.problem, "loud" in sys.modules) == ("loud", False, None, False)


FAULTY = """
from counterfoil.readers.base import AgentSpec, Batch

class Faulty:
    agent, version = "faulty", 1
    def read(self, lines, file, state):
        seen = int(state.get("seen", 0))
        for line in lines:
            if line.data == b"bad":
                raise KeyError("bad")
            if line.data == b"worse":
                return None
            if line.data == b"unjudged":
                return Batch(state=state)
            seen += 1
        return Batch(used=len(lines), state={"seen": seen})

def no(tables, state):
    raise ValueError

SPEC = AgentSpec("faulty", "Faulty", ("~/.faulty",), ("*.log",), Faulty(), queries=no)
"""


LIST_KEEPER = """
from counterfoil.readers.base import AgentSpec, Batch

class Keeper:
    agent, version = "keeper", 1
    def read(self, lines, file, state):
        seen, batch = state.setdefault("seen", []), Batch(state=state)
        for line in lines:
            if line.data == b"bad":
                raise KeyError("bad")
            word = line.data.decode()
            batch.other += word not in seen
            batch.used += word in seen
            seen.append(word)
        return batch

SPEC = AgentSpec("keeper", "Keeper", ("~/.keeper",), ("*.log",), Keeper())
"""


def test_a_state_that_it_spoils_before_it_raises_is_not_used_again(site: Path) -> None:
    installed(site, "keeper", {"keeper": "keeper:SPEC"}, LIST_KEEPER)
    (spec,) = plugins.specs(["keeper"])
    batch = spec.reader.read(cut(b"b\nc\nbad\n"), FILE, {"seen": ["a"]})
    assert (batch.used, batch.other, len(batch.skipped)) == (0, 2, 1)
    assert batch.state == {"seen": ["a", "b", "c"]}


def test_what_it_raises_costs_its_own_lines_alone(site: Path) -> None:
    installed(site, "faulty", {"faulty": "faulty:SPEC"}, FAULTY)
    (spec,) = plugins.specs(["faulty"])
    batch = spec.reader.read(cut(b"a\nbad\nb\nworse\nunjudged\nc\n"), FILE, {"seen": 4})
    assert (batch.used, batch.other, batch.state) == (3, 0, {"seen": 7})
    assert [(one.offset, one.reason.value) for one in batch.skipped] == [
        (2, "unknown_shape"),
        (8, "unknown_shape"),
        (14, "unknown_shape"),
    ]
    assert spec.queries({"t": frozenset("a")}, {}) == ()


def test_another_process_reads_with_it(acme: Path) -> None:
    (spec,) = plugins.specs(["acme"])
    handed = pickle.dumps(Root(spec, acme)).hex()
    code = (
        f"import sys, pickle; sys.path.insert(0, {str(acme.parent / 'site')!r})\n"
        f"from counterfoil.readers.base import Line, LogFile\n"
        f"root = pickle.loads(bytes.fromhex({handed!r}))\n"
        f"line = Line(0, 1, {blocks('json')[0].encode()!r})\n"
        "print(root.agent.reader.read([line], LogFile('x'), {}).used)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_doctor_lists_them(
    acme: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ACME_HOME", str(acme))
    home = tmp_path / "own"
    home.mkdir()
    (home / "config.toml").write_text('plugins = ["acme", "gone"]')
    assert main(["--home", str(home), "scan"]) == 0
    capsys.readouterr()
    assert main(["--home", str(home), "doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["on"], bool(one["problem"])) for one in found["plugins"]] == [
        ("acme", True, False),
        ("gone", True, True),
    ]
    (agent,) = [one for one in found["agents"] if one["agent"] == "acme"]
    assert (agent["state"], agent["lines"]["used"]) == ("read", 1)
    assert main(["--home", str(home), "doctor"]) == 0
    printed = capsys.readouterr().out
    assert "  acme of acme-counterfoil 1.0: on, reads Acme\n" in printed
    assert "  gone: not used, no package that is installed brings it\n" in printed
