"""The quick way of `statusline`: what it takes for its own, what it imports, what it says itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from counterfoil.cli.statusline_home import state_folder
from counterfoil.cli.statusline_line import NOTHING_TOLD, line_of
from counterfoil.cli.statusline_quick import understood
from counterfoil.paths import default_home, home_at

NOW_MS = 1_795_262_400_000  # 2026-11-21T12:00:00Z
NOW_S = NOW_MS // 1000
MODEL = {"id": "claude-opus-5", "display_name": "Opus 5"}


def limits(**windows: tuple[object, object]) -> dict[str, object]:
    told = {name: {"used_percentage": used, "resets_at": at} for name, (used, at) in windows.items()}
    return {"rate_limits": told}


@pytest.mark.parametrize(
    ("told", "line"),
    [
        (
            {"model": MODEL, "context_window": {"used_percentage": 42}}
            | limits(five_hour=(23.5, NOW_S + 7500), seven_day=(41.2, NOW_S + 273_600)),
            "Opus 5 · context 42 % · 5 h 24 %, resets in 2 h 05 · week 41 %, resets in 3 d 4 h",
        ),
        (limits(five_hour=(99.6, NOW_S + 59)), "5 h 99 %, resets in 0 min"),
        (limits(five_hour=(100, None)), "5 h 100 %"),
        (limits(five_hour=(1_738_425_600, None)), "5 h ?"),
        (limits(five_hour=(None, NOW_S + 60)), "5 h ?, resets in 1 min"),
        (limits(five_hour=(80, NOW_S)), "5 h ?"),
        (limits(seven_day_fable_5=(7, None), spend_limit=(12, None)), "week fable 5 7 % · spending 12 %"),
        ({"model": {"display_name": "\x1b[31mred\n" + "x" * 99}}, "[31mred" + "x" * 33),
        ({"model": "claude", "context_window": [1], "rate_limits": "none"}, NOTHING_TOLD),
        ({}, NOTHING_TOLD),
    ],
)
def test_a_line_of_our_own_is_short_and_tells_what_is_not_known(told: dict[str, object], line: str) -> None:
    assert line_of(told, NOW_MS) == line


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("statusline", (None, [])),
        ("statusline --", (None, [])),
        ("statusline -- line --install -- x", (None, ["line", "--install", "--", "x"])),
        ("--home H statusline -- line", ("H", ["line"])),
        ("--home=H -v --tz UTC statusline --root codex=D", ("H", [])),
        ("statusline --home H", ("H", [])),
        ("statusline --not-yet-known -- line", (None, ["line"])),  # the user's line is drawn all the same
        ("statusline --not-yet-known", None),
        ("statusline line", None),
        ("statusline --install", None),
        ("statusline --remove --apply", None),
        ("statusline --status -- line", None),
        ("statusline --help", None),
        ("explain statusline", None),
        ("explain statusline -- line", None),
        ("explain -- statusline", None),
        ("--home statusline", None),
        ("--home", None),
        ("", None),
    ],
)
def test_only_a_line_to_draw_is_taken_the_quick_way(words: str, asked: object) -> None:
    assert understood(words.split()) == asked


@pytest.mark.parametrize(
    ("home", "environ"),
    [
        (None, {"HOME": "/home/u"}),
        (None, {"HOME": "/home/u", "XDG_STATE_HOME": "/s/"}),
        (None, {"HOME": "/home/u", "XDG_STATE_HOME": "relative"}),
        (None, {"HOME": "/home/u", "XDG_STATE_HOME": ""}),
        (None, {"HOME": "relative"}),
        (None, {}),
        (None, {"COUNTERFOIL_HOME": "/c", "HOME": "/home/u"}),
        (None, {"COUNTERFOIL_HOME": "", "HOME": "/home/u"}),
        (None, {"COUNTERFOIL_HOME": "~/c", "HOME": "/home/u"}),
        ("/h", {"COUNTERFOIL_HOME": "/c"}),
        ("h/../i", {}),
        ("~/h", {"HOME": "/home/u"}),
    ],
)
def test_the_state_folder_is_where_the_rest_of_the_program_has_it(
    home: str | None, environ: Mapping[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "COUNTERFOIL_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    expected = home_at(Path(home)) if home else default_home()
    assert Path(state_folder(home, os.environ)) == expected.state_dir


@pytest.mark.parametrize("command", [[], ["--", "true"]])
def test_nothing_is_imported_that_takes_long(tmp_path: Path, command: list[str]) -> None:
    told = json.dumps({"model": MODEL} | limits(five_hour=(1, None))).encode()
    words = ["--home", str(tmp_path), "statusline", *command]
    script = (
        f"import sys; from counterfoil.cli import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    )
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-c", script], input=told, capture_output=True, env=environ, check=True
    )
    modules = done.stderr.decode().split()
    assert list(tmp_path.glob("state/captures/claude-code/statusline-*.jsonl"))
    roots = {name.split(".")[0] for name in modules}
    heavy = {"PySide6", "sqlite3", "msgspec", "argparse", "zoneinfo", "platformdirs", "pathlib", "subprocess"}
    assert (
        roots & (heavy | {"typing", "dataclasses", "threading", "asyncio", "socket", "importlib_metadata"})
        == set()
    )
    assert {name for name in modules if name.startswith("counterfoil.")} <= {
        "counterfoil.cli",
        "counterfoil.cli.statusline_quick",
        "counterfoil.cli.statusline_tee",
        "counterfoil.cli.statusline_line",
        "counterfoil.cli.statusline_home",
        "counterfoil.clock",
        "counterfoil.counters",
        "counterfoil.counters.capture",
        "counterfoil.counters.statusline",
    }
