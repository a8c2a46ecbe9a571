"""The user unit for machines without a desktop."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil.login.seam import Start
from counterfoil.login.systemd_unit import SystemdUnit, filled, first_word, quoted, template

WORDS = ("/opt/a b/counterfoil", "--home", "/srv/50% $x", "watch", "--quiet")


def unit(config: Path, words: tuple[str, ...] = WORDS, mark: str = "") -> SystemdUnit:
    return SystemdUnit(Start(words, mark), {"XDG_CONFIG_HOME": str(config)})


def test_it_is_written_switched_by_systemd_and_taken_away_with_its_link(tmp_path: Path) -> None:
    made = unit(tmp_path)
    assert (made.is_there(), made.is_enabled(), made.starts()) == (False, False, None)
    made.switch(on=True)
    assert made.file == tmp_path / "systemd" / "user" / "counterfoil-watch.service"
    assert (made.is_there(), made.is_enabled(), made.starts()) == (True, False, WORDS[0])
    link = made.file.parent / "default.target.wants" / made.name
    link.parent.mkdir()
    link.symlink_to(made.file)  # what `systemctl --user enable` does
    assert made.is_enabled()
    made.switch(on=False)
    made.switch(on=False)
    assert (made.is_there(), made.is_enabled(), link.is_symlink()) == (False, False, False)


def test_what_is_to_be_typed_names_the_unit_of_this_home(tmp_path: Path) -> None:
    assert unit(tmp_path, mark="1a2b3c4d").to_type(on=True) == [
        "systemctl --user daemon-reload",
        "systemctl --user enable --now counterfoil-watch-1a2b3c4d.service",
    ]


def test_the_command_is_quoted_by_systemds_rules() -> None:
    lines = filled(template(), WORDS).splitlines()
    assert 'ExecStart="/opt/a b/counterfoil" --home "/srv/50%% $$x" watch --quiet' in lines
    assert sum(line.startswith("ExecStart") for line in lines) == 1


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=30))
def test_any_word_comes_back_as_it_was(word: str) -> None:
    written = quoted(word)
    assert first_word(f"{written} watch") == word
    assert not re.search(r"(?<!%)%(?:%%)*(?!%)", written.replace("%%", ""))


def test_a_program_that_systemd_would_not_start_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="systemd starts no program"):
        unit(tmp_path, ('/opt/"x"/counterfoil', "watch", "--quiet")).switch(on=True)
    assert not unit(tmp_path).is_there()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not here to judge")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    program = tmp_path / "a b" / "counterfoil"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    made = unit(tmp_path, (str(program), *WORDS[1:]))
    made.switch(on=True)
    (tmp_path / "run").mkdir(mode=0o700)
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", "--man=no", str(made.file)],
        env={"XDG_RUNTIME_DIR": str(tmp_path / "run"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
