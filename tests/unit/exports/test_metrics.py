"""Metrics as Prometheus' own parser reads them."""

from __future__ import annotations

import pytest
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from counterfoil.domain.money import Cost
from counterfoil.domain.snapshot import Level, Snapshot, Use
from counterfoil.domain.usage import TokenCounts
from counterfoil.exports.metrics import ModelUse, Standing, metrics
from tests.altered import replace
from tests.ui import snapshots

HOSTILE = ['a"b', "back\\slash", "new\nline", '"} 1\nevil_metric 2', "ünï", "\ud800", "", "{}", "#"]


def parsed(standing: Standing) -> list[Sample]:
    return [one for family in text_string_to_metric_families(metrics(standing)) for one in family.samples]


def named(standing: Standing, name: str) -> list[Sample]:
    return [one for one in parsed(standing) if one.name == f"counterfoil_{name}"]


def used(model: str, cost: Cost) -> ModelUse:
    return ModelUse("codex", "openai", model, Use(3, TokenCounts(5, 7, 11, 13, 17, reasoning=2), cost))


def test_windows_tell_what_is_known_of_them() -> None:
    standing = Standing(snapshots.busy())
    windows = snapshots.busy().windows
    known = [s.window.used_percent for s in windows if s.window.used_percent is not None]
    assert [one.value for one in named(standing, "window_used_percent")] == known
    chances = [s.forecast.p_exhaust for s in windows if s.forecast.p_exhaust is not None]
    assert [one.value for one in named(standing, "window_exhaust_chance")] == chances
    assert all(one.value >= 0 for one in named(standing, "window_reading_age_seconds"))
    first = named(standing, "window_used_percent")[0].labels
    assert (first["agent"], first["kind"]) == (windows[0].window.agent, windows[0].window.kind.value)


def test_what_is_not_known_has_no_sample_and_is_never_zero() -> None:
    state = snapshots.busy().windows[0]
    window = replace(state.window, readings=())
    blind = replace(state, window=window, level=Level.UNKNOWN, estimate=None)
    standing = Standing(replace(snapshots.busy(), windows=(blind,)), (used("m", Cost(0, 0, 3)),))
    for name in ("window_used_percent", "window_level", "window_estimated_percent", "cost_usd_total"):
        assert named(standing, name) == []
    assert named(standing, "ledger_records") == []
    assert [one.value for one in named(standing, "unpriced_requests_total")] == [3]


def test_tokens_are_told_by_kind_and_money_to_the_last_digit() -> None:
    standing = Standing(snapshots.empty(), (used("m", Cost(1_234_567_890_123_456_789, 3)),), 42)
    kinds = {one.labels["kind"]: one.value for one in named(standing, "tokens_total")}
    assert kinds == {"input": 5, "cache_read": 7, "cache_write_5m": 11, "cache_write_1h": 13, "output": 17}
    assert " 1234567.890123456789\n" in metrics(standing)
    assert [one.value for one in named(standing, "requests_total")] == [3]
    assert [one.value for one in named(standing, "ledger_records")] == [42]


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_gets_out_of_its_label(name: str) -> None:
    (one,) = named(Standing(snapshots.empty(), (used(name, Cost(1, 3)),)), "requests_total")
    assert one.labels["model"] == name.encode("utf-8", "replace").decode()
    assert {sample.name.split("_")[0] for sample in parsed(Standing(snapshots.long_names()))} == {
        "counterfoil"
    }


def test_each_series_is_there_once() -> None:
    found = parsed(Standing(snapshots.busy(), (used("a", Cost(1, 3)), used("b", Cost(1, 3))), 1))
    series = [(one.name, tuple(sorted(one.labels.items()))) for one in found]
    assert len(series) == len(set(series))


def test_an_empty_ledger_has_the_moment_and_the_version() -> None:
    names = {one.name for one in parsed(Standing(Snapshot(1_500, "UTC")))}
    assert names == {"counterfoil_last_look_timestamp_seconds", "counterfoil_build_info"}
