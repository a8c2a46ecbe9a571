"""Exit codes for scripts: what falls short, and that the unknown is said and neither."""

from __future__ import annotations

import pytest

from counterfoil.cli.options import parse
from counterfoil.cli.status_fails import fallen_short
from counterfoil.domain.snapshot import Snapshot
from tests.ui.counters import with_estimate
from tests.ui.snapshots import busy, empty, exhausted, unknown


def judged(snapshot: Snapshot, *words: str) -> tuple[bool, list[str]]:
    failed, notes = fallen_short(snapshot, parse(["status", *words]))
    return failed, [note.replace("\u00a0", " ") for note in notes]


def test_what_is_asked_for_and_there_passes_in_silence() -> None:
    assert judged(busy(), "--fail-under", "20") == (False, [])
    assert judged(busy()) == (False, [])


def test_a_window_with_too_little_left_is_named() -> None:
    failed, notes = judged(busy(), "--fail-under", "30")
    assert failed
    assert notes == ["--fail-under 30: Codex · week has 29 % left."]


def test_a_window_that_is_likely_to_run_out_is_named() -> None:
    failed, notes = judged(busy(), "--fail-chance", "90")
    assert failed
    assert notes == ["--fail-chance 90: Claude · 5-hour runs out before its reset with 93 %."]
    assert judged(busy(), "--fail-chance", "94") == (False, [])


def test_a_level_counts_from_itself_up() -> None:
    assert judged(exhausted(), "--fail-at", "critical")[0]
    assert judged(busy(), "--fail-at", "exhausted") == (False, [])


def test_an_estimate_stands_in_for_a_reading_and_says_so() -> None:
    failed, notes = judged(with_estimate(), "--fail-under", "100")
    assert failed
    assert any(note.endswith("by an estimate from own use.") for note in notes)


@pytest.mark.parametrize("words", [("--fail-under", "10"), ("--fail-chance", "50"), ("--fail-at", "watch")])
def test_the_unknown_is_no_failure_and_does_not_pass_in_silence(words: tuple[str, str]) -> None:
    for snapshot, said in ((unknown(), "nothing is known"), (empty(), "no window is known")):
        failed, notes = judged(snapshot, *words)
        assert not failed
        assert notes
        assert all(said in note for note in notes)


@pytest.mark.parametrize(
    "words",
    [("--fail-under", "101"), ("--fail-chance", "-1"), ("--fail-chance", "nan"), ("--fail-at", "calm")],
)
def test_what_is_no_percentage_or_level_is_wrong_usage(
    words: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["status", *words])
    assert ended.value.code == 2
    assert words[0] in capsys.readouterr().err
