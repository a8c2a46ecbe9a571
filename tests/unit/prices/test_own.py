"""The user's own prices: what each kind of entry means, and what is said of one that cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil.domain.money import Cost
from counterfoil.domain.usage import TokenCounts
from counterfoil.prices.additions import shipped_additions
from counterfoil.prices.book import PriceBook
from counterfoil.prices.mistake import PriceMistake
from counterfoil.prices.own import own_prices
from counterfoil.prices.sheet import shipped_sheet
from counterfoil.prices.template import TEMPLATE
from tests.altered import replace
from tests.unit.prices.asked_for import Request, at

PATH = Path("prices.toml")
OPUS = 'provider = "anthropic"\nmodel = "claude-opus-4-5"\n'


def book(*entries: str) -> PriceBook:
    text = "".join(f"[[price]]\n{entry}\n" for entry in entries)
    layer, rules = own_prices(text.encode(), PATH)
    added, others = shipped_additions()
    return PriceBook(shipped_sheet(), [*others, *rules], [added, layer])


def usd(book: PriceBook, group: Request) -> float | None:
    cost = book.cost(group)
    return cost.picousd / 10**12 if cost.priced_requests else None


def test_a_price_holds_from_its_day_on_until_it_ends() -> None:
    own = book(f'{OPUS}from = 2026-02-01\nuntil = 2026-03-01\ninput = "4"')
    days = {"2026-01-31T23:59:59.999": 5.0, "2026-02-01": 4.0, "2026-02-28T23:59": 4.0, "2026-03-01": 5.0}
    assert {day: usd(own, Request(at_ms=at(day))) for day in days} == days
    assert {at("2026-02-01"), at("2026-03-01")} <= set(own.change_days())


def test_what_an_entry_does_not_name_stays_as_the_list_has_it() -> None:
    own = book(f'{OPUS}input = "4"')
    assert usd(own, Request(tokens=TokenCounts(output=1_000_000))) == 25.0


def test_a_factor_is_on_every_kind_of_service_and_search() -> None:
    own = book(f'{OPUS}factor = "0.85"')
    batch = Request(service_tier="batch", at_ms=at("2026-11-01"))
    assert (usd(own, Request()), usd(own, batch)) == (4.25, 2.125)
    assert own.cost(Request(tokens=TokenCounts(web_searches=1000))) == Cost(8_500_000_000_000, 1)


def test_a_price_is_for_plain_service_unless_it_names_another() -> None:
    fast = replace(Request(), speed="fast", model="claude-opus-5")
    plain = book('provider = "anthropic"\nmodel = "claude-opus-5"\ninput = "1"')
    named = book('provider = "anthropic"\nmodel = "claude-opus-5"\nspeed = "fast"\ninput = "1"')
    assert (usd(plain, fast), usd(named, fast)) == (10.0, 1.0)
    assert usd(named, replace(fast, speed=None)) == 5.0


def test_a_gateway_is_priced_by_the_user_alone() -> None:
    gateway = Request(provider="gateway", model="claude-opus-4-5-20251101")
    assert PriceBook.shipped().cost(gateway) == Cost(unpriced_requests=1)
    like = book('provider = "gateway"\nmodel = "claude-*"\nlike = "anthropic"\nfactor = "1.05"')
    assert usd(like, gateway) == 5.25
    assert usd(book('provider = "gateway"\nmodel = "*"\ninput = 2'), gateway) == 2.0
    assert usd(book('provider = "gateway"\nmodel = "*"\nfactor = "1"'), gateway) is None  # on nothing listed
    assert "gateway" in like.priced_by_day()


def test_a_local_model_costs_the_power_it_draws_while_it_reads_and_writes() -> None:
    speeds = "input_tokens_per_second = 900, output_tokens_per_second = 45"
    power = f'power = {{ watts = 350, usd_per_kwh = "0.31", {speeds} }}'
    own = book(f'provider = "gateway"\nmodel = "qwen3-coder:30b"\n{power}\ncache_read = 0')
    group = Request(provider="gateway", model="qwen3-coder:30b")
    # 350 W at 0.31 USD per 3.6 MJ are 30,138,888.888… pico-USD a second
    expected = {"input": 33_488, "output": 669_753, "cache_read": 0}
    for kind, picousd in expected.items():
        assert own.cost(replace(group, tokens=TokenCounts(**{kind: 1}))) == Cost(picousd, 1)
    assert own.cost(replace(group, tokens=TokenCounts(cache_write_5m=1))) == Cost(unpriced_requests=1)


def test_an_exact_name_goes_before_a_pattern_then_the_latest_day_then_the_later_in_the_file() -> None:
    any_model = 'provider = "anthropic"\nmodel = "claude-*"\n'
    later = f'{any_model}from = 2026-05-01\ninput = "3"'
    assert usd(book(f'{OPUS}input = "1"', later), Request(at_ms=at("2026-06-01"))) == 1.0
    assert usd(book(later, f'{any_model}input = "2"'), Request(at_ms=at("2026-06-01"))) == 3.0
    assert (
        usd(book(later, f'{any_model}from = 2026-05-01\ninput = "2"'), Request(at_ms=at("2026-06-01"))) == 2.0
    )


def test_a_pattern_takes_brackets_and_dots_as_they_stand() -> None:
    own = book('provider = "gateway"\nmodel = "Opus-4.6[1m]"\ninput = 1')
    assert usd(own, Request(provider="gateway", model="opus-4.6[1m]")) == 1.0
    assert usd(own, Request(provider="gateway", model="opus-4x6m")) is None


def test_what_applied_names_line_note_and_factor() -> None:
    own = book(f'{OPUS}from = 2026-02-01\nfactor = "0.85"\nnote = "contract 4711"')
    applied = own.applied(Request(at_ms=at("2026-03-01")))
    assert applied is not None
    rate = applied.rates["input"]
    assert (rate.picousd, rate.layer, rate.times, str(rate.since)) == (4_250_000, "own", "0.85", "2026-02-01")
    assert rate.source == "prices.toml, line 1: contract 4711, on genai-prices 0.2.3"


def test_priced_now_means_the_prices_of_today() -> None:
    own = book(f'{OPUS}from = 2026-09-01\ninput = "4"')
    group = Request(at_ms=at("2026-02-01"))
    assert own.cost(group).picousd == 5 * 10**12
    assert own.cost_now(group, at("2026-08-31")).picousd == 5 * 10**12
    assert own.cost_now(group, at("2026-09-01")).picousd == 4 * 10**12


@pytest.mark.parametrize("what", ["2.5", '"2.5"', "2.500000", "25e-1", "2.5000000000000000000000000000"])
def test_a_decimal_is_taken_as_it_stands(what: str) -> None:
    assert usd(book(f"{OPUS}input = {what}"), Request()) == 2.5


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (f"{OPUS}input = -3", "line 4, input cannot be used: -3 is below zero"),
        (f"{OPUS}input = nan", "line 4, input cannot be used: it has to be a finite number"),
        (f"{OPUS}input = inf", "line 4, input cannot be used: it has to be a finite number"),
        (f"{OPUS}input = 10000.000001", "line 4, input cannot be used: 10000.000001 USD is more than 10,000"),
        (f"{OPUS}input = 0.1234567", "line 4, input cannot be used: 0.1234567 has more than 6 decimals"),
        (f"{OPUS}input = 1.00000000000000000000000000000001", "line 4, input cannot be used: 1.0"),
        (f"{OPUS}input = 1e-999999999", "line 4, input cannot be used: it has too many digits"),
        (f"{OPUS}input = 1e999999999", "line 4, input cannot be used: it has too many digits"),
        (f'{OPUS}input = "1,5"', "line 4, input cannot be used: '1,5' is no plain number such as 2.5"),
        (f'{OPUS}input = ""', "line 4, input cannot be used: '' is no plain number"),
        (f"{OPUS}input = true", "line 4, input cannot be used: it has to be a number"),
        (f"{OPUS}input = [1]", "line 4, input cannot be used: it has to be a number"),
        (f"{OPUS}ouput = 1", "line 4, ouput cannot be used: there is no ouput here; known are provider"),
        (f"{OPUS}", "line 1 cannot be used: an entry needs prices, power or a factor"),
        (f"{OPUS}factor = 1\ninput = 2", "line 1 cannot be used: an entry needs prices, power or a factor"),
        (f"{OPUS}factor = 101", "line 4, factor cannot be used: 101 is more than 100"),
        (f"{OPUS}factor = -1", "line 4, factor cannot be used: -1 is below zero"),
        ('model = "x"\ninput = 1', "line 1 cannot be used: provider is missing"),
        ('provider = "x"\ninput = 1', "line 1 cannot be used: model is missing"),
        ('provider = "x"\nmodel = 5\ninput = 1', "line 3, model cannot be used: it has to be a text"),
        (
            'provider = "x"\nmodel = "a\\u202eb"\ninput = 1',
            "line 3, model cannot be used: it holds characters",
        ),
        (
            'provider = "x"\nmodel = "*a*b*c*d*"\ninput = 1',
            "line 3, model cannot be used: it has more than 4",
        ),
        (f'{OPUS}input = 1\nfrom = "soon"', "line 5, from cannot be used: it has to be a day such as"),
        (f"{OPUS}input = 1\nfrom = 2026-07-01T12:00:00Z", "line 5, from cannot be used: it has to be a day"),
        (
            f"{OPUS}input = 1\nfrom = 2026-07-01\nuntil = 2026-07-01",
            "line 6, until cannot be used: it has to",
        ),
        (f"{OPUS}power = 5", "line 4, power cannot be used: it has to be { watts"),
        (f"{OPUS}power = {{ watts = 5 }}", "line 4, power cannot be used: power needs usd_per_kwh"),
        (
            f'{OPUS}input = "1"\n[[prices]]\n',
            "cannot be used: prices is not known here; each price stands below",
        ),
        (f"{OPUS}input = ", "line 4 cannot be used: Invalid value"),
    ],
)
def test_an_entry_that_cannot_be_used_is_named_with_its_line_and_key(entry: str, said: str) -> None:
    with pytest.raises(PriceMistake) as caught:
        own_prices(f"[[price]]\n{entry}\n".encode(), PATH)
    assert said in str(caught.value)
    assert str(caught.value).startswith("The prices in prices.toml")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'[[price]]\nprovider = "\xff"', "line 2 cannot be used: it is no UTF-8 text"),
        (b"price = 5", "each price stands below a line [[price]]"),
        (b"x = " + b"[" * 5000, "nested too deeply"),
        (b"#" * (1 << 20) + b"#", "larger than 1 MiB"),
        (b'[[price]]\nprovider="a"\nmodel="b"\ninput=1\n' * 1001, "more than 1,000 prices"),
    ],
)
def test_a_file_that_cannot_be_used_is_said_so(data: bytes, said: str) -> None:
    with pytest.raises(PriceMistake) as caught:
        own_prices(data, PATH)
    assert said in str(caught.value)


def test_the_second_entry_is_named_by_its_own_line() -> None:
    text = f"# mine\n[[price]]\n{OPUS}input = 1\n\n[[price]]\n{OPUS}# input = 3\noutput = -1\n"
    with pytest.raises(PriceMistake) as caught:
        own_prices(text.encode(), PATH)
    assert (caught.value.line, caught.value.key) == (11, "output")


def test_the_template_is_empty_and_each_of_its_examples_can_be_used() -> None:
    assert own_prices(TEMPLATE.encode(), PATH)[1] == ()
    examples = TEMPLATE[TEMPLATE.index("# [[price]]") :].replace("# ", "")
    assert len(own_prices(examples.encode(), PATH)[1]) == 4
