from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counterfoil.domain.method import Method
from counterfoil.domain.quota import WindowKind
from counterfoil.domain.score import Coverage, LateError, MethodScore
from counterfoil.domain.score_bins import Bin
from counterfoil.domain.score_chance import Lead
from counterfoil.domain.score_warnings import WarningScore
from counterfoil.domain.scorecard import KindScore
from counterfoil.words import score_methods as rows
from counterfoil.words import scorecard as words
from tests.altered import replace

TZ = "Europe/Berlin"
JUNE_3_MS = 1_780_480_800_000
NO_WARNINGS = WarningScore(0, 0, None, 0, 0)


def one_bin(said: float, times: int, came_true: int, windows: int = 12) -> Bin:
    return Bin(int(said * 10) / 10, int(said * 10) / 10 + 0.1, said, times, came_true, windows, windows // 2)


def method_score(method: Method | None, brier: float | None = 0.12, bins: Sequence[Bin] = ()) -> MethodScore:
    return MethodScore(
        method=method,
        checks=1204,
        windows=31,
        brier=brier,
        brier_by_window=0.1,
        log_loss=0.4,
        parts=None,
        bins=tuple(bins),
        run_out_band=Coverage(78, 100),
        at_reset_band=Coverage(),
        late=LateError(9.2, 82, 90),
    )


def score(
    *bins: Bin,
    windows: int = 31,
    replayed: int = 24,
    in_use: Method | None = Method.BLEND,
    methods: Sequence[tuple[Method, float]] = ((Method.BLEND, 0.12), (Method.STRAIGHT_LINE, 0.3)),
    leads: Sequence[Lead] = (),
    warnings: WarningScore = NO_WARNINGS,
) -> KindScore:
    return KindScore(
        kind=WindowKind.FIVE_HOUR,
        windows=windows,
        exhausted=12,
        replayed=replayed,
        unsettled=2,
        since_ms=JUNE_3_MS,
        until_ms=JUNE_3_MS,
        scores=(method_score(None, bins=bins), *(method_score(m, brier) for m, brier in methods)),
        leads=tuple(leads),
        warnings=warnings,
        in_use=in_use,
    )


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_sentence_tells_of_the_fullest_of_the_high_chances() -> None:
    told = score(
        one_bin(0.05, 300, 4), one_bin(0.798, 40, 33), one_bin(0.7, 20, 12, 5), one_bin(0.99, 90, 90)
    )
    assert plain(words.kind_sentence(told)) == ("Of 40 times we said about 80 %, it ran out 33 times.")


def test_without_high_chances_it_tells_of_the_fullest_of_all() -> None:
    told = score(one_bin(0.05, 300, 4), one_bin(0.21, 20, 3, 2))
    assert "about 5 %, it ran out 4 times" in plain(words.kind_sentence(told))


def test_too_few_windows_are_counted_instead() -> None:
    told = score(one_bin(0.8, 9, 9, 3), windows=3)
    assert plain(words.kind_sentence(told)) == "Not enough windows have ended yet: 3 of 10."
    assert words.skill(told) == ""
    assert plain(words.in_use_sentence(told)) == (
        "In use: blend. Too few windows have ended to tell which is best."
    )


@pytest.mark.parametrize(
    ("replayed", "origin"),
    [
        (24, "7 windows forecast live, 24 replayed from the logs"),
        (31, "all replayed from the logs"),
        (0, "all made live"),
    ],
)
def test_forecasts_made_live_and_replayed_ones_are_told_apart(replayed: int, origin: str) -> None:
    made = plain(words.made_sentence(score(one_bin(0.8, 40, 33), replayed=replayed), TZ))
    assert made == f"1,204 forecasts of 31 windows since 3 Jun: {origin}."


def test_the_year_is_told_where_another_has_begun() -> None:
    later = replace(score(one_bin(0.8, 40, 33)), until_ms=JUNE_3_MS + 365 * 86_400_000)
    assert "since 3 Jun 2026:" in plain(words.made_sentence(later, TZ))


def test_a_label_of_thousands_is_a_percentage() -> None:
    assert plain(words.bin_label(one_bin(0.8, 40, 33))) == "33 of 40"
    assert plain(words.bin_label(one_bin(0.8, 4000, 3312))) == "83 %"


def test_windows_cut_short_are_told_of() -> None:
    assert words.outcome_sentence(score()) == "12 ran out, 19 lasted; 2 were cut short and are not judged."
    assert words.outcome_sentence(replace(score(), unsettled=0)) == "12 ran out, 19 lasted."


@pytest.mark.parametrize(
    ("in_use", "sentence"),
    [
        (Method.BLEND, "In use: blend, best over 31 windows."),
        (Method.STRAIGHT_LINE, "In use: straight line; blend was closer over 31 windows."),
        (None, ""),
    ],
)
def test_it_says_which_method_is_in_use_and_why(in_use: Method | None, sentence: str) -> None:
    assert plain(words.in_use_sentence(score(one_bin(0.8, 40, 33), in_use=in_use))) == sentence


@pytest.mark.parametrize(
    ("lead", "end"),
    [
        (Lead(Method.STRAIGHT_LINE, 0.18, 0.58, 0.1, 0.2), "58 % below {}, which is more than chance."),
        (Lead(Method.STRAIGHT_LINE, 0.01, 0.03, -0.1, 0.2), "3 % below {}, which may be chance."),
        (Lead(Method.STRAIGHT_LINE, -0.1, -0.4, -0.2, -0.1), "40 % above {}, which is more than chance."),
        (Lead(Method.STRAIGHT_LINE, 0.1, 0.5), "50 % below {}, which may be chance."),
    ],
)
def test_the_lead_over_the_straight_line_is_told_with_how_sure_it_is(lead: Lead, end: str) -> None:
    told = words.lead_sentence(score(one_bin(0.8, 40, 33), leads=[lead]))
    assert words.lead_sentence(score(one_bin(0.8, 4, 3), leads=[lead], windows=7)) == ""
    assert plain(told) == f"The error of what was shown is {end.format('that of the straight line')}"


def test_figures_of_a_method_are_told_and_what_they_rest_on() -> None:
    one = method_score(Method.HABIT)
    assert rows.brier(one) == "0.120"
    assert plain(rows.coverage(one.run_out_band)) == "7.8 of 10"
    assert plain(rows.coverage_why(one.run_out_band)) == (
        "The band held the run-out time 78 of 100 times; meant are 8 of 10."
    )
    assert plain(rows.time_off(one)) == "9 min"
    assert plain(rows.time_off_why(one)) == "A time was named at 82 of 90 moments in the last two hours."
    assert rows.coverage(Coverage()) == "none"
    assert rows.time_off(replace(one, late=LateError())) == "none"


def test_methods_stand_by_their_error_with_what_was_shown_first() -> None:
    methods = ((Method.STRAIGHT_LINE, 0.3), (Method.BLEND, 0.2), (Method.ALIKE, 0.1))
    ranked = rows.best_first(score(methods=methods).scores)
    assert [rows.score_name(one, Method.BLEND) for one in ranked] == [
        "as shown", "similar past", "blend, in use", "straight line",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("warnings", "lines"),
    [
        (
            WarningScore(22, 21, 41.0, 24, 1),
            [
                "Warned before 21 of 22 windows that ran out, 41 min ahead (median).",
                "Of 24 warned windows, 1 did not reach 90 %.",
            ],
        ),
        (WarningScore(1, 0, None, 0, 0), ["Warned before 0 of 1 window that ran out."]),
        (
            WarningScore(1, 1, 130.0, 1, 0),
            [
                "Warned before 1 of 1 window that ran out, 2 h 10 ahead (median).",
                "The 1 warned window reached 90 %.",
            ],
        ),
        (WarningScore(0, 0, None, 3, 0), ["All 3 warned windows reached 90 %."]),
        (NO_WARNINGS, [words.NO_WARNINGS]),
    ],
)
def test_warnings_are_told_as_they_came(warnings: WarningScore, lines: list[str]) -> None:
    assert [plain(line) for line in words.warning_sentences(warnings)] == lines


def test_a_point_of_the_chart_is_told_exactly() -> None:
    lines = [plain(line) for line in words.bin_lines(one_bin(0.798, 40, 33))]
    assert lines == [
        "said 79.8 %, came true 82.5 %",
        "33 of 40 times",
        "in 12 windows, of which 6 ran out",
        "8 of 10 within 65–92 %",
    ]


@given(said=st.floats(0, 1), windows=st.integers(1, 50), times=st.integers(1, 500))
@settings(max_examples=60)
def test_no_sentence_has_a_figure_that_is_not_one(said: float, windows: int, times: int) -> None:
    told = score(one_bin(said, times, times // 2, windows), windows=windows)
    sentences = (
        words.kind_sentence(told),
        words.made_sentence(told, TZ),
        *words.bin_lines(told.scores[0].bins[0]),
    )
    assert not any(odd in sentence for sentence in sentences for odd in ("nan", "inf", "None"))
