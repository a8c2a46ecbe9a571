"""One zygote for all crash tests, and their figures at the end of the run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

import pytest

from tests.crash.nursery import Nursery

FIGURE = "figure"


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Forks children that run the program."""
    with Nursery() as made:
        yield made


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Notes what a test measured, for the end of the run."""
    # a property of the test comes along from whichever process it runs in
    return lambda figure: request.node.user_properties.append((FIGURE, f"{request.node.name}: {figure}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    ended = chain(terminalreporter.getreports("passed"), terminalreporter.getreports("failed"))
    told = [text for report in ended for name, text in report.user_properties if name == FIGURE]
    if told:
        terminalreporter.section("figures")
        for text in told:
            terminalreporter.write_line(text)
