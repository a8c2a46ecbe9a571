"""How much of each test is run: a little in every run of the suite, all of it by `make test-long`."""

from __future__ import annotations

import os

import pytest

LONGEST_SECONDS = 1800


def short_and_long(short: int, long: int, variable: str) -> pytest.MarkDecorator:
    """Runs a test with `count` = short and, marked `long`, with what the variable says or else `long`."""
    count = int(os.environ.get(variable, long))
    marks = [pytest.mark.long, pytest.mark.timeout(LONGEST_SECONDS)]
    return pytest.mark.parametrize("count", [short, pytest.param(count, marks=marks)])
