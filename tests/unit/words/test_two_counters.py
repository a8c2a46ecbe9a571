from __future__ import annotations

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import WindowState
from counterfoil.ui.tray_text import tooltip_text
from counterfoil.words.figures import NBSP
from counterfoil.words.provider_page import accepted, changed
from counterfoil.words.terminal import status_line, window_lines
from counterfoil.words.two_counters import own_beside, told
from counterfoil.words.verdicts import basis, tag, used, window_name
from tests.altered import replace
from tests.ui import counters, snapshots
from tests.ui.fake_provider import events, sources
from tests.ui.parts import NOW_MS


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def words_of(state: WindowState) -> list[str]:
    return [plain(text) for text in (used(state), basis(state, NOW_MS), tag(state))]


def test_a_reading_an_estimate_and_the_unknown_are_worded_apart() -> None:
    assert words_of(snapshots.five_hour()) == ["62 %", "reading 40 s old · status line", ""]
    assert words_of(counters.estimated()) == ["≈ 40 %", "30–55 %, from own use", "inferred, estimate"]
    assert words_of(snapshots.unknown_window()) == ["not known", "from own logs only", "inferred"]


def test_where_there_is_a_reading_no_estimate_is_told() -> None:
    state = replace(snapshots.five_hour(), estimate=counters.ESTIMATE)
    assert words_of(state)[0] == "62 %"
    assert told(state) == ""


def test_the_terminal_marks_an_estimate_everywhere() -> None:
    snapshot = counters.with_estimate()
    assert plain(status_line(snapshot)).startswith("Claude · 5-hour ≈ 40 % (estimate), ")
    bar, _, rests_on = [plain(line) for line in window_lines(snapshot)][:3]
    assert "[▒▒▒▒▒▒▒▒░░░░░░░░░░░░]" in bar
    assert bar.endswith("inferred, estimate")
    assert rests_on.strip().startswith("30–55 %, from own use")


def test_the_tray_marks_an_estimate() -> None:
    line = plain(tooltip_text(counters.with_estimate())).split("\n")[0]
    assert line.startswith("Claude · 5-hour: ≈ 40 % (30–55 %), estimate · ")
    assert line.endswith("no reading, from own use")


def test_our_side_is_in_percent_beside_a_reading_only() -> None:
    assert plain(own_beside(counters.apart())) == "own 54 % · $4.31"
    assert plain(own_beside(counters.estimated())) == "own 940 k tokens · $3.40"


def test_an_estimate_is_told_with_what_it_rests_on() -> None:
    assert plain(told(counters.estimated())) == (
        "No reading of this window; by own use and learned capacity ≈ 40 % (30–55 %), estimate."
    )


def test_a_limit_of_unknown_length_goes_by_its_name() -> None:
    state = snapshots.five_hour()
    spend = replace(state.window, kind=WindowKind.OTHER, window_minutes=0, limit_id="claude_extra_usage")
    assert window_name(spend) == "Claude · extra usage"


def test_a_side_that_is_not_known_is_left_out() -> None:
    by_kind = {event.kind.value: plain(changed(event)) for event in events()}
    assert by_kind["window_appeared"] == "→ 2 %"
    assert by_kind["window_vanished"] == "31 % →"
    assert by_kind["capacity_changed"] == "$1.31 → $0.81"
    assert by_kind["plan_changed"] == "plus → pro"


def test_readings_that_were_all_believed_are_one_number() -> None:
    assert [plain(accepted(source)) for source in sources()] == [
        "17,961 of 18,204",
        "1,190 of 1,204",
        "96",
        "2",
    ]
