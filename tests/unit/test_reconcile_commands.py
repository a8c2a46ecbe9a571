"""The page Reconcile names no command that does not exist."""

from __future__ import annotations

import pytest

from counterfoil.cli.options import parse
from counterfoil.words.shell import COMMANDS


@pytest.mark.parametrize("command", [command for command, _ in COMMANDS])
def test_each_command_is_understood(command: str) -> None:
    assert parse(command.split()[1:]).verb == command.split()[1]
