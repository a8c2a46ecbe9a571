"""`prices`, and the prices behind `totals` and `explain`, over a ledger with one request of each kind."""

from __future__ import annotations

import argparse
import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from counterfoil.cli import explain, prices, totals
from counterfoil.cli.options import parse
from counterfoil.domain.usage import TokenCounts
from counterfoil.errors import KnownError, UsageError
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.prices.book import PriceBook
from tests.unit.ledger.rich import START_MS, Hand, Log, event
from tests.unit.prices.asked_for import at
from tests.unit.prices.test_books import dearer, newer

VERBS = {"prices": prices, "totals": totals, "explain": explain}
NOW_MS = at("2026-11-22")
OWN = '[[price]]\nprovider = "gateway"\nmodel = "glm-*"\nfrom = 2026-01-01\ninput = 2\noutput = 4\n'
Output = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two plain requests, a fast one, and one to a gateway; looked at in November."""
    for verb in VERBS.values():
        monkeypatch.setattr(verb, "wall_clock", lambda: NOW_MS)
    log = Log(1)
    with Ledger(tmp_path / "ledger.db", Hand(), Kept(tmp_path / "state")) as ledger:
        million = TokenCounts(input=150_000, output=50_000)
        told: dict[str, Any] = {"tokens": million, "model": "claude-opus-4-6"}
        ledger.append(
            [
                log.entry(
                    event("m1", START_MS, **told),
                    event("m2", START_MS + 1, **told),
                    event("m3", START_MS + 2, speed="fast", **told),
                    event("m4", START_MS + 3, provider="gateway", **(told | {"model": "glm-5"})),
                )
            ]
        )
        ledger.settle()
    return tmp_path


def run(home: Path, *words: str) -> int:
    options: argparse.Namespace = parse([*words, "--home", str(home), "--tz", "UTC"])
    return int(VERBS[words[0]].run(options))


def told(home: Path, output: Output, *words: str, code: int = 0) -> Any:
    assert run(home, *words, "--json") == code
    return json.loads(output.readouterr().out)


def test_the_layers_are_listed_with_their_digests(home: Path, capsys: Output) -> None:
    found = told(home, capsys, "prices")
    assert (found["digest"], found["problem"]) == (PriceBook.shipped().digest, None)
    assert [layer["layer"] for layer in found["layers"]] == ["shipped", "additions"]
    assert run(home, "prices") == 0
    assert "prices --init" in capsys.readouterr().out


def test_a_file_of_ones_own_is_begun_once_and_prices_from_then_on(home: Path, capsys: Output) -> None:
    before = told(home, capsys, "totals")["total"]
    assert (before["unpriced_requests"], before["cost_usd"]) == (1, "16.000000")
    assert "explains itself" in told(home, capsys, "prices", "--init")["done"]
    with pytest.raises(KnownError, match="is there already"):
        run(home, "prices", "--init")
    path = home / "prices.toml"
    path.write_text(path.read_text() + OWN)
    after = told(home, capsys, "totals")["total"]
    assert (after["unpriced_requests"], after["cost_usd"]) == (0, "16.500000")


def test_a_bad_file_is_told_and_everything_else_goes_on(home: Path, capsys: Output) -> None:
    (home / "prices.toml").write_text("[[price]]\ninput = 1\n")
    assert run(home, "prices") == 1
    captured = capsys.readouterr()
    assert "line 1 cannot be used: provider is missing. Costs are worked out without it." in captured.err
    assert run(home, "totals", "--json") == 0
    captured = capsys.readouterr()
    assert "provider is missing" in captured.err
    assert "provider is missing" in json.loads(captured.out)["prices"]["problem"]


def test_a_newer_list_is_taken_in_and_given_up_again(home: Path, capsys: Output) -> None:
    file = home / "newer.json"
    file.write_bytes(newer(lambda document: dearer(document)))
    found = told(home, capsys, "prices", "--load", str(file), "--force")
    assert [(one["layer"], one["in_use"]) for one in found["layers"]] == [
        ("loaded", True),
        ("additions", True),
        ("shipped", False),
    ]
    assert found["layers"][0]["loaded_from"] == str(file)
    assert "in use again" in told(home, capsys, "prices", "--forget")["done"]
    assert "no list but" in told(home, capsys, "prices", "--forget")["done"]
    file.write_bytes(b"{}")
    with pytest.raises(KnownError, match="is no list of prices"):
        run(home, "prices", "--load", str(file))
    with pytest.raises(KnownError, match="is no file"):
        run(home, "prices", "--load", str(home / "nothing"))


def test_nothing_but_https_is_downloaded(home: Path) -> None:
    with pytest.raises(UsageError, match="begins with https"):
        run(home, "prices", "--download", "http://example.org/prices.json")


@pytest.mark.parametrize(
    "words", [["--used", "--forget"], ["claude-opus-5", "--init"], ["--at", "2026-01-01"]]
)
def test_what_does_not_go_together_is_refused(home: Path, words: list[str]) -> None:
    with pytest.raises(UsageError):
        run(home, "prices", *words)


def test_a_models_prices_come_with_their_days_sizes_and_sources(home: Path, capsys: Output) -> None:
    rows = told(home, capsys, "prices", "claude-opus-4-6", "--provider", "anthropic")["rows"]
    shown = [
        (row["service"], row["since"], row["above_tokens"], row["rates"][0]["usd_per_million"])
        for row in rows
        if row["service"] in ({}, {"speed": "fast"})
    ]
    assert shown == [
        ({}, None, None, "5"),
        ({}, "2026-03-13T00:00:00Z", None, "5"),
        ({}, None, 200_000, "10"),
        ({}, "2026-03-13T00:00:00Z", 200_000, "5"),
        ({"speed": "fast"}, None, None, "30"),
        ({"speed": "fast"}, "2026-03-13T00:00:00Z", None, "30"),
        ({"speed": "fast"}, None, 200_000, "60"),
        ({"speed": "fast"}, "2026-03-13T00:00:00Z", 200_000, "30"),
    ]
    assert run(home, "prices", "claude-opus-4-6", "--at", "2026-02-20", "--provider", "anthropic") == 0
    assert "prompts above 200,000 tokens" in capsys.readouterr().out
    with pytest.raises(KnownError, match="No price of glm-x is known"):
        run(home, "prices", "glm-x", "--provider", "gateway")


def test_what_made_up_a_total_adds_up_to_it(home: Path, capsys: Output) -> None:
    rows = told(home, capsys, "prices", "--used")["rows"]
    assert [(row["model"], row["service"], row["requests"], row["cost_usd"]) for row in rows] == [
        ("claude-opus-4-6", {"speed": "fast"}, 1, "12.000000"),
        ("claude-opus-4-6", {}, 2, "4.000000"),
        ("glm-5", {}, 1, None),
    ]
    assert rows[2]["rates"] is None
    assert run(home, "prices", "--used") == 0
    assert "no price is known" in capsys.readouterr().out


def test_totals_tell_what_the_same_would_cost_now(home: Path, capsys: Output) -> None:
    (home / "prices.toml").write_text(
        '[[price]]\nprovider = "anthropic"\nmodel = "claude-*"\nfrom = 2026-07-25\nfactor = "0.5"\n'
    )
    (row,) = told(home, capsys, "totals", "--by", "provider", "--since", "2020-01-01")["rows"][:1]
    assert (row["cost_usd"], row["cost_now_usd"]) == ("16.000000", "8.000000")
    assert run(home, "totals", "--by", "provider", "--csv") == 0
    table = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(one["cost_usd"], one["cost_now_usd"]) for one in table] == [("16.000000", "8.000000"), ("", "")]


def test_explain_names_the_price_that_applied_and_where_it_is_from(home: Path, capsys: Output) -> None:
    found = told(home, capsys, "explain", "m3")
    (row,) = found["rows"]
    assert (row["cost_usd"], row["price"]["service"]) == ("12.000000", {"speed": "fast"})
    rates = {rate["kind"]: rate for rate in row["price"]["rates"]}
    assert (rates["output"]["usd_per_million"], rates["output"]["times"]) == ("150", "6")
    assert rates["output"]["layer"] == "additions"
    assert "platform.claude.com" in rates["output"]["source"]
    assert rates["web_search"]["usd_each"] == "0.01"
    assert [layer["layer"] for layer in found["prices"]] == ["shipped", "additions"]
    assert told(home, capsys, "explain", "m4")["rows"][0]["price"] is None
    assert run(home, "explain", "m4") == 0
    assert "cost not known" in capsys.readouterr().out
