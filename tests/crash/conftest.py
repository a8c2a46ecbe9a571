"""One zygote for all crash tests, and their figures at the end of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.crash.nursery import Nursery

_figures: list[str] = []


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Forks children that run the program."""
    with Nursery() as made:
        yield made


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Notes what a test measured, for the end of the run."""
    name = request.node.name
    return lambda figure: _figures.append(f"{name}: {figure}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _figures:
        terminalreporter.section("figures")
        for figure in _figures:
            terminalreporter.write_line(figure)
