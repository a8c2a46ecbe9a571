"""Pages of a machine with many agents, with others than usual, or with models of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from counterfoil.domain.drift import Drift
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ui.charts.burn_series import BurnBy, BurnSpan, burn_series
from counterfoil.ui.theme import LIGHT
from counterfoil.ui.tray_text import tooltip_text
from counterfoil.ui.windows.first_run_parts import MOST_AGENTS, FoundPanel
from counterfoil.ui.windows.now import NowPage
from counterfoil.ui.windows.tables import AGENT, READ_KINDS, TodayPanel
from counterfoil.words import drift, first_run, popover, sentences
from tests.altered import replace
from tests.ui.many_agents import drifted, found, many_agents, only_credits, only_opencode, self_hosted
from tests.ui.snapshots import busy, empty

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
NBSP = "\u00a0"


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


@pytest.mark.parametrize(
    ("snapshot", "said"),
    [
        (only_opencode, sentences.NO_QUOTA),
        (lambda: replace(only_opencode(), sources=found(2)), sentences.NONE_OPEN),
        (lambda: replace(only_opencode(), sources=()), sentences.NONE_OPEN),
    ],
)
def test_in_place_of_windows_it_says_what_would_bring_them(
    qtbot: QtBot, snapshot: Callable[[], Snapshot], said: str
) -> None:
    page = NowPage(LIGHT)
    qtbot.addWidget(page)
    page.show_snapshot(snapshot())
    assert (page.no_windows.isHidden(), page.no_windows.empty.text()) == (False, said)
    assert not page.today.table.isHidden()
    assert tooltip_text(snapshot()) == said
    page.stop()


def test_many_folders_are_told_by_their_number() -> None:
    assert sentences.searched(found(12), "/home/ada") == "Searched 15 folders."
    assert sentences.searched(empty().sources, "/home/ada") == "Searched ~/.claude and ~/.codex."


def test_what_is_known_in_credits_alone_shows_them_and_no_tokens() -> None:
    use = only_credits().today_total
    assert plain(sentences.today_note(use)) == "14 requests · 3.81 credits"
    assert plain(sentences.today_total(use)) == "today 3.81 credits"
    assert plain(popover.today(only_credits())) == "Today 3.81 credits"
    assert plain(popover.today_more(only_credits())) == "14 requests"


def test_credits_stand_beside_money_where_both_are_known() -> None:
    snapshot = many_agents()
    assert plain(sentences.today_note(snapshot.today_total)).endswith(" · ≥ $20.53 · 4.15 credits")
    assert plain(popover.today_more(snapshot)) == "574 requests · 18 M tokens · 4.15 credits"


def test_requests_without_tokens_are_not_said_to_lack_a_price_as_well() -> None:
    assert "unpriced" not in sentences.footnote(only_credits())
    assert "12 requests unpriced (glm-5)" in plain(sentences.footnote(only_opencode()))


@pytest.mark.parametrize(
    ("width", "snapshot", "has_agents", "has_kinds"),
    [
        (1000, busy, True, True),
        (700, busy, False, True),
        (600, busy, False, True),
        (760, many_agents, True, True),
        (600, many_agents, True, False),
        (420, many_agents, False, False),
    ],
)
def test_todays_table_names_agents_where_there_is_room_and_models_do_not_tell_them(
    qtbot: QtBot, width: int, snapshot: Callable[[], Snapshot], has_agents: bool, has_kinds: bool
) -> None:
    panel = TodayPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.resize(width, 400)
    panel.show()
    panel.show_today(snapshot())
    hidden = [panel.table.isColumnHidden(column) for column in (AGENT, *READ_KINDS)]
    assert hidden == [not has_agents, *[not has_kinds] * len(READ_KINDS)]


def test_self_hosted_use_has_a_line_of_its_own(qtbot: QtBot) -> None:
    panel = TodayPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_today(self_hosted())
    said = "212 requests · 3.4 M tokens · 1.8 k tokens/min written · power $0.02"
    assert plain(panel.local.text()) == f"Self-hosted today: {said}"
    panel.show_today(busy())
    assert panel.local.isHidden()


def test_a_log_that_may_have_changed_is_told_where_notices_stand() -> None:
    one = replace(drifted(), drift=(Drift("gemini-cli", 3, 120),))
    said = (
        "Gemini CLI: 3 of 120 lines with usage could not be read this week. Its log may have changed, and "
        "totals may be too low."
    )
    assert (drift.said(one), drift.beneath(one)) == (said, "")
    told = replace(one, notice="The disk is full.")
    assert (drift.said(told), drift.beneath(told)) == ("The disk is full.", said)


def test_several_changed_logs_are_told_in_one_sentence_and_the_worst_by_name() -> None:
    many = tuple(Drift(name, 30, 100) for name in ("goose", "amp", "crush", "pi", "hermes"))
    said = drift.said(replace(drifted(), drift=many))
    assert "Goose (30 of 100), Amp (30 of 100), Crush (30 of 100), pi (30 of 100), …. Their" in said
    assert "Hermes" not in said


def test_bars_by_agent_are_five_and_the_others_together() -> None:
    snapshot = many_agents()
    series = burn_series(snapshot.burn, snapshot.at_ms, snapshot.tz, BurnSpan.FIVE_HOURS, BurnBy.AGENT)
    assert [stack.is_rest for stack in series.stacks] == [False] * 5 + [True]


def test_names_without_a_figure_have_no_bars_and_no_key() -> None:
    snapshot = only_credits()
    series = burn_series(snapshot.burn, snapshot.at_ms, snapshot.tz)
    assert (series.stacks, bool(series.rows)) == ((), True)


def test_an_agent_with_several_homes_is_one_line_of_the_first_page() -> None:
    merged = first_run.by_agent(found(12), str(Path.home()))
    copilot = next(one for one in merged if one.agent == "copilot-cli")
    assert (copilot.home, copilot.files) == ("/home/ada/.config/Code/User and 2 more", 3 * 188)
    assert len(merged) == 13


def test_the_first_page_counts_the_agents_for_which_there_is_no_room(qtbot: QtBot) -> None:
    panel = FoundPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_found(many_agents())
    assert panel.more.text() == f"and {13 - MOST_AGENTS} more"
    panel.show_found(busy())
    assert panel.more.isHidden()
