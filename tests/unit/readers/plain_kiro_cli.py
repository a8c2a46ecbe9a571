"""Kiro CLI's sessions counted by a plain script."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from tests.unit.readers.plain_sums import Sums, add


def sums(home: Path) -> Sums:
    counted: Sums = {}
    seen = set()
    for file in sorted(home.glob("sessions/cli/*.json")):
        state = json.loads(file.read_text(), parse_float=Decimal)["session_state"]
        for turn in state["conversation_metadata"]["user_turn_metadatas"]:
            billed = [Decimal(one["value"]) for one in turn["metering_usage"] if one["unit"] == "credit"]
            if turn["message_ids"][0] in seen or not billed or turn["end_timestamp"] is None:
                continue
            seen.add(turn["message_ids"][0])
            add(
                counted,
                "kiro/" + (turn.get("model") or state["rts_model_state"]["model_info"]["model_id"]),
                input=turn["input_token_count"],
                output=turn["output_token_count"],
                cache_read=turn.get("cache_read_input_token_count", 0),
                cache_write_5m=turn.get("cache_write_input_token_count", 0),
                credits_nano=sum(int(one.scaleb(9).to_integral_value()) for one in billed),
            )
    return counted
