"""Fixtures for the whole suite."""

from __future__ import annotations

from pathlib import Path

import pytest

CORPUS = Path(__file__).parent / "corpus"
SHARED_LOGS = Path(__file__).parents[2] / "shared" / "logs"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Real logs that are part of the project; `tests/corpus/README.md` names source and licence."""
    return CORPUS


@pytest.fixture(scope="session")
def shared_logs() -> Path:
    """The larger set of real logs, where it is laid beside the project."""
    if not SHARED_LOGS.is_dir():
        pytest.skip("no shared logs beside the checkout")
    return SHARED_LOGS
