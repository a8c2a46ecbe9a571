"""Changing the settings file: all that is not changed stays as it was, to the letter."""

from __future__ import annotations

import stat
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from counterfoil import settings, settings_file
from counterfoil.errors import KnownError
from counterfoil.settings import DEFAULTS, BadSettings, Settings
from counterfoil.settings_file import Add, Edit, Put, edited

EDITS: list[tuple[Edit, Any]] = [
    (Put(("zone",), "Europe/Madrid"), lambda s: s.zone == "Europe/Madrid"),
    (Put(("roots",), ("codex=/srv",)), lambda s: s.roots == ("codex=/srv",)),
    (Put(("more_roots",), ("codex=/srv",)), lambda s: s.more_roots == ("codex=/srv",)),
    (Put(("agents_off",), ("codex",)), lambda s: s.agents_off == ("codex",)),
    (Put(("retention_advice",), False), lambda s: s.retention_advice is False),
    (Put(("ask", "claude-code"), True), lambda s: s.ask.claude_code),
    (Put(("ask", "codex"), True), lambda s: s.ask.codex),
    (Put(("ask", "every_minutes"), 60), lambda s: s.ask.every_minutes == 60),
    (Put(("warnings", "notify"), False), lambda s: s.warnings.notify is False),
    (Put(("warnings", "notify_from"), "watch"), lambda s: s.warnings.notify_from == "watch"),
    (Put(("warnings", "muted"), ("reset",)), lambda s: s.warnings.muted == ("reset",)),
    (Put(("warnings", "full_percent"), (1, 2, 3)), lambda s: s.warnings.full_percent == (1, 2, 3)),
    (Put(("warnings", "chance_percent"), (1, 2, 3)), lambda s: s.warnings.chance_percent == (1, 2, 3)),
    (Put(("warnings", "quiet_hours"), "1:00-2:00"), lambda s: s.warnings.quiet_hours == "1:00-2:00"),
    (Put(("icon", "shows"), "two"), lambda s: s.icon.shows == "two"),
    (Put(("icon", "pinned"), "a/b/five_hour"), lambda s: s.icon.pinned == "a/b/five_hour"),
    (Put(("icon", "number"), True), lambda s: s.icon.number),
    (Put(("icon", "monochrome"), True), lambda s: s.icon.monochrome),
    (Put(("icon", "panel"), "dark"), lambda s: s.icon.panel == "dark"),
    (Put(("look", "theme"), "dark"), lambda s: s.look.theme == "dark"),
    (Put(("look", "language"), "de"), lambda s: s.look.language == "de"),
    (Put(("look", "currency"), "EUR"), lambda s: s.look.currency == "EUR"),
    (Put(("look", "per_usd"), 0.9), lambda s: s.look.per_usd == 0.9),
    (
        Add("accounts", (("agent", "codex"), ("plan", 'Plus "x"'))),
        lambda s: s.accounts[-1].plan == 'Plus "x"',
    ),
]


@pytest.mark.parametrize(("edit", "is_so"), EDITS)
def test_every_key_can_be_set_in_the_commented_defaults_by_one_more_line_or_part(
    edit: Edit, is_so: Any
) -> None:
    made = edited(DEFAULTS, edit)
    assert is_so(settings.understood(made, Path("x")))
    kept = [line for line in made.splitlines() if line in DEFAULTS.splitlines()]
    assert [line for line in kept if line] == [line for line in DEFAULTS.splitlines() if line]


def test_a_new_line_stands_below_its_commented_default() -> None:
    lines = edited(DEFAULTS, Put(("warnings", "notify_from"), "critical")).splitlines()
    place = lines.index('# notify_from = "warn"')
    assert lines[place + 1] == 'notify_from = "critical"'


OWN = """\
# mine
zone = 'UTC'   # by the wall clock
roots = [
    "codex=~/a",  # one
    "codex=~/b",
]

[warnings] # loud
notify_from   =   "watch"
command = ["x", '''y
[icon]
''']
  [icon]
number=true
[[accounts]]
agent = "codex"  # work
plan = "Plus"
[[accounts]]
agent = "claude-code"
"""


