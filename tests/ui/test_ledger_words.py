from __future__ import annotations

import pytest

from counterfoil.domain.coverage import Coverage, DayCoverage, Retention, Tally, Watched
from counterfoil.domain.record_kinds import Cause, SourceState
from counterfoil.domain.records import RecordLine
from counterfoil.domain.times import DAY_MS
from counterfoil.domain.usage import OutputQuality, TokenCounts
from counterfoil.domain.verification import FirstBad, Verification
from counterfoil.words import ledger as words
from counterfoil.words import ledger_days, ledger_lines
from counterfoil.words.figures import NBSP
from tests.altered import replace
from tests.ui.fake_audit import HEAD, LEDGER_ID, coverage_example, lines_of, row
from tests.ui.parts import NOW_MS, TZ

ROW = row(3, NOW_MS)
FIRST, MIDDLE, LAST = lines_of(ROW)


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def checked(records: int, checkpoints: int = 14) -> Verification:
    return Verification(LEDGER_ID, records, HEAD, checkpoints, None, 1.83)


def test_a_check_that_holds_is_told_in_one_sentence() -> None:
    found = checked(1_204_332)
    assert plain(words.unchanged(found)) == "1,204,332 records unchanged since they were written"
    assert plain(words.checkpoints_hold(14)) == "14 kept checkpoints hold."
    assert plain(words.checked(NOW_MS, 1.83, TZ)) == "Checked 24 Jul 13:33 in 1.8 s."


@pytest.mark.parametrize(
    ("records", "sentence"),
    [
        (0, "No records yet, so there is nothing to check"),
        (1, "1 record unchanged since it was written"),
    ],
)
def test_few_records_are_worded_as_few(records: int, sentence: str) -> None:
    assert plain(words.unchanged(checked(records))) == sentence


def test_no_checkpoint_is_said_and_one_is_one() -> None:
    assert words.checkpoints_hold(0) == "No checkpoint was kept yet."
    assert plain(words.checkpoints_hold(1)) == "1 kept checkpoint holds."


def test_what_still_stands_is_said_only_where_the_record_is_known() -> None:
    named = FirstBad(12, "event", 1204, "Record event 1,204 is not as it was written.")
    assert words.place(named) == "In block 12 of the chain."
    cut = FirstBad(None, None, None, "The last 3 records are missing.")
    whole = checked(2000)
    assert words.advice(replace(whole, first_bad=named)).startswith(
        "What was written before it is unchanged."
    )
    assert not words.advice(replace(whole, first_bad=cut)).startswith("What was")
    assert words.advice(replace(whole, first_bad=cut)) != ""
    assert words.advice(whole) == ""


@pytest.mark.parametrize(
    ("at_ms", "text"),
    [(NOW_MS, "24 Jul 13:33:00"), (NOW_MS - 365 * DAY_MS, "24 Jul 2025 13:33")],
)
def test_a_time_of_another_year_bears_its_year(at_ms: int, text: str) -> None:
    assert words.when(at_ms, 2026, TZ) == text


def test_output_that_the_log_understates_is_marked() -> None:
    shaky = replace(ROW, tokens=TokenCounts(output=12_345), cost=ROW.cost, quality=OutputQuality.PLACEHOLDER)
    assert plain(words.output(shaky, exact=True)) == "≈ 12,345"
    assert plain(words.output(replace(shaky, quality=OutputQuality.AS_LOGGED), exact=False)) == "12 k"
    assert all(words.quality(quality) for quality in OutputQuality)


def test_the_greatest_line_counts_and_says_of_how_many() -> None:
    lines = (FIRST, MIDDLE, LAST)
    assert plain(ledger_lines.verdict(lines)) == "Counts: the greatest of 3 lines of this response."
    assert plain(ledger_lines.why(LAST, lines)) == ledger_lines.verdict(lines).replace(NBSP, " ")
    assert ledger_lines.why(FIRST, lines) == "Does not count: a later line of the same response says more."


def test_a_single_line_counts_as_the_only_one() -> None:
    only = replace(LAST, cause=Cause.FIRST)
    assert ledger_lines.verdict((only,)) == "Counts: the only line of this response."


def by_newer_reader(cause: Cause, *, counts: bool) -> tuple[RecordLine, RecordLine]:
    after = replace(LAST, id=1205, cause=cause, counts=counts, superseded_by=None, reader_version=4)
    return replace(LAST, id=811, cause=Cause.FIRST, counts=False, superseded_by=1205), after


def test_a_newer_reading_names_reader_and_both_records() -> None:
    before, after = lines = by_newer_reader(Cause.REREAD, counts=True)
    name = f"reader {LAST.reader} 4"
    assert ledger_lines.why(after, lines) == (f"Counts: {name} understands the line of record 811 otherwise.")
    assert ledger_lines.why(before, lines) == (
        f"Does not count: {name} understands it otherwise, in record 1,205."
    )


