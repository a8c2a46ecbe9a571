"""A packed program's own libraries are for itself: what it starts finds the system's."""

from __future__ import annotations

import pytest

from counterfoil.packed import step_out


@pytest.mark.parametrize(
    ("found", "left"),
    [
        (
            {"LD_LIBRARY_PATH": "/usr/lib/counterfoil/_internal:/opt/x", "LD_LIBRARY_PATH_ORIG": "/opt/x"},
            {"LD_LIBRARY_PATH": "/opt/x"},
        ),
        ({"LD_LIBRARY_PATH": "/usr/lib/counterfoil/_internal"}, {}),
        ({"LD_LIBRARY_PATH": "/usr/lib/counterfoil/_internal", "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({"LD_LIBRARY_PATH": "/opt/x", "PATH": "/bin"}, {"LD_LIBRARY_PATH": "/opt/x", "PATH": "/bin"}),
        (
            {"_PYI_ARCHIVE_FILE": "/usr/lib/counterfoil/counterfoil", "HOME": "/home/ada"},
            {"HOME": "/home/ada"},
        ),
    ],
)
def test_what_the_starter_put_aside_is_given_back(found: dict[str, str], left: dict[str, str]) -> None:
    step_out(found)
    assert found == left
