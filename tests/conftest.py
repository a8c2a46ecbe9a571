"""Fixtures for the whole suite, and the wall between it and the network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.no_network import sitecustomize as network  # importing it blocks this process
from tests.no_network.kernel import block_internet

settings.register_profile("any machine", deadline=None)  # how long an example takes is for the benchmark
settings.load_profile("any machine")

CORPUS = Path(__file__).parent / "corpus"
SHARED_LOGS = Path(__file__).parents[2] / "shared" / "logs"
NO_NETWORK = Path(__file__).parent / "no_network"
KERNEL_BLOCKS = block_internet()


def pytest_configure(config: pytest.Config) -> None:
    """Children that run Python are blocked like this process, whatever the kernel can do."""
    if config.getoption("numprocesses", default=None):
        return  # the workers, which run the tests, do so for their own
    known = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(NO_NETWORK), *([known] if known else [])])


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that reached for the network, even if the attempt was swallowed."""
    network.attempts.clear()
    yield
    assert network.attempts == []


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
