"""What the bench says of its samples."""

from __future__ import annotations

import pytest

from tests.bench.table import Figure, p95, table

HUNDRED = [float(n) for n in range(1, 101)]


@pytest.mark.parametrize(
    ("samples", "expected"),
    [(HUNDRED, 95.0), (HUNDRED[:20], 19.0), (HUNDRED[:10], 10.0), ([7.0], 7.0), ([3.0, 1.0, 2.0], 3.0)],
)
def test_p95_is_a_sample_that_at_least_95_of_100_do_not_exceed(samples: list[float], expected: float) -> None:
    assert p95(samples) == expected


@pytest.mark.parametrize(
    ("figure", "holds"),
    [
        (Figure("start", "ms", [190.0, 200.0, 900.0], limit=200.0), True),
        (Figure("start", "ms", [190.0, 200.1, 900.0], limit=200.0), False),
        (Figure("icon", "ms", HUNDRED, limit=95.0, judged="p95"), True),
        (Figure("icon", "ms", HUNDRED, limit=94.9, judged="p95"), False),
        (Figure("stall", "ms", [0.0] * 99 + [100.1], limit=100.0, judged="max"), False),
        (Figure("stall", "ms", [], limit=100.0, judged="max"), False),
        (Figure("scan", "s", [3.0]), None),
    ],
)
def test_a_target_is_held_against_what_it_names_and_the_unmeasured_does_not_hold(
    figure: Figure, holds: bool | None
) -> None:
    assert figure.holds is holds


def test_the_ratio_is_of_medians_and_unknown_without_a_floor() -> None:
    assert Figure("start", "ms", [300.0, 260.0, 100.0], floor=[200.0, 100.0, 900.0]).ratio == 1.3
    assert Figure("start", "ms", [300.0]).ratio is None
    assert Figure("start", "ms", [], floor=[200.0]).ratio is None
    assert Figure("idle", "%", [0.1], floor=[0.0]).ratio is None


def test_the_table_says_of_each_figure_what_it_is_and_whether_it_holds() -> None:
    head, start, stall, scan, missing = table(
        [
            Figure("start", "ms", [240.0, 260.0, 250.0], floor=[200.0], limit=260.0),
            Figure("stall", "ms", [1.0, 140.0], limit=100.0, judged="max"),
            Figure("scan", "s", [3.125], floor=[0.5]),
            Figure("icon", "ms", [], limit=250.0, judged="p95"),
        ]
    ).splitlines()
    assert head.split() == ["what", "n", "median", "p95", "max", "floor", "ratio", "target", "holds"]
    assert start.split() == [
        *("start", "3", "250", "ms", "260", "ms", "260", "ms", "200", "ms", "1.25"),
        *("median", "≤", "260", "ms", "yes"),
    ]
    assert stall.endswith("max ≤ 100 ms     NO")
    assert scan.split() == ["scan", "1", "3.12", "s", "0.50", "s", "6.25"]
    assert "not measured" in missing
    assert missing.endswith("NO")
