"""Settings to and from a file: nothing is lost, nothing comes unseen, nothing breaks."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counterfoil import settings, settings_export, settings_import
from counterfoil.errors import KnownError, UsageError
from counterfoil.paths import Home, home_at
from counterfoil.settings import DEFAULTS, Settings
from counterfoil.settings_export import MARK, exported, parted
from counterfoil.settings_import import plan
from counterfoil.settings_shown import changed_lines, different, printed

NOW_MS = 1_795_500_000_000
PRICES = '[[price]]\nprovider = "gateway"\nmodel = "glm-5"\ninput = "0.60"\n'
THERE = """\
# theirs
zone = "Europe/Madrid"
plugins = ["acme"]
[warnings]
webhook = "https://example.org/secret"
webhook_names = true
command = ["rm", "-rf"]
quiet_hours = "22:00-07:30"
[look]
theme = "dark"
"""
LINES = st.lists(
    st.sampled_from(["# a note", "", "zone = 'UTC'", MARK, "# Settings of Counterfoil 1.0, as x", "  # é"])
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return home_at(tmp_path / "home")


def given_here(home: Home, text: str) -> None:
    home.config_file.parent.mkdir(parents=True, exist_ok=True)
    home.config_file.write_text(text)


def file_of(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "from-there.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def shown(found: settings_import.Import) -> list[str]:
    return [line for change in found.changes for line in change.shown]


@given(LINES, st.none() | LINES, st.booleans())
def test_an_export_is_parted_into_what_it_was_made_of(
    config: list[str], prices: list[str] | None, has_end: bool
) -> None:
    before = "".join(f"{line}\n" for line in config if line != MARK)
    text = None if prices is None else "\n".join(prices)
    whole = exported(before if has_end else before.rstrip("\n"), text, "0.9.1")
    found = parted(whole)
    assert found.version == "0.9.1"
    assert found.config.rstrip("\n") == before.rstrip("\n")
    assert found.prices == text
    lines = whole.split("\n")
    assert "\n".join(lines[found.config_from :]).startswith(found.config)
    if text is not None:
        assert "\n".join(lines[found.prices_from :]) == text


def test_settings_and_prices_come_over_with_their_comments_and_nothing_else_changes(
    tmp_path: Path, home: Home
) -> None:
    there = home_at(tmp_path / "there")
    given_here(there, THERE.replace('["rm", "-rf"]', "[]").replace('"acme"', ""))
    there.prices_folder.joinpath("prices.toml").write_text(PRICES)
    file = tmp_path / "out.toml"
    assert settings_export.export(there, file)
    assert file.stat().st_mode & 0o077 == 0
    given_here(home, '[look]\ntheme = "light"\n')
    found = plan(home, file, NOW_MS, with_commands=True)
    assert home.config_file.read_text() == '[look]\ntheme = "light"\n'
    settings_import.apply(found)
    assert home.config_file.read_bytes() == there.config_file.read_bytes()
    assert home.prices_folder.joinpath("prices.toml").read_text() == PRICES
    (kept,) = home.config_file.parent.glob("config.toml.counterfoil-*")
    assert kept.read_text() == '[look]\ntheme = "light"\n'
    assert plan(home, file, NOW_MS, with_commands=True).changes == ()
    settings_import.undo(found)
    assert home.config_file.read_text() == '[look]\ntheme = "light"\n'
    assert not home.prices_folder.joinpath("prices.toml").exists()


def test_what_runs_or_sends_stays_as_it_is_here_unless_it_is_asked_for(tmp_path: Path, home: Home) -> None:
    given_here(home, '[warnings]\ncommand = ["mine"]\n')
    found = plan(home, file_of(tmp_path, THERE), NOW_MS)
    assert set(found.held) == {"plugins", *(f"warnings.{x}" for x in ("command", "webhook", "webhook_names"))}
    settings_import.apply(found)
    now = settings.load(home.config_file)
    assert (now.plugins, now.warnings.command, now.warnings.webhook) == ((), ("mine",), "")
    assert not now.warnings.webhook_names
    assert (now.zone, now.warnings.quiet_hours, now.look.theme) == ("Europe/Madrid", "22:00-07:30", "dark")
    assert now == found.settings
    settings_import.apply(plan(home, file_of(tmp_path, THERE), NOW_MS + 1, with_commands=True))
    assert settings.load(home.config_file).warnings.command == ("rm", "-rf")


def test_a_file_that_names_no_command_takes_none_away(tmp_path: Path, home: Home) -> None:
    given_here(home, 'plugins = []\n[warnings]\nwebhook = "https://example.org/mine"\n')
    found = plan(home, file_of(tmp_path, "[look]\ntheme = 'dark'\n"), NOW_MS)
    assert found.held == ("warnings.webhook",)
    assert found.settings.warnings.webhook == "https://example.org/mine"


def test_a_preview_runs_no_code_of_a_plug_in_that_is_not_on_here(
    tmp_path: Path, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: set[tuple[str, ...]] = set()

    def specs(names: tuple[str, ...]) -> list[object]:
        asked.add(names)
        return []

    monkeypatch.setattr("counterfoil.plugins.specs", specs)
    plan(home, file_of(tmp_path, 'plugins = ["acme"]\nroots = []\n'), NOW_MS)
    assert asked == {()}


def test_what_concerns_this_machine_is_named_with_folders_that_are_not_here(
    tmp_path: Path, home: Home
) -> None:
    text = f'roots = ["codex={tmp_path}", "codex=/nowhere/.codex"]\n[ask]\ncodex = true\n'
    text += "[updates]\ncheck = true\n"
    found = plan(home, file_of(tmp_path, text), NOW_MS)
    assert set(found.named) == {"roots", "ask.codex", "updates.check"}
    assert found.missing == ("/nowhere/.codex",)


def test_lines_are_shown_below_their_headings_and_a_webhook_by_its_host(tmp_path: Path, home: Home) -> None:
    given_here(home, '[look]\ntheme = "light"\n# mine\n')
    found = plan(home, file_of(tmp_path, THERE), NOW_MS, with_commands=True)
    assert shown(found) == [
        '+zone = "Europe/Madrid"',
        '+plugins = ["acme"]',
        " [warnings]",
        '+webhook = "https://example.org/…"',
        "+webhook_names = true",
        '+command = ["rm", "-rf"]',
        '+quiet_hours = "22:00-07:30"',
        " [look]",
        '-theme = "light"',
        '+theme = "dark"',
    ]
    assert found.comments == 2


def test_a_line_is_printed_without_what_would_steer_a_terminal() -> None:
    assert printed("a\tb\x9b31m\u202ec\x00") == "a b\\u009b31m\\u202ec\\u0000"
    assert len(printed("x" * 10_000)) == 201


def test_tables_of_one_name_are_told_apart() -> None:
    text = "[[accounts]]\nagent = 'codex'\n[[accounts]]\nagent = 'amp'\n"
    assert list(changed_lines("", text).lines).count(" [[accounts]]") == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[look]\ntheme = dark\n", r"line 2, column \d+: "),
        ("[look]\n\n  theme = 1\n", r"line 3, column 3: "),
        ("zone = 'Nowhere/Else'\n", "line 1, column 1: .*Nowhere/Else"),
        ("[warnings]\nquiet_hours = 'x'\n", "line 2, column 1: quiet hours"),
        ("roots = ['codex=~nobody-of-that-name/x']\n", "line 1, column 1: "),
        ("\n[look]\nbright = 1\n", r"line 3, column 1: Counterfoil \S+ has no setting called bright"),
        (
            "new = 1\n[look]\nbright = 1\n[[accounts]]\nagent = 'codex'\ncolour = 'red'\n",
            "has no settings called accounts.colour, look.bright, new; a newer one may have",
        ),
        (exported("new = 1\n", None, "99.0.0"), "line 2, .* It was written by Counterfoil 99.0.0"),
        (exported("", PRICES.replace('"0.60"', '"cheap"'), "0.1.0"), "from-there.toml, line 6, input"),
        (f"zone = {'[' * 5000}", "nested too deeply|Unclosed|Invalid"),
        (f"zone = {'9' * 5000}", "too long"),
        (b"zone = 'UTC'\n\xff\n", "line 2, column 1: it is no UTF-8 text"),
        ("# x\n".encode("utf-16"), "line 1, column 1: it is no UTF-8 text"),
        (b"\x00", "line 1, column 1"),
        (b"#" * ((1 << 20) + 1), "larger than 1 MiB"),
    ],
)
def test_a_file_with_a_mistake_is_refused_with_its_place(
    tmp_path: Path, home: Home, text: str | bytes, said: str
) -> None:
    given_here(home, DEFAULTS)
    with pytest.raises(KnownError, match=said) as caught:
        plan(home, file_of(tmp_path, text), NOW_MS)
    assert "from-there.toml" in str(caught.value)
    assert home.config_file.read_text() == DEFAULTS


def test_what_is_no_file_is_refused(tmp_path: Path, home: Home) -> None:
    loop, pipe = tmp_path / "loop", tmp_path / "pipe"
    loop.symlink_to(loop)
    os.mkfifo(pipe)
    for path in (tmp_path, loop, pipe, tmp_path / "none", Path("/dev/zero")):
        with pytest.raises(KnownError, match=re.escape(str(path))):
            plan(home, path, NOW_MS)


def test_a_file_with_a_mistake_here_is_the_users_to_mend(tmp_path: Path, home: Home) -> None:
    given_here(home, "loud = true\n")
    with pytest.raises(KnownError, match="loud"):
        plan(home, file_of(tmp_path, THERE), NOW_MS)


def test_settings_changed_meanwhile_are_left_alone_and_all_or_nothing_is_done(
    tmp_path: Path, home: Home
) -> None:
    given_here(home, "")
    home.prices_folder.joinpath("prices.toml").write_text(PRICES)
    found = plan(home, file_of(tmp_path, exported("zone = 'UTC'\n", PRICES * 2)), NOW_MS)
    assert [change.path.name for change in found.changes] == ["config.toml", "prices.toml"]
    home.prices_folder.joinpath("prices.toml").write_text("")
    with pytest.raises(KnownError, match="changed meanwhile"):
        settings_import.apply(found)
    assert home.config_file.read_text() == ""


def test_a_settings_file_that_is_a_link_stays_one(tmp_path: Path, home: Home) -> None:
    home.config_file.parent.mkdir()
    (tmp_path / "dotfiles.toml").write_text("")
    home.config_file.symlink_to(tmp_path / "dotfiles.toml")
    settings_import.apply(plan(home, file_of(tmp_path, "zone = 'UTC'\n"), NOW_MS))
    assert home.config_file.is_symlink()
    assert (tmp_path / "dotfiles.toml").read_text() == "zone = 'UTC'\n"


def test_a_home_without_settings_takes_them_in(tmp_path: Path, home: Home) -> None:
    found = plan(home, file_of(tmp_path, "zone = 'UTC'\n"), NOW_MS)
    settings_import.apply(found)
    assert home.config_file.read_text() == "zone = 'UTC'\n"
    assert home.config_file.stat().st_mode & 0o077 == 0
    settings_import.undo(found)
    assert not home.config_file.exists()


def test_an_export_never_takes_the_place_of_the_settings_and_refuses_mistakes(
    tmp_path: Path, home: Home
) -> None:
    given_here(home, "loud = true\n")
    with pytest.raises(KnownError, match="loud"):
        settings_export.export(home, tmp_path / "out.toml")
    given_here(home, "")
    (tmp_path / "link").hardlink_to(home.config_file)
    for path in (home.config_file, tmp_path / "link"):
        with pytest.raises(UsageError, match="the settings themselves"):
            settings_export.export(home, path)
    home.prices_folder.joinpath("prices.toml").write_text("[[price]]\n")
    with pytest.raises(KnownError, match=re.escape("prices.toml, line 1")):
        settings_export.export(home, tmp_path / "out.toml")
    assert not (tmp_path / "out.toml").exists()


def test_every_setting_has_a_name_and_only_what_differs_is_told() -> None:
    assert different(Settings(), Settings()) == {}
    found = settings.understood(THERE, Path("x"))
    assert different(found, Settings()).keys() == {
        *("zone", "plugins", "look.theme"),
        *(f"warnings.{name}" for name in ("webhook", "webhook_names", "command", "quiet_hours")),
    }
