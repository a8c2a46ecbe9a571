"""Crush's registry: the folders of its projects, so far as they are still there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from counterfoil.readers.places import folders


def registry(home: Path, content: bytes) -> dict[str, str]:
    (home / "projects.json").write_bytes(content)
    return {"CRUSH_GLOBAL_DATA": str(home)}


def test_each_project_that_is_still_there_is_a_home(tmp_path: Path) -> None:
    for name in ("kettle/.crush", "pot/elsewhere"):
        (tmp_path / name).mkdir(parents=True)
    known = [
        {"path": str(tmp_path / "kettle"), "data_dir": str(tmp_path / "kettle/.crush")},
        {"path": str(tmp_path / "pot"), "data_dir": "elsewhere", "last_accessed": "2026-08-01T00:00:00Z"},
        {"path": str(tmp_path / "gone"), "data_dir": str(tmp_path / "gone/.crush")},
        {"path": "relative", "data_dir": ""},
    ]
    environment = registry(tmp_path, json.dumps({"projects": known}).encode())
    assert folders(["{crush}"], environment) == [tmp_path / "kettle/.crush", tmp_path / "pot/elsewhere"]


def test_without_a_folder_of_its_own_a_projects_data_is_in_it(tmp_path: Path) -> None:
    (tmp_path / ".crush").mkdir()
    environment = registry(tmp_path, json.dumps({"projects": [{"path": str(tmp_path)}]}).encode())
    assert folders(["{crush}"], environment) == [tmp_path / ".crush"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b'{"projects":3}',
        b'{"projects":[{"path":7}]}',
        b'{"projects":[{"path":"\\u0000"}]}',
    ],
)
def test_a_registry_that_cannot_be_read_knows_no_project(tmp_path: Path, content: bytes) -> None:
    assert folders(["{crush}"], registry(tmp_path, content)) == []


def test_where_there_is_no_registry_there_is_no_project(tmp_path: Path) -> None:
    assert folders(["{crush}"], {"XDG_DATA_HOME": str(tmp_path)}) == []
    assert folders(["{crush}"], {"LOCALAPPDATA": str(tmp_path)}, "win32") == []
