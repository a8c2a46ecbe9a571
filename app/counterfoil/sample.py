"""The shipped sample: real logs of July 2026, shown until there are own ones."""

from __future__ import annotations

import tempfile
from importlib.resources import files
from pathlib import Path

from counterfoil.clock import starting_at
from counterfoil.ingest import Job
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named
from counterfoil.zone import local_zone

NOW_MS = 1_783_536_240_000  # 2026-07-08T18:44:00Z, in mid-window


def sample_folder() -> Path:
    """The sample's agent home inside the package."""
    return Path(str(files("counterfoil") / "resources" / "sample" / "codex"))


def sample_job(folder: Path | None = None) -> Job:
    """The sample in a ledger of its own, its clock standing in July 2026."""
    home = home_at(folder or Path(tempfile.mkdtemp(prefix="counterfoil-sample-")))
    root = Root(agent_named("codex"), sample_folder())
    return Job(home, (root,), local_zone(), starting_at(NOW_MS), sample=True)
