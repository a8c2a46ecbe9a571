"""The bill of materials: our own version, what is inside the packages, and a form that others can read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from counterfoil.licences import Licence

pytest.importorskip("cyclonedx.validation.json", reason="comes with the extra dist")

from release import bill

LICENCES = (
    Licence("Qt", "6.11.3", "LGPL-3.0-only", ("qt.txt",)),
    Licence("msgspec", "0.22.0", "BSD-3-Clause", ("m.txt",)),
)


def listed() -> dict[str, Any]:
    """As the tool lists an environment with one package."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {"bom-ref": "root-component", "type": "application", "name": "counterfoil"}
        },
        "components": [
            {"type": "library", "bom-ref": "msgspec", "name": "msgspec", "version": "0.22.0"},
        ],
        "dependencies": [{"ref": "msgspec"}, {"ref": "root-component", "dependsOn": ["msgspec"]}],
    }


def test_what_the_packages_hold_is_listed_beside_them() -> None:
    made = bill.completed(listed(), "1.2.3", LICENCES)
    assert made["metadata"]["component"]["version"] == "1.2.3"
    assert [one["name"] for one in made["components"]] == ["msgspec", "Qt"]
    needs = {one["ref"]: one.get("dependsOn") for one in made["dependencies"]}
    assert needs == {
        "msgspec": None,
        "root-component": ["inside:Qt==6.11.3", "msgspec"],
        "inside:Qt==6.11.3": None,
    }


def test_a_bill_is_held_against_its_schema() -> None:
    made = bill.completed(listed(), "1.2.3", LICENCES)
    assert bill.fault(json.dumps(made)) is None
    made["components"][0]["type"] = "thing"
    assert bill.fault(json.dumps(made)) is not None
