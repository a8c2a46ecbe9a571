"""`settings` and `updates`: what they print, and what they ask for before anything happens."""

from __future__ import annotations

import io
import json
import urllib.request
from pathlib import Path
from typing import IO

import pytest

from counterfoil import __version__, fetch, updates
from counterfoil.cli import main
from counterfoil.updates import Known

TEXT = '[look]\ntheme = "dark"\n[warnings]\nwebhook = "https://example.org/secret"\n'
Output = pytest.CaptureFixture[str]


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


def as_json(output: Output) -> dict[str, object]:
    return dict(json.loads(output.readouterr().out))


def test_what_differs_is_told_without_the_webhooks_secret(tmp_path: Path, capsys: Output) -> None:
    assert run(tmp_path, "settings") == 0
    assert "All settings have their defaults." in capsys.readouterr().out
    (tmp_path / "config.toml").write_text(TEXT)
    assert run(tmp_path, "settings") == 0
    said = capsys.readouterr().out
    assert said.splitlines()[0] == str(tmp_path / "config.toml")
    assert 'look.theme = "dark"  (default: "system")' in said
    assert "secret" not in said
    assert run(tmp_path, "settings", "--json") == 0
    assert as_json(capsys)["rows"] == [
        {"key": "warnings.webhook", "value": "https://example.org/…", "default": ""},
        {"key": "look.theme", "value": "dark", "default": "system"},
    ]


def test_an_import_is_shown_first_and_made_with_apply(tmp_path: Path, capsys: Output) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    for home, text in ((here, "zone = 'UTC'\n"), (there, TEXT)):
        home.mkdir()
        (home / "config.toml").write_text(text)
    file = tmp_path / "out.toml"
    assert run(there, "settings", "--export", str(file)) == 0
    assert "keep it to yourself" in capsys.readouterr().out
    assert run(here, "settings", "--import", str(file)) == 0
    said = capsys.readouterr().out
    for line in ("-zone = 'UTC'", '+theme = "dark"', "Add --with-commands", "Nothing was changed yet"):
        assert line in said
    assert (here / "config.toml").read_text() == "zone = 'UTC'\n"
    assert run(here, "settings", "--import", str(file), "--apply", "--json") == 0
    told = as_json(capsys)
    assert (told["applied"], told["left_out"]) == (True, ["warnings.webhook"])
    assert "secret" not in (here / "config.toml").read_text()
    assert run(here, "settings", "--import", str(file), "--with-commands", "--apply") == 0
    assert "the old file is kept as" in capsys.readouterr().out
    assert (here / "config.toml").read_text() == TEXT
    assert len(list(here.glob("config.toml.counterfoil-*"))) == 2


@pytest.mark.parametrize(
    "words", [("--apply",), ("--with-commands",), ("--export", "a", "--import", "b")], ids=" ".join
)
def test_options_that_make_no_sense_are_refused(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run(tmp_path, "settings", *words) == 2


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that would have been asked; a newer version is told of."""
    found: list[str] = []

    def opened(request: urllib.request.Request, _seconds: float) -> IO[bytes]:
        found.append(request.full_url)
        return io.BytesIO(b'{"info": {"name": "counterfoil", "version": "99.0.0"}}')

    monkeypatch.setattr(fetch, "_opened", opened)
    return found


def test_updates_tells_what_is_known_and_asks_nobody(
    tmp_path: Path, capsys: Output, asked: list[str]
) -> None:
    (tmp_path / "config.toml").write_text("[updates]\ncheck = true\n")
    updates.save(tmp_path / "state", Known(1_000, version="0.0.1"))
    assert run(tmp_path, "updates") == 0
    said = capsys.readouterr().out
    assert "once a week" in said
    assert "1970-01-01T00:00:01Z" in said
    assert "There is no newer version." in said
    assert asked == []


def test_now_asks_once_and_tells_how_to_update(tmp_path: Path, capsys: Output, asked: list[str]) -> None:
    assert run(tmp_path, "updates", "--now") == 0
    said, beside = capsys.readouterr()
    assert f"Counterfoil 99.0.0 is out; you have {__version__}." in said
    assert "not looked for" in said
    assert "One request goes to pypi.org" in beside
    assert asked == [updates.ADDRESS]
    assert run(tmp_path, "updates", "--json") == 0
    told = as_json(capsys)
    assert (told["check"], told["newer"], told["not_before"]) == (False, "99.0.0", None)


def test_now_that_brings_nothing_ends_with_3(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(_request: urllib.request.Request, _seconds: float) -> IO[bytes]:
        raise TimeoutError

    monkeypatch.setattr(fetch, "_opened", opened)
    assert run(tmp_path, "updates", "--now") == 3
    assert "pypi.org could not be reached." in capsys.readouterr().out


def test_nothing_is_asked_by_a_clock_that_is_not_the_real_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    monkeypatch.setenv("COUNTERFOIL_CLOCK", "2026-07-08T14:00:00Z")
    assert run(tmp_path, "updates", "--now") == 2
    assert asked == []
