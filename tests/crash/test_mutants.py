"""Each thing that keeps the record whole is needed: without it, the tests beside this one fail."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.trials import Looks, instances_at_once, kills_at_statements
from tests.crash.writer import Play

Trial = Callable[[Ground, str], object]


def looked_at_between_changes(ground: Ground, mutant: str) -> None:
    looks = Looks(ground, seed=11, mutant=mutant)
    for _ in range(60):
        looks.grow()
        looks.ground.run("scan", mutant=mutant)
    looks.compared()


def killed_at_statements(ground: Ground, mutant: str) -> None:
    looks = Looks(ground, seed=11, mutant=mutant)
    kills_at_statements(looks)
    looks.compared()


def started_at_once(ground: Ground, mutant: str) -> None:
    play = Play(ground.folder, seed=3)
    for _ in range(6):
        for _ in range(150):
            play.act()
        instances_at_once(ground, play, mutant=mutant)


@pytest.mark.parametrize(
    ("mutant", "trial", "symptom"),
    [
        ("no-marker", looked_at_between_changes, "lost=[1-9]"),
        ("no-key", looked_at_between_changes, "doubled=[1-9]"),
        ("cursor-apart", killed_at_statements, "beyond its file's read position|no read position|a part of"),
        ("deferred", started_at_once, "holding the ledger"),
        ("position-unchecked", started_at_once, "two sources|doubled=[1-9]|counted by day"),
    ],
)
def test_without_it_the_tests_fail(
    mutant: str,
    trial: Trial,
    symptom: str,
    tmp_path: Path,
    nursery: Nursery,
    figures: Callable[[str], None],
) -> None:
    ground = Ground(tmp_path, nursery)
    with pytest.raises(AssertionError, match=symptom) as caught:
        trial(ground, mutant)
    assert ground.recorder.mutations, "nothing was changed: the mutant no longer fits the program"
    figures(str(caught.value)[:200])


@pytest.mark.parametrize("trial", [looked_at_between_changes, started_at_once])
def test_with_all_of_them_the_same_trials_pass(trial: Trial, tmp_path: Path, nursery: Nursery) -> None:
    trial(Ground(tmp_path, nursery), "")
