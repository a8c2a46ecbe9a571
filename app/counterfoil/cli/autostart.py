"""`autostart`: the switch in Settings, for a terminal; with `--headless`, a unit for systemd."""

from __future__ import annotations

import argparse
import os
import sys
from typing import Any

from counterfoil.cli.options import home_of
from counterfoil.cli.output import print_json
from counterfoil.errors import KnownError
from counterfoil.login.entry import login_entry
from counterfoil.login.seam import HEADLESS, LoginEntry, start_of
from counterfoil.login.systemd_unit import SystemdUnit
from counterfoil.paths import Home
from counterfoil.program import this_program

LINGERS = "`loginctl enable-linger` has it run while you are not logged in, too."


def run(options: argparse.Namespace) -> int:
    """Print how it stands, after switching it where that was asked for."""
    home, wanted = home_of(options), {"on": True, "off": False}.get(options.switch)
    if options.headless:
        unit = unit_of(home)
        _switch(unit, wanted)
        _print(options, _unit_fields(unit, wanted), _unit_text(unit, wanted))
        return 0
    entry = login_entry(home)
    _switch(entry, wanted)
    fields = {"is_on": entry.is_enabled(), "where": entry.where(), "starts": entry.starts()}
    _print(options, fields, _entry_text(entry))
    return 0


def unit_of(home: Home) -> SystemdUnit:
    """The unit by which systemd would start this copy with `home`. Errors: KnownError."""
    if not sys.platform.startswith("linux"):
        raise KnownError("There is no systemd on this system; `counterfoil watch --quiet` runs under others.")
    return SystemdUnit(start_of(home, this_program(), HEADLESS), os.environ)


def _switch(entry: LoginEntry, wanted: bool | None) -> None:
    if wanted is None:
        return
    try:
        entry.switch(on=wanted)
    except OSError as error:
        reason = error.strerror or str(error)
        raise KnownError(f"Start at login was not changed ({entry.where()}): {reason}.") from error


def _print(options: argparse.Namespace, fields: dict[str, Any], text: list[str]) -> None:
    if options.json:
        print_json(fields)
    else:
        print("\n".join(text))


def _entry_text(entry: LoginEntry) -> list[str]:
    is_on, program = entry.is_enabled(), entry.starts()
    lines = [f"Start at login: {'on' if is_on else 'off'}"]
    if program is None:
        return [*lines, f"  it would be in {entry.where()}"]
    state = "" if is_on else ", which is switched off there"
    return [*lines, f"  by {entry.where()}{state}", f"  starts {program}"]


def _unit_fields(unit: SystemdUnit, wanted: bool | None) -> dict[str, Any]:
    return {
        "is_there": unit.is_there(),
        "is_on": unit.is_enabled(),
        "where": unit.where(),
        "starts": unit.starts(),
        "to_type": [] if wanted is None else unit.to_type(on=wanted),
    }


def _unit_text(unit: SystemdUnit, wanted: bool | None) -> list[str]:
    if wanted is not None:
        said = f"{'Written' if wanted else 'Removed'}: {unit.where()}"
        ends = [LINGERS] if wanted else []
        return [said, "Now type:", *(f"  {line}" for line in unit.to_type(on=wanted)), *ends]
    if not unit.is_there():
        return ["Unit for systemd: none", f"  it would be {unit.where()}"]
    state = "on" if unit.is_enabled() else "written, not switched on"
    lines = [f"Unit for systemd: {state}", f"  {unit.where()}", f"  starts {unit.starts() or 'nothing'}"]
    return lines if unit.is_enabled() else [*lines, *(f"  {line}" for line in unit.to_type(on=True))]
