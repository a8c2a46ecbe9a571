"""Files that gave nothing as they were: not to be looked at again before they change."""

from __future__ import annotations

from dataclasses import dataclass, field

from counterfoil.domain.sighting import Identity
from counterfoil.logs.discover import LogPath
from counterfoil.logs.identity import BY_PLACE, Stamp


@dataclass(slots=True)
class Fruitless:
    """By their stamps at the last look: an unfinished line, a new date alone, or damage."""

    _known: dict[Identity, tuple[Stamp, str | None]] = field(default_factory=dict)

    def note(self, log: LogPath, problem: str | None) -> None:
        """It gave nothing; `problem` is a sentence about it, None where nothing is amiss.

        One that went to another name since it was seen was not read at all: what it gained is still to come.
        """
        if problem is not None or _stands(log):
            self._known[log.identity] = (log.stamp, problem)

    def knows(self, log: LogPath, problems: list[str]) -> bool:
        """Whether it is as it was then; what is amiss with it is said again."""
        stamp, problem = self._known.get(log.identity, (None, None))
        if stamp != log.stamp:
            return False
        if problem is not None:
            problems.append(problem)
        return True


def _stands(log: LogPath) -> bool:
    """Whether the file that was seen is still what its name stands for."""
    try:
        status = log.path.lstat()
    except OSError:
        return False
    return log.identity[0] == BY_PLACE or log.identity == (status.st_dev, status.st_ino)
