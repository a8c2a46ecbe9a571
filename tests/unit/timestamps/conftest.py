"""One authority on this machine for all tests of time stamps, and its reply for one checkpoint."""

from __future__ import annotations

import shutil

import pytest

from counterfoil.timestamps.exchange import request
from tests.timestamp_authority import CHECKPOINT, Authority, make_authority


@pytest.fixture(scope="session")
def openssl() -> None:
    """Skip where the command is missing."""
    if shutil.which("openssl") is None:
        pytest.skip("the openssl command is missing")


@pytest.fixture(scope="session")
def authority(openssl: None, tmp_path_factory: pytest.TempPathFactory) -> Authority:  # noqa: ARG001
    """An authority with the signer `tsa`."""
    made = make_authority(tmp_path_factory.mktemp("authority"))
    made.add_signer("tsa")
    return made


@pytest.fixture(scope="session")
def reply(authority: Authority) -> bytes:
    """A stamp of CHECKPOINT."""
    return authority.reply(request(CHECKPOINT))


@pytest.fixture(scope="session")
def root(authority: Authority) -> bytes:
    """The authority's root certificate in PEM form."""
    return authority.certificate("root")
