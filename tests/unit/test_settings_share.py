"""What the settings say of sharing: off as shipped, switched on by one line, a wrong port is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil import settings
from counterfoil.errors import KnownError
from counterfoil.settings import Share


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("", Share(state_file=False, endpoint_port=0)),
        ("state_file = true", Share(state_file=True)),
        ("endpoint_port = 9874", Share(endpoint_port=9874)),
    ],
)
def test_one_line_of_the_defaults_switches_it_on(tmp_path: Path, line: str, share: Share) -> None:
    name = line.partition(" ")[0]
    lines = settings.DEFAULTS.splitlines()
    text = "\n".join(line if line and one.startswith(f"# {name} = ") else one for one in lines)
    (tmp_path / "config.toml").write_text(text)
    assert settings.load(tmp_path / "config.toml").share == share


@pytest.mark.parametrize(
    "line", ["endpoint_port = -1", "endpoint_port = 65536", "endpoint_port = '9'", "state_file = 1", "x = 1"]
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "config.toml").write_text(f"[share]\n{line}\n")
    with pytest.raises(KnownError, match=r"line 2.*share"):
        settings.load(tmp_path / "config.toml")
