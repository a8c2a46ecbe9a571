"""The recipes of the CI name only what is there: targets, scripts and options."""

from __future__ import annotations

import importlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.name: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yml"))}
BROUGHT = {"pip", "pipx"}  # modules that the system or an earlier step brings
MADE = ("dist/", "out/", "image/")  # built on the way


def jobs() -> Iterator[tuple[str, dict[str, Any]]]:
    for file, workflow in WORKFLOWS.items():
        yield from ((f"{file}: {name}", job) for name, job in workflow["jobs"].items())


def lines() -> Iterator[list[str]]:
    """Every command's words; shell syntax around them is cut off."""
    for _, job in jobs():
        for step in job["steps"]:
            for line in step.get("run", "").splitlines():
                yield shlex.split(line.split("|")[0].strip(), comments=True)


def commands(program: str) -> list[list[str]]:
    """The words after `program`, wherever it is started."""
    return [words[1:] for words in lines() if words[:1] == [program]]


def options_of(words: list[str]) -> set[str]:
    return {word for word in words if word.startswith("--")}


def test_there_are_the_two_workflows() -> None:
    assert set(WORKFLOWS) == {"ci.yml", "packages.yml"}


def test_every_make_target_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    asked = [words[0] for words in commands("make")]
    assert sorted(asked) == ["dist", "test", "test-desktop"]
    assert set(asked) <= targets


def test_every_script_is_there_and_knows_its_options() -> None:
    scripts = [words for words in commands("python") if words[0].endswith(".py")]
    assert {words[0] for words in scripts} == {"packaging/frozen/build.py", "packaging/frozen/smoke.py"}
    for words in scripts:
        source = (ROOT / words[0]).read_text("utf-8")
        assert [option for option in options_of(words) if f'"{option}"' not in source] == []


def test_every_module_is_there_and_has_a_command_line() -> None:
    modules = {words[1] for words in commands("python") if words[0] == "-m"} - BROUGHT
    assert modules == {"appimage.build", "windows.installer", "macos.release"}
    for name in modules:
        assert callable(importlib.import_module(name).main)


def test_files_that_are_named_are_there() -> None:
    named = {word for words in lines() for word in words if re.match(r"(packaging|app|tests|docs)/", word)}
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
    paths = WORKFLOWS["packages.yml"][True]["pull_request"]["paths"]  # YAML reads the key `on` as true
    assert [path for path in paths if not (ROOT / path.removesuffix("**")).exists()] == []


def test_the_extra_that_is_installed_is_in_the_project() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    extras = re.findall(r"\.\[(\w+)\]", (FOLDER / "packages.yml").read_text("utf-8"))
    assert extras
    for extra in extras:
        assert re.search(rf"^{extra} = \[", text, re.M)
    for needed in ("pyinstaller", "pillow"):
        assert f'"{needed}' in text.lower()


@pytest.mark.parametrize("file", WORKFLOWS)
def test_a_workflow_may_read_the_project_and_no_more(file: str) -> None:
    assert WORKFLOWS[file]["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in WORKFLOWS[file]["jobs"].values())


def test_every_job_ends_and_every_action_has_a_version() -> None:
    for name, job in jobs():
        assert 0 < job["timeout-minutes"] <= 60, name
        used = [step["uses"] for step in job["steps"] if "uses" in step]
        assert [action for action in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", action)] == []


def test_secrets_come_by_the_environment_of_the_step_that_signs_alone() -> None:
    """A secret in a command line would be printed, and a step that needs one must do without it, too."""
    for name, job in jobs():
        assert "secrets." not in str({key: value for key, value in job.items() if key != "steps"}), name
        for step in job["steps"]:
            assert "secrets." not in step.get("run", "") + str(step.get("with", "")) + step.get("if", "")
            if "secrets." in str(step.get("env", "")):
                assert step["if"] == "runner.os == 'macOS'"


def test_all_three_systems_build_and_try_the_program() -> None:
    for job in ("wheel", "frozen"):
        systems = WORKFLOWS["packages.yml"]["jobs"][job]["strategy"]["matrix"]["os"]
        assert {system.split("-")[0] for system in systems} == {"ubuntu", "windows", "macos"}
        steps = WORKFLOWS["packages.yml"]["jobs"][job]["steps"]
        assert any("smoke.py" in step.get("run", "") for step in steps)


def test_what_is_named_as_made_on_the_way_lies_in_a_folder_that_is() -> None:
    tried = [words[-1] for words in commands("python") if words[0].endswith("smoke.py")]
    assert all(
        any(made in word for made in MADE) or word.endswith(("counterfoil", "counterfoil.exe"))
        for word in tried
    )
