"""The shipped sample: real logs of July 2026, shown until there are own ones."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from counterfoil import __version__
from counterfoil.clock import starting_at
from counterfoil.ingest import AS_USUAL, Job
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named

NOW_MS = 1_783_550_160_000  # 2026-07-08T22:36:00Z, in mid-window


def sample_folder() -> Path:
    """The sample's agent home inside the package."""
    return Path(str(files("counterfoil") / "resources" / "sample" / "codex"))


def sample_beside(own: Job) -> Job:
    """The sample in a ledger of its own under the user's cache, its clock standing in July 2026."""
    home = home_at(own.home.cache_dir / f"sample-{__version__}")
    roots = (Root(agent_named("codex"), sample_folder()),)
    return replace(own, home=home, roots=roots, clock=starting_at(NOW_MS), sample=True, warnings=AS_USUAL)
