"""A private desktop for each test that asks for one.

`@pytest.mark.parametrize("desktop", ["xfce", "trayer"], indirect=True)` chooses the tray hosts.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.desktop.session import Desktop

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = item.stash.get(FAILED, False) or report.failed
    return report


@pytest.fixture
def desktop(request: pytest.FixtureRequest) -> Generator[Desktop]:
    """A desktop with an Xfce panel, or with the tray host that the test's parameter names."""
    with Desktop(getattr(request, "param", "xfce")) as running:
        yield running
        if request.node.stash.get(FAILED, False):
            _tell(running)


def _tell(desktop: Desktop) -> None:
    for name, text in desktop.logs().items():
        print(f"--- {name}\n{text}")
