"""The sentences of the History page."""

from __future__ import annotations

import pytest

from counterfoil.domain.history import Metric, Narrowing
from counterfoil.domain.history_making import history_view
from counterfoil.domain.history_plans import worths
from counterfoil.domain.history_spans import DaySpan, Period, Range, month_of
from counterfoil.domain.history_view import HistoryView, Stack, Wish
from counterfoil.domain.money import PICOUSD_PER_USD
from counterfoil.ui.windows.history_export import bar_rows
from counterfoil.words import history as words
from counterfoil.words import history_compared as compared
from counterfoil.words import history_parts as parts
from counterfoil.words.spent import credits_told
from tests.altered import replace
from tests.ui import many_kinds
from tests.ui.fake_history import MAX, TODAY, book, cell, figures

WATCHED = range(TODAY - 100, TODAY + 1)


def view(now: float, before: float, metric: Metric = Metric.COST, **more: object) -> HistoryView:
    """This month so far, yesterday, against the same day of the month before."""
    found = [cell(TODAY - 1, figures(usd=now)), cell(TODAY - 31, figures(usd=before))]
    wish = Wish(Range(Period.CALENDAR_MONTH), metric)
    return history_view(book(found, watched=WATCHED), replace(wish, **more))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_headline_says_what_it_came_to() -> None:
    assert plain(words.headline(view(412.18, 1))) == "This month: $412.18"
    assert plain(words.headline(view(1, 1, Metric.REQUESTS))) == "This month: 10 requests"
    assert plain(words.headline(view(1, 1, Metric.TOKENS))) == "This month: 97 k tokens"
    assert plain(words.headline(view(1, 1, Metric.CACHE))) == "This month: 90 % read from the cache"
    assert words.headline(view(1, 1, only=Narrowing("nobody"))) == "This month: no requests"


@pytest.mark.parametrize(
    ("now", "before", "sentence", "short"),
    [
        (131, 100, "31 % more than in the month before", "+31 %"),
        (72, 100, "28 % less than in the month before", "−28 %"),
        (100.1, 100, "As much as in the month before", "±0 %"),
        (412, 100, "4.1 times as much as in the month before", "× 4.1"),
        (4120, 100, "41 times as much as in the month before", "× 41"),
        (5, 0, "Nothing in the month before", ""),
    ],
)
def test_the_change_is_a_sentence(now: float, before: float, sentence: str, short: str) -> None:
    shown = view(now, before)
    assert plain(compared.change(shown)) == sentence
    assert plain(compared.short_change(shown, Metric.COST)) == short


def test_what_was_compared_is_told_in_full() -> None:
    assert plain(compared.compared(view(131, 100))) == (
        "$131.00 in 23 days against $100.00 in 23 days · today is left out"
    )


def test_money_that_is_partly_unknown_says_so() -> None:
    found = [cell(TODAY - 1, figures(12, 3)._replace(unpriced_requests=2)), cell(TODAY - 31, figures())]
    shown = history_view(book(found, watched=WATCHED), Wish(Range(Period.CALENDAR_MONTH)))
    assert plain(words.headline(shown)) == "This month: ≥ $3.00"
    assert compared.compared(shown).endswith("2 requests without a known price")
    assert words.left_out(shown.whole, Metric.COST) == "2 requests without a known price"
    assert words.left_out(shown.whole, Metric.REQUESTS) == ""


def test_without_a_price_nothing_is_compared() -> None:
    found = [cell(TODAY - 1, figures(2)._replace(picousd=0, unpriced_requests=2)), cell(TODAY - 31)]
    shown = history_view(book(found, watched=WATCHED), Wish(Range(Period.CALENDAR_MONTH)))
    assert words.headline(shown) == "This month: cost not known"
    assert compared.change(shown) == "Not compared with the month before: not known in full"
    assert compared.compared(shown) == ""


def test_a_time_before_the_ledger_is_not_compared_with() -> None:
    shown = history_view(book([cell()], watched=()), Wish())
    assert compared.change(shown) == "Not compared with the 30 days before: the ledger begins on 24 Jul 2026"
    assert compared.short_change(shown, Metric.COST) == ""


def test_the_first_day_alone_is_not_compared() -> None:
    today = Wish(Range(Period.CUSTOM, 0, TODAY, TODAY))
    assert compared.change(history_view(book([cell()], watched=WATCHED), today)) == (
        "Not compared yet: today is not over"
    )


def test_shares_are_compared_in_points() -> None:
    found = [
        cell(TODAY - 1, figures()._replace(input=0, cache_read=90, cache_write_5m=10, cache_write_1h=0)),
        cell(TODAY - 31, figures()._replace(input=0, cache_read=83, cache_write_5m=17, cache_write_1h=0)),
    ]
    seen = history_view(book(found, watched=WATCHED), Wish(Range(Period.CALENDAR_MONTH), Metric.CACHE))
    assert compared.change(seen) == "7 points more than in the month before"
    assert compared.short_change(seen, Metric.CACHE) == "+7 points"


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        (Range(Period.MONTH), "Last 30 days"),
        (Range(Period.MONTH, back=1), "26 May – 24 Jun 2026"),
        (Range(Period.CALENDAR_MONTH), "This month"),
        (Range(Period.CALENDAR_MONTH, back=2), "May 2026"),
        (Range(Period.CUSTOM, 0, TODAY, TODAY), "Fri 24 Jul 2026"),
        (Range(Period.CUSTOM, 0, TODAY - 220, TODAY), "16 Dec 2025 – 24 Jul 2026"),
    ],
)
def test_a_period_is_called_by_its_days(wanted: Range, title: str) -> None:
    shown = history_view(book([cell()], watched=WATCHED), Wish(wanted))
    assert words.title(wanted, shown.span) == title


