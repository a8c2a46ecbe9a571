"""Homes of Kimi, Continue, Cline, Roo Code, Goose and Crush: readers and plain scripts come to the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.corpora import laid_out
from tests.unit.readers import (
    plain_cline,
    plain_continue,
    plain_crush,
    plain_goose,
    plain_kimi_cli,
    plain_kimi_code,
)
from tests.unit.readers.laid_home import expected, read, totals_of
from tests.unit.readers.plain_sums import Sums

PLAIN: dict[str, Callable[[Path], Sums]] = {
    "kimi-cli": plain_kimi_cli.totals,
    "kimi-code": plain_kimi_code.totals,
    "continue": plain_continue.totals,
    "cline": partial(plain_cline.totals, asked=plain_cline.CLINE),
    "roo-code": partial(plain_cline.totals, asked=plain_cline.ROO),
    "goose": plain_goose.totals,
    "crush": plain_crush.totals,
}


def told(sums: Sums) -> Sums:
    return {name: {kind: figure for kind, figure in row.items() if figure} for name, row in sums.items()}


@pytest.mark.parametrize("agent", PLAIN)
def test_a_home_comes_to_the_totals_that_stand_beside_it(tmp_path: Path, agent: str) -> None:
    events, skipped = read(agent, laid_out(agent, tmp_path))
    assert told(totals_of(events)) == told(expected(agent))
    assert not skipped


@pytest.mark.parametrize("agent", PLAIN)
def test_a_plain_script_comes_to_the_same(tmp_path: Path, agent: str) -> None:
    assert told(PLAIN[agent](laid_out(agent, tmp_path))) == told(expected(agent))


@pytest.mark.parametrize("agent", sorted(PLAIN.keys() - {"continue", "crush"}))
def test_the_folder_that_was_worked_in_is_known_by_its_name(tmp_path: Path, agent: str) -> None:
    events, _ = read(agent, laid_out(agent, tmp_path))
    assert "kettle" in {event.context.project for event in events}
