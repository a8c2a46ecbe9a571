"""The prices beside the lines of a request, as the details show them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from counterfoil.audit import audit_of
from counterfoil.domain.usage import TokenCounts
from counterfoil.ledger.kept import Kept
from counterfoil.ledger.store import Ledger
from counterfoil.paths import home_at
from counterfoil.words import ledger_lines as words
from tests.unit.ledger.rich import START_MS, Hand, Log, event


def told(folder: Path, key: str) -> dict[str, str]:
    with closing(audit_of(home_at(folder), (), lambda: START_MS)) as audit:
        (line,) = audit.lines("claude-code", key)
    shown = dict(words.line_fields(line, "UTC"))
    return {str(label): shown[label] for label in (words.PRICE, words.PRICE_FROM) if label in shown}


def test_a_line_comes_with_the_prices_of_what_it_used_and_where_they_are_from(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.db", Hand(), Kept(tmp_path / "state")) as ledger:
        small, large = TokenCounts(input=10, output=5), TokenCounts(input=10, cache_read=300_000, output=5)
        ledger.append(
            [
                Log(1).entry(
                    event("m1", tokens=small, model="claude-opus-4-6"),
                    event("m2", tokens=large, model="claude-sonnet-4-5"),
                    event("m3", tokens=small, model="glm-5", provider="gateway"),
                )
            ]
        )
    assert told(tmp_path, "m1") == {
        "Price": "5 input · 25 output (USD for a million)",
        "Price from": "genai-prices 0.2.3, since 2026-03-13",
    }
    assert told(tmp_path, "m2") == {
        "Price": "6 input · 0.6 cache read · 22.5 output (USD for a million)",
        "Price from": "genai-prices 0.2.3, prompts above 200,000 tokens",
    }
    assert told(tmp_path, "m3") == {}
    (tmp_path / "prices.toml").write_text(
        '[[price]]\nprovider = "gateway"\nmodel = "glm-5"\ninput = "0.6"\noutput = 2\nnote = "contract 1"\n'
    )
    assert told(tmp_path, "m3") == {
        "Price": "0.6 input · 2 output (USD for a million)",
        "Price from": "prices.toml, line 1: contract 1",
    }