def test_worth_is_set_beside_the_price() -> None:
    month = month_of(TODAY)
    (worth,) = worths([cell(found=figures(usd=412.18))], [MAX], month)
    assert plain(parts.worth(worth)) == "Worth $412.18 at API prices on a $100 plan"
    assert parts.worth_basis(worth) == "4.1 times what the plan costs a month."
    (week,) = worths([cell(found=figures(usd=10))], [MAX], DaySpan(TODAY - 6, TODAY))
    assert plain(parts.worth_basis(week)) == "44 % of what the plan costs for 7 days: $22.58."


def test_where_no_price_is_told_the_next_step_is() -> None:
    (worth,) = worths([cell()], [], month_of(TODAY))
    assert plain(parts.worth(worth)) == "Worth $1.00 at API prices"
    assert parts.worth_basis(worth) == "Add what your plan costs in Settings to set the two side by side."


def test_two_plans_are_one_sentence() -> None:
    (worth,) = worths([cell(found=figures(usd=50))], [MAX, replace(MAX, name="work")], month_of(TODAY))
    assert plain(parts.worth(worth)) == "Worth $50.00 at API prices on plans of $200"
    assert parts.plan_names(worth) == "Claude · Max · work"


def test_a_bar_tells_its_days_its_sum_and_its_parts() -> None:
    found = [cell(found=figures(usd=2)), cell(found=figures(usd=1), model="claude-haiku-4-5")]
    bar = history_view(book(found, watched=WATCHED), Wish()).bars[-1]
    assert [plain(line) for line in parts.bar_lines(bar, ["opus", "haiku"], Metric.COST)] == [
        "Fri 24 Jul 2026",
        "$3.00",
        "opus: $2.00",
        "haiku: $1.00",
    ]


def test_a_gap_is_not_told_as_nothing() -> None:
    first = history_view(book([cell(), cell(TODAY - 29)], watched=()), Wish()).bars[1]
    assert parts.bar_lines(first, ["opus"], Metric.COST)[1].startswith("Not observed")
    assert parts.day_lines(TODAY, figures(), Metric.COST, is_gap=True).count("\n") == 1


def test_estimated_tokens_bear_a_mark() -> None:
    found = figures()._replace(estimated_requests=3)
    assert plain(words.amount(found, Metric.TOKENS)).startswith("≈ ")
    assert plain(words.left_out(found, Metric.TOKENS)) == "≈ 3 requests whose counts are not exact"


def test_parts_of_a_stack_have_names() -> None:
    assert parts.part_name(None, Stack.MODEL) == "all others"
    assert parts.part_name("cache_write_1h", Stack.KIND) == "Cache write, 1 h"
    assert parts.part_name("claude-code", Stack.AGENT) == "Claude"
    assert round(parts.share(figures(usd=1), figures(usd=4), Metric.COST) or 0, 3) == 0.25
    assert parts.share(figures(), figures()._replace(picousd=0), Metric.COST) is None
    assert words.usd(1234 * PICOUSD_PER_USD) == "$1,234"


def test_use_that_only_credits_are_known_of_is_told_by_them() -> None:
    found = [one for one in many_kinds.days() if one.agent == "kiro-ide"]
    shown = history_view(book(found), Wish())
    assert plain(words.headline(shown)).endswith(" credits")
    assert words.metric_name(shown.whole, Metric.COST) == "Credits"
    assert words.amount(shown.whole, Metric.TOKENS) == "–"
    tokens = history_view(book(found), Wish(metric=Metric.TOKENS))
    assert words.headline(tokens) == "Last 30 days: tokens not known"
    assert "tokens are not known" in parts.row_hint("x", shown.whole)


def test_what_has_no_tokens_is_told_beside_the_bars() -> None:
    kinds = [one for one in many_kinds.days(1) if one.agent in ("kiro-cli", "aider", "crush")]
    whole = history_view(book(kinds), Wish()).whole
    credits_ = plain(credits_told(whole.credits_nano))
    assert plain(words.left_out(whole, Metric.TOKENS)) == (
        f"≈ {whole.estimated_requests} requests whose counts are not exact · "
        f"{whole.uncounted_requests} requests whose tokens are not logged"
    )
    assert f" · {credits_} · " in plain(words.left_out(whole, Metric.COST))
    assert words.left_out(whole, Metric.REQUESTS) == ""


def test_saved_rows_leave_tokens_that_are_not_known_empty() -> None:
    kinds = [one for one in many_kinds.days(1) if one.agent in ("kiro-ide", "aider")]
    head, rows = bar_rows(history_view(book(kinds), Wish(stack=Stack.AGENT)))
    told = {row[3]: dict(zip(head, row, strict=True)) for row in rows if row[3]}
    kiro, aider = told["kiro-ide"], told["aider"]
    assert (kiro["input_tokens"], kiro["uncounted_requests"]) == (None, kiro["requests"])
    assert kiro["credits"] == 2.5 * int(str(kiro["requests"]))
    assert (aider["uncounted_requests"], aider["credits"]) == (0, None)
    assert aider["input_tokens"]
