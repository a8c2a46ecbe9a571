"""The credits of Kiro's editor counted by a plain script."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add


def nano(entries: list[dict[str, str]]) -> int:
    billed = [Decimal(one["usage"]) for one in entries if one["unit"].lower().startswith("credit")]
    return int(sum(billed, Decimal()).scaleb(9))


def sums(home: Path) -> Sums:
    counted: Sums = {}
    for file in sorted(home.glob("sessions/*/sess_*/messages.jsonl")):
        model = json.loads(file.with_name("session.json").read_text())["modelId"]
        for line in file.read_text().splitlines():
            payload = json.loads(line, parse_float=Decimal)["payload"]
            if payload["type"] == "usage_summary" and payload["promptTurnSummaries"]:
                add(counted, f"kiro/{model}", credits_nano=nano(payload["promptTurnSummaries"]))
    for file in sorted(home.glob("?" * 32 + "/*/*")):
        told = json.loads(file.read_text(), parse_float=Decimal)
        add(counted, f"kiro/{told.get('modelId', 'unrecognised')}", credits_nano=nano(told["usageSummary"]))
    return counted
