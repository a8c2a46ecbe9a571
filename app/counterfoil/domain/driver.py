"""What drives a window's pace."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DriverKind(StrEnum):
    """What is meant by a driver's name."""

    SESSION = "session"
    PROJECT = "project"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Driver:
    """One session, project or model with its share (0…1) of our own use over the last minutes."""

    kind: DriverKind
    name: str
    share: float
    over_minutes: int
