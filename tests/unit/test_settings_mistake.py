"""What is wrong with a settings file is said with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil import settings
from counterfoil.settings import BadSettings


@pytest.mark.parametrize(
    ("text", "line", "column", "what"),
    [
        ("zone = 5", 1, 1, "Expected text, got a whole number"),
        ("# a\n\n  zone = 'Mars'", 3, 3, "No zone is called 'Mars'"),
        ("a\nb", 1, 2, "Expected '='"),
        ("x = 1\n[warnings]\n", 1, 1, "no setting called x"),
        ("[warnings]\n# no\nloud = true", 3, 1, "no setting called loud"),
        ("[ask]\n\n[warnings]\nnotify_from = 'calm'", 4, 1, "Invalid enum value 'calm'"),
        ("[warnings]\nnotify = true\nquiet_hours = 'x'", 3, 1, "like 22:00-07:30"),
        ("[warnings]\nchance_percent = [3, 2, 1]", 2, 1, "must rise"),
        ("[look]\n\ncurrency = 'euro'", 3, 1, "three capital letters"),
        ("[[accounts]]\nagent = 'a'\n[[accounts]]\nagent = 'b'\nusd_a_month = -1", 5, 1, "a number >= 0"),
        ("[[accounts]]\nagent = 'a'\n[[accounts]]\nname = 'b'", 3, 1, "missing required field `agent`"),
        ("roots = ['gemma=/x']", 1, 1, "gemma"),
        ("agents_off = ['gemma']", 1, 1, "gemma"),
    ],
)
def test_a_mistake_is_named_with_line_and_column(text: str, line: int, column: int, what: str) -> None:
    with pytest.raises(BadSettings) as caught:
        settings.understood(text, Path("config.toml"))
    mistake = caught.value.mistake
    assert (mistake.line, mistake.column) == (line, column)
    assert what in mistake.what
    assert f"line {line}" in str(caught.value)


def test_a_text_that_ends_too_early_is_told_of_its_last_line() -> None:
    with pytest.raises(BadSettings) as caught:
        settings.understood("[icon]\npanel = '", Path("config.toml"))
    assert caught.value.mistake.line == 2


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_bytes(b"zone = '\xff'")
    with pytest.raises(BadSettings, match="cannot be read"):
        settings.load(tmp_path / "config.toml")
