"""Continue: the client's own counts, once where they stand twice."""

from __future__ import annotations

import json
from pathlib import Path

from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.readers.base import Batch, Line, LogFile, SkipReason, Unknown
from counterfoil.readers.continue_dev import ContinueReader, queries
from tests.corpora import laid_out
from tests.unit.readers.laid_home import read as read_home

LOG, DATABASE = "dev_data/0.2.0/tokensGenerated.jsonl", "dev_data/devdata.sqlite"
EVENT = {
    "eventName": "tokensGenerated",
    "timestamp": "2026-06-18T10:00:00.412Z",
    "userAgent": "Visual Studio Code/1.105.1 (Continue/1.2.11)",
    "model": "claude-sonnet-4-6",
    "provider": "anthropic",
    "promptTokens": 1200,
    "generatedTokens": 80,
}
ROW = {
    "table": "tokens_generated",
    "id": 7,
    "model": "claude-sonnet-4-6",
    "provider": "anthropic",
    "tokens_generated": 80,
    "tokens_prompt": 1200,
    "timestamp": "2026-06-18 10:00:00",
}


def read(body: object, path: str, log: bytes | None = None) -> Batch:
    data = json.dumps(body).encode()
    file = LogFile(path, {LOG: log}.get)
    return ContinueReader().read([Line(7, len(data), data)], file, {})


def test_a_generation_is_counted_as_the_client_estimated_it() -> None:
    (event,) = read(EVENT, LOG).events
    assert (event.tokens, event.quality) == (TokenCounts(1200, output=80), OutputQuality.ESTIMATED)
    assert (event.context.provider, event.context.client_version) == ("anthropic", "1.2.11")


def test_the_row_of_an_event_has_its_key_so_that_both_count_once() -> None:
    (line,), (row,) = read(EVENT, LOG).events, read(ROW, DATABASE).events
    assert line.key == row.key


def test_a_row_that_the_lines_tell_as_well_is_left_to_them() -> None:
    log = json.dumps(EVENT).encode()
    assert read(ROW, DATABASE, log).events == []
    assert read(ROW | {"timestamp": "2026-06-18 10:00:01"}, DATABASE, log).events == []
    assert len(read(ROW | {"timestamp": "2026-06-18 09:59:00"}, DATABASE, log).events) == 1


def test_a_line_that_says_no_time_is_left_to_the_database() -> None:
    batch = read({name: EVENT[name] for name in ("model", "promptTokens", "generatedTokens")}, LOG)
    assert (batch.events, batch.other) == ([], 1)


def test_a_model_that_came_through_a_proxy_is_its_makers() -> None:
    (event,) = read(EVENT | {"provider": "continue-proxy"}, LOG).events
    assert event.context.provider == "anthropic"


def test_bad_figures_and_times_are_said() -> None:
    assert read(EVENT | {"promptTokens": -1}, LOG).skipped[0].reason is SkipReason.BAD_NUMBER
    assert read(ROW | {"timestamp": "yesterday"}, DATABASE).skipped[0].reason is SkipReason.BAD_TIME


def test_a_field_that_is_new_is_counted_with_the_clients_version() -> None:
    assert read(EVENT | {"cacheTokens": 1}, LOG).unknown == {Unknown("field", "cacheTokens", "1.2.11"): 1}


def test_only_rows_after_the_last_one_are_asked_for() -> None:
    tables = {"tokens_generated": frozenset(ROW) - {"table"}}
    (query,) = queries(tables, read(ROW, DATABASE).state)
    assert query.parameters == (7,)
    assert queries({"other": frozenset({"id"})}, {}) == ()


def test_of_a_home_without_lines_the_database_tells_all(tmp_path: Path) -> None:
    home = laid_out("continue", tmp_path)
    both, _ = read_home("continue", home)
    (home / LOG).unlink()
    rows, _ = read_home("continue", home)
    assert sum(event.tokens.total for event in rows) == sum(event.tokens.total for event in both)
