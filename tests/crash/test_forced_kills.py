"""The writer killed at every statement of `append`, and at any step between two."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.crash.children import Ground
from tests.crash.nursery import Nursery
from tests.crash.sizes import short_and_long
from tests.crash.trials import Looks, kills_at_statements

FEWEST_STEPS = 1000  # of a look at hardly anything
KILLS_A_LEDGER = 40  # so that ledgers stay small, and looks at them fast


@short_and_long(1, 20, "CRASH_ROUNDS")
def test_a_kill_at_any_statement_leaves_rows_and_positions_in_step(
    count: int, tmp_path: Path, nursery: Nursery, figures: Callable[[str], None]
) -> None:
    kills = 0
    for number in range(count):
        looks = Looks(Ground(tmp_path / str(number), nursery), seed=number)
        kills += kills_at_statements(looks)
        looks.compared()
    figures(f"{kills} kills, {count} at each statement: 0 lost, 0 doubled")
    assert kills > 20 * count


@short_and_long(1, 10, "CRASH_STEPS")
def test_a_kill_within_a_statement_leaves_rows_and_positions_in_step(
    count: int, tmp_path: Path, nursery: Nursery, figures: Callable[[str], None]
) -> None:
    kills = 0
    for number in range(count):
        looks = Looks(Ground(tmp_path / str(number), nursery), seed=number)
        for _ in range(KILLS_A_LEDGER):
            looks.finished()
            steps = max(looks.ground.recorder.steps, FEWEST_STEPS)
            kills += looks.killed(kill_step=looks.random.randint(1, steps))
        looks.compared()
    figures(f"{kills} kills within statements: 0 lost, 0 doubled")
    assert kills > 10 * count