def test_a_line_that_was_taken_back_leaves_nothing_that_counts() -> None:
    before, after = lines = by_newer_reader(Cause.VOID, counts=False)
    name = f"reader {LAST.reader} 4"
    assert ledger_lines.why(before, lines) == f"Does not count: {name} finds no request in it."
    assert ledger_lines.why(after, lines) == f"Takes back record 811: {name} finds no request in that line."
    assert ledger_lines.verdict(lines) == ledger_lines.NOTHING_COUNTS


@pytest.mark.parametrize("state", list(SourceState))
def test_a_file_that_is_not_what_it_was_still_counts(state: SourceState) -> None:
    said = ledger_lines.file_state(replace(LAST, file_state=state))
    assert said == (state.value if state is SourceState.PRESENT else f"{state.value}: still counts")
    assert "counts" not in ledger_lines.file_state(replace(FIRST, file_state=state))


def test_what_is_copied_tells_everything_of_every_line() -> None:
    text = plain(ledger_lines.block_of_text(ROW, (FIRST, MIDDLE, LAST), TZ))
    for line in (FIRST, MIDDLE, LAST):
        assert line.sha256 in text
        assert f"byte {line.offset:,}, {line.length:,} bytes long" in text
    for known in (ROW.key, ROW.request_id, ROW.session, "Line 3 of 3", "claude-code 3", "2.1.34", "Counts: "):
        assert str(known) in text


def test_what_is_not_known_is_said_not_left_blank() -> None:
    bare = replace(LAST, client_version=None, request_id=None, block=None)
    told = dict(ledger_lines.line_fields(bare, TZ))
    assert told["Client"] == "version not logged"
    assert told["Request id"] == "not logged"
    assert told["Record"].endswith("not sealed in a block yet")


def test_kinds_of_tokens_that_are_nought_are_left_out() -> None:
    assert ledger_lines.used(TokenCounts(input=3, output=5)) == "3 input · 5 output"
    full = TokenCounts(1, 2, 3, 4, 5, reasoning=2, web_searches=2)
    assert plain(ledger_lines.used(full)) == (
        "1 input · 2 cache read · 3 cache write, 5 min · 4 cache write, 1 h · 5 output (2 reasoning) "
        "· 2 web searches"
    )


DAY = DayCoverage(20_658, Tally(lines=5, used=2, other=2, skipped=1), 3 * 3_600_000, 1204, 1)


def test_a_day_tells_all_that_is_known_of_it() -> None:
    told = ledger_days.day_text(DAY.day, DAY, before=False, whole=False, span_ms=DAY_MS)
    assert plain(told).split("\n") == [
        "Fri 24 Jul 2026, UTC",
        "1,204 requests",
        "Watched for 3 h of 1 d",
        "5 lines read: 2 used, 2 other, 1 skipped",
        "1 log file vanished",
    ]


def test_a_day_of_which_nothing_is_known_says_so() -> None:
    told = plain(ledger_days.day_text(DAY.day, None, before=False, whole=False, span_ms=DAY_MS))
    assert told.endswith("0 requests\nNot watched")
    assert ledger_days.day_text(DAY.day, DAY, before=True, whole=False, span_ms=0).count("Before") == 1
    assert "throughout" in ledger_days.day_text(DAY.day, DAY, before=False, whole=True, span_ms=DAY_MS)


@pytest.mark.parametrize(
    ("days", "due", "sentence"),
    [
        (30, 4, "Claude Code deletes its logs after 30 days; the next in 4 days."),
        (30, 1, "Claude Code deletes its logs after 30 days; the next in 1 day."),
        (30, 0, "Claude Code deletes its logs after 30 days; the next are due now."),
        (30, None, "Claude Code deletes its logs after 30 days."),
        (None, None, "Claude Code is not known to delete its logs."),
    ],
)
def test_retention_is_one_sentence(days: int | None, due: int | None, sentence: str) -> None:
    kept = Retention("claude-code", "/home/ada/.claude", days, due, None, raisable=True)
    assert plain(ledger_days.retention(kept)) == sentence


@pytest.mark.parametrize(
    ("sessions", "sentence"),
    [
        (None, ""),
        (0, ""),
        (1, "1 session was gone before the first look."),
        (3, "3 sessions were gone before the first look."),
    ],
)
def test_lost_sessions_are_told_where_some_are_known(sessions: int | None, sentence: str) -> None:
    kept = Retention("codex", "/home/ada/.codex", None, None, sessions, raisable=False)
    assert plain(ledger_days.lost(kept)) == sentence


def test_the_summary_leaves_out_what_there_is_none_of() -> None:
    assert plain(ledger_days.summary(coverage_example())) == (
        "since 26 Mar 2026 · 12 gaps · 48 lines skipped · 2 files gone"
    )
    assert ledger_days.summary(Coverage(watched=(Watched(NOW_MS, NOW_MS),))) == "since 24 Jul 2026"
    assert ledger_days.summary(Coverage()) == ""
