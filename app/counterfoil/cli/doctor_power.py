"""`doctor`: what the machine runs on, and how often the running program therefore looks by itself."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from counterfoil.power import REST_SECONDS, Source, power_state, tempo_of

SOURCES = {
    Source.MAINS: "mains",
    Source.BATTERY: "battery",
    Source.UNKNOWN: "not known, taken for mains",
}


def power() -> dict[str, Any]:
    """Source, whether power is to be saved, and the seconds between looks, at work and at rest."""
    found = power_state()
    return {
        "source": found.source.value,
        "is_saving": found.is_saving,
        "at_work": asdict(tempo_of(found, 0.0)),
        "at_rest": asdict(tempo_of(found, REST_SECONDS)),
    }


def power_lines(found: dict[str, Any]) -> list[str]:
    """The same for a reader."""
    saving = ", and power is to be saved" if found["is_saving"] else ""
    work, rest = found["at_work"], found["at_rest"]
    lines = [
        f"Power: {SOURCES[Source(found['source'])]}{saving}",
        "  changes to logs are read as the system tells of them",
        f"  all logs are looked through every {work['scan_s']:g} s, at rest every {rest['scan_s']:g} s",
        f"  on drives that tell nothing every {work['poll_s']:g} s, at rest every {rest['poll_s']:g} s",
    ]
    if saving or found["source"] == Source.BATTERY:
        lines.append("  a check or a backup of the ledger that is due waits for mains, a day at most")
    return lines
