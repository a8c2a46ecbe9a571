"""What the burn chart asks for beyond the last hours, and how it is had for the job shown. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from counterfoil import state

if TYPE_CHECKING:
    from counterfoil.domain.snapshot import BurnBucket
    from counterfoil.ingest import Job

CHOICE_FILE = "burn.json"


@dataclass(frozen=True, slots=True)
class BurnChoice:
    """What was chosen last, as the words of `BurnSpan` and `BurnBy`; empty where nothing was."""

    span: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class BurnAccess:
    """All are called off the GUI thread. Errors: FileNotFoundError while there is no ledger, KnownError.

    `load` gives the use of the last so many hours up to a moment in epoch ms, in buckets of a quarter of an
    hour; `recall` and `remember` keep what was chosen from one run to the next.
    """

    load: Callable[[int, int], Sequence[BurnBucket]]  # at ms, hours
    recall: Callable[[], BurnChoice]
    remember: Callable[[BurnChoice], None]


OpenBurn = Callable[["Job", int, int], "Sequence[BurnBucket]"]


def access_to(shown_job: Callable[[], Job | None], open_burn: OpenBurn, state_dir: Path) -> BurnAccess:
    """A way to the use in whichever ledger is shown."""

    def load(at_ms: int, hours: int) -> Sequence[BurnBucket]:
        job = shown_job()
        if job is None or not job.home.ledger_file.exists():
            raise FileNotFoundError
        return open_burn(job, at_ms, hours)

    return BurnAccess(load, lambda: recalled(state_dir), lambda choice: remember(state_dir, choice))


def recalled(state_dir: Path) -> BurnChoice:
    """What was chosen last, as far as it can be read."""
    found = state.load(state_dir, CHOICE_FILE)
    return BurnChoice(str(found.get("span", "")), str(found.get("by", "")))


def remember(state_dir: Path, choice: BurnChoice) -> None:
    """Keep a choice. Errors: OSError."""
    state.save(state_dir, {"span": choice.span, "by": choice.by}, CHOICE_FILE)