@pytest.mark.parametrize(
    ("edit", "gone", "come"),
    [
        (
            Put(("zone",), "Europe/Madrid"),
            ["zone = 'UTC'   # by the wall clock"],
            'zone = "Europe/Madrid"   # by',
        ),
        (Put(("zone",), None), ["zone = 'UTC'   # by the wall clock"], ""),
        (
            Put(("warnings", "notify_from"), "critical"),
            ['notify_from   =   "watch"'],
            'notify_from   =   "critical"',
        ),
        (Put(("icon", "number"), False), ["number=true"], "number=false"),
        (Put(("icon", "shows"), "two"), [], 'shows = "two"'),
        (Put(("accounts", 0, "plan"), "Pro"), ['plan = "Plus"'], 'plan = "Pro"'),
        (Put(("accounts", 1, "name"), "Mine"), [], 'name = "Mine"'),
    ],
)
def test_what_the_user_wrote_stays_to_the_letter(edit: Edit, gone: list[str], come: str) -> None:
    made = edited(OWN, edit)
    assert [line for line in OWN.splitlines() if line not in made.splitlines()] == gone
    assert come in made


def test_a_plan_is_taken_out_and_the_other_stays() -> None:
    made = edited(OWN, Put(("accounts", 0), None))
    assert [one["agent"] for one in tomllib.loads(made)["accounts"]] == ["claude-code"]
    assert "accounts" not in tomllib.loads(edited(made, Put(("accounts", 0), None)))


@hypothesis_settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([edit for edit, _ in EDITS]), max_size=8))
def test_changes_in_any_order_say_what_was_asked_and_can_all_be_restored(edits: list[Edit]) -> None:
    made, wanted = DEFAULTS, tomllib.loads(DEFAULTS)
    for edit in edits:
        made = edited(made, edit)
        if isinstance(edit, Add):
            wanted.setdefault(edit.name, []).append(dict(edit.values))
        else:
            *above, last = edit.key
            place = wanted[str(above[0])] if above else wanted
            place[str(last)] = list(edit.value) if isinstance(edit.value, tuple) else edit.value
    assert tomllib.loads(made) == wanted
    names = [str(name) for name in wanted]
    for edit in settings_file.without(made, names):
        made = edited(made, edit)
    assert settings.understood(made, Path("x")) == Settings()
    assert [line for line in DEFAULTS.splitlines() if line.strip()] == [
        line for line in made.splitlines() if line.strip()
    ]


def test_a_change_is_written_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    changed = settings_file.change(file, [Put(("zone",), "UTC")])
    assert changed.settings == Settings(zone="UTC") == settings.load(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.iterdir()] == ["config.toml"]


def test_a_link_to_a_file_kept_elsewhere_stays_a_link(tmp_path: Path) -> None:
    kept, link = tmp_path / "dotfiles.toml", tmp_path / "config.toml"
    kept.write_text("zone = 'UTC'\n")
    link.symlink_to(kept)
    settings_file.change(link, [Put(("zone",), "Europe/Madrid")])
    assert link.is_symlink()
    assert "Madrid" in kept.read_text()


@pytest.mark.parametrize("text", ["zone = 5\n", "[warnings\n", "loud = true\n"])
def test_a_file_with_a_mistake_is_left_as_it_is(tmp_path: Path, text: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(text)
    with pytest.raises(BadSettings):
        settings_file.change(file, [Put(("icon", "number"), True)])
    assert file.read_text() == text


@pytest.mark.parametrize(
    "edit", [Put(("zone",), "Mars/Base"), Put(("roots",), ("x=/y",)), Put(("look", "currency"), "euro")]
)
def test_what_would_be_a_mistake_is_not_written(tmp_path: Path, edit: Edit) -> None:
    file = tmp_path / "config.toml"
    file.write_text(OWN)
    with pytest.raises(BadSettings):
        settings_file.change(file, [Put(("icon", "panel"), "dark"), edit])
    assert file.read_text() == OWN


def test_a_file_that_may_only_be_read_is_not_replaced(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(OWN)
    file.chmod(0o400)
    with pytest.raises(KnownError, match="may only be read"):
        settings_file.change(file, [Put(("zone",), "UTC"), Put(("icon", "number"), False)])
    assert file.read_text() == OWN


def test_a_change_is_taken_back_byte_by_byte_unless_somebody_else_wrote_since(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    content = OWN.replace("\n", "\r\n", 3).encode()
    file.write_bytes(content)
    changed = settings_file.change(
        file, settings_file.without(content.decode(), ["zone", "warnings", "accounts"])
    )
    assert file.read_bytes() != content
    settings_file.put_back(file, changed)
    assert file.read_bytes() == content
    with pytest.raises(KnownError, match="changed since"):
        settings_file.put_back(file, changed)
