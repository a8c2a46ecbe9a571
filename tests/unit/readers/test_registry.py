"""Names of agents, and the folders that their templates come to."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.domain.window import PROVIDERS
from counterfoil.errors import UsageError
from counterfoil.logs.discover import watched_folders
from counterfoil.readers.agents import AGENTS
from counterfoil.readers.places import folders
from counterfoil.readers.registry import agent_named, chosen_roots, counted_agent, own_roots, program_home
from counterfoil.words.agents import NAMES, OURS, agent, program


def test_no_two_agents_share_a_name() -> None:
    names = [name for one in AGENTS for name in (one.name, *one.aliases)]
    assert len(names) == len(set(names))


def test_the_agents_are_called_the_same_on_every_surface() -> None:
    assert {one.name: one.label for one in AGENTS} == NAMES | OURS
    assert (agent("claude-code"), program("claude-code")) == ("Claude", "Claude Code")
    assert agent("my_agent-2") == "My agent 2"


@pytest.mark.parametrize(
    ("typed", "closest"),
    [("claud", "claude-code"), ("Open-Code", "opencode"), ("gemni", "gemini-cli"), ("kimicode", "kimi-code")],
)
def test_a_typo_is_answered_with_the_closest_names_and_where_to_see_all(typed: str, closest: str) -> None:
    with pytest.raises(UsageError) as caught:
        agent_named(typed)
    said = str(caught.value)
    assert said.startswith(f"No agent is called {typed!r}; the closest names are ")
    assert closest in said
    assert said.count(",") <= 2
    assert said.endswith("`counterfoil doctor` lists all.")


def test_a_name_that_is_close_to_none_is_answered_without_one() -> None:
    with pytest.raises(UsageError, match=r"^No agent is called '§§'\. `counterfoil doctor` lists all\.$"):
        agent_named("§§")


def test_an_alias_names_its_agent() -> None:
    assert agent_named("claude").name == "claude-code"
    assert [root.agent.name for root in chosen_roots(["gemini=/x"])] == ["gemini-cli"]


def test_only_agents_with_a_counter_can_be_asked_for_theirs() -> None:
    assert {one.name for one in AGENTS if one.name in PROVIDERS} == {"claude-code", "codex"}
    assert counted_agent("claude").name == "claude-code"
    with pytest.raises(
        UsageError, match=r"^The counter of Amp cannot be noted: that is for Claude Code and Codex\."
    ):
        counted_agent("amp")


def test_a_variable_takes_the_place_of_the_usual_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    templates = ("$ACME_HOME/data", "~/.acme", "{config}/acme")
    assert folders(templates, {}, "linux") == [Path("/home/me/.acme"), Path("/home/me/.config/acme")]
    assert folders(templates, {"ACME_HOME": "/a, ~/b,"}, "linux") == [
        Path("/a/data"),
        Path("/home/me/b/data"),
    ]
    assert folders(templates, {"XDG_CONFIG_HOME": "/c"}, "linux")[1] == Path("/c/acme")
    assert folders(templates, {}, "darwin")[1] == Path("/home/me/Library/Application Support/acme")


def test_a_variable_moves_no_editor_s_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/me")
    templates = ("$ACME_HOME", "~/.acme", "{vscode}")
    moved, usual = (folders(templates, one, "linux") for one in ({"ACME_HOME": "/a"}, {}))
    assert moved[0] == Path("/a")
    assert usual[0] == Path("/home/me/.acme")
    assert moved[1:] == usual[1:]
    assert Path("/home/me/.config/Code/User") in moved


def test_a_wildcard_stands_for_the_folders_that_are_there(tmp_path: Path) -> None:
    for name in ("Claude_a1", "Claude_b2", "Other_c3"):
        (tmp_path / "Packages" / name / "Claude").mkdir(parents=True)
    (tmp_path / "Packages" / "Claude_file").write_text("")
    found = folders(("{packages}/Claude_*/Claude",), {"LOCALAPPDATA": str(tmp_path)}, "win32")
    assert found == [tmp_path / "Packages" / name / "Claude" for name in ("Claude_a1", "Claude_b2")]
    assert folders(("{packages}/Claude_*",), {"LOCALAPPDATA": str(tmp_path / "none")}, "win32") == []


def test_each_agent_with_places_has_roots_and_a_program_its_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODEX_HOME", "/c")
    roots = own_roots({})
    placed = {one.name for one in AGENTS if one.homes} - {"crush"}  # its folders are those of projects
    assert placed <= {root.agent.name for root in roots}
    assert len(roots) == len(set(roots))
    assert program_home("codex") == Path("/c")


def test_folders_with_thousands_of_others_are_not_watched(tmp_path: Path) -> None:
    environment = {"XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    user = tmp_path / "Code" / "User"
    watched = [
        watched.folder
        for root in own_roots(environment)
        if root.agent.is_watched and root.home.is_relative_to(user)
        for watched in watched_folders(root.home, root.agent.globs)
    ]
    assert watched
    assert not [folder for folder in watched if folder == user or user / "workspaceStorage" in folder.parents]
    assert not [folder for folder in watched if folder in (user / "globalStorage", user / "workspaceStorage")]
