"""No version goes out of which the changelog says nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from counterfoil import __version__
from release.changelog import newest_day, problem, sections

ROOT = Path(__file__).parents[3]
GOOD = """# Changelog

Some words.

## [1.1.0] – unreleased

### Added

- Something.

## [1.0.0] - 2026-11-22

- The first.
"""


def test_our_own_version_has_its_section() -> None:
    assert problem((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__) is None


def test_a_section_has_its_day_once_it_is_out() -> None:
    assert [(one.version, one.released) for one in sections(GOOD)] == [
        ("1.1.0", None),
        ("1.0.0", date(2026, 11, 22)),
    ]
    assert sections(GOOD)[0].lines == ("### Added", "- Something.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD, None),
        (GOOD.replace("1.1.0", "1.2.0"), "has no section for 1.1.0"),
        (GOOD.replace("## [1.1.0]", "### [1.1.0]"), "has no section for 1.1.0"),
        (GOOD.replace("- Something.", ""), "says nothing of 1.1.0"),
        (GOOD + "\n## [1.1.0] – 2026-11-20\n- Again.\n", "has 2 sections for 1.1.0"),
        (GOOD.replace("2026-11-22", "next week"), "“next week” is no date"),
        ("", "has no section for 1.1.0"),
    ],
)
def test_what_is_wrong_is_said(text: str, said: str | None) -> None:
    found = problem(text, "1.1.0")
    assert found is None if said is None else said in (found or "")


def test_the_last_day_counts_whatever_the_order() -> None:
    assert newest_day(GOOD) == 1_795_305_600
    assert newest_day(GOOD + "\n## [0.9.0] – 2020-01-01\n- Old.\n") == 1_795_305_600
    assert newest_day("## [1.0.0] – unreleased\n- New.\n") is None
