"""No prompt, no code, no secret is kept or told: marked logs are read by the whole program, and nothing of
the marks is found afterwards in any file of ours nor in anything that was printed, logged or notified.
"""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from counterfoil.cli.options import VERBS
from counterfoil.clock import starting_at
from counterfoil.domain.alert_memory import WindowId
from counterfoil.domain.alerts import Alert, AlertKind
from counterfoil.domain.news import News
from counterfoil.domain.snapshot import Snapshot
from counterfoil.ingest import Ingest, Job
from counterfoil.paths import home_at
from counterfoil.ui.alert_text import note_for
from counterfoil.ui.event_text import note_for_event
from counterfoil.ui.note import notify_arguments
from counterfoil.ui.tray_text import menu_lines, tooltip_text
from counterfoil.words.terminal import screen
from tests.conftest import CORPUS
from tests.integration import canaries
from tests.integration.canaries import CANARIES, CLAUDE_KEPT, CODEX_KEPT, leaks_in, marked_copy
from tests.integration.marked import AT_MS, COMMANDS, Marked, Run

HANDED_OVER = (
    *(("bundle", level) for level in ("none", "hash", "drop")),
    *((name, "none") for name in ("jsonl", "csv", "parquet", "hledger", "beancount")),
)


def totals(run_marked: Run) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(run_marked("totals", "--by", "agent,model,project", "--json"))[
        "rows"
    ]
    return rows


def lay_whole_corpus(marked: Marked) -> None:
    for home in sorted((CORPUS / "claude-code").glob("*/.claude")):
        marked_copy(home, marked.claude / "projects" / home.parent.name, CLAUDE_KEPT)
    for home in sorted((CORPUS / "codex").glob("*/.codex")):
        marked_copy(home / "sessions", marked.codex / "sessions" / home.parent.name, CODEX_KEPT)
    for folder in (marked.claude, marked.codex):
        (folder / "history.jsonl").write_text(
            json.dumps({"display": canaries.EVERYTHING, "project": CANARIES["path"], "sessionId": "x"}) + "\n"
        )


def test_nothing_of_a_log_but_what_is_kept_on_purpose_is_found_anywhere(
    marked: Marked, run_marked: Run
) -> None:
    lay_whole_corpus(marked)
    settings = {"env": {"ANTHROPIC_API_KEY": CANARIES["anthropic key"]}, "apiKeyHelper": CANARIES["path"]}
    (marked.claude / "settings.json").write_text(json.dumps(settings, indent=2))
    for words in COMMANDS:
        if words[0] in VERBS:
            run_marked(*words)
    session = json.loads(run_marked("totals", "--by", "session", "--json"))["rows"][0]["session"]
    if "explain" in VERBS:
        run_marked("explain", session)
        run_marked("explain", session, "--json")
    for name, level in HANDED_OVER:
        out = marked.home / "out" / f"{name}-{level}"
        out.parent.mkdir(exist_ok=True)
        run_marked("export", "--format", name, "-o", str(out), "--redact", level)
    run_marked("export", "--format", "bundle", "--preview", "--redact", "none")
    assert sum(row["requests"] for row in totals(run_marked)) > 600
    assert (marked.home / "ledger.db").stat().st_size > 100_000
    assert marked.leaks() == []


def test_the_marks_change_no_figure(marked: Marked, run_marked: Run, tmp_path: Path) -> None:
    home = CORPUS / "codex" / "five-hour-window-vanishes" / ".codex"
    marked_copy(home, marked.codex, CODEX_KEPT)
    marked_copy(CORPUS / "claude-code" / "numwordify" / ".claude", marked.claude, CLAUDE_KEPT)
    run_marked("scan")
    with_marks = totals(run_marked)
    marked.home, marked.codex = tmp_path / "plain", home
    marked.claude = CORPUS / "claude-code" / "numwordify" / ".claude"
    run_marked("scan")
    assert with_marks == totals(run_marked)
    assert {row["project"] for row in with_marks} == {"empad", "mise", "numwordify"}


def test_nothing_is_told_while_the_app_follows_a_log(marked: Marked, logged: list[str]) -> None:
    marked_copy(CORPUS / "codex" / "five-hour-window-vanishes" / ".codex", marked.codex, CODEX_KEPT)
    seen: list[Snapshot] = []
    alerts: list[News] = []
    done = threading.Event()

    def take(snapshot: Snapshot) -> None:
        seen.append(snapshot)
        if snapshot.importing is None:
            done.set()

    job = Job(home_at(marked.home), marked.roots, ZoneInfo("UTC"), starting_at(AT_MS))
    ingest = Ingest(job, take, alerts.append)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    assert done.wait(30)
    while_open = leaks_in(marked.home)  # with the write-ahead log still there
    assert {"ledger.db-wal", "ledger.db-shm"} <= {path.name for path in marked.home.iterdir()}
    ingest.stop()
    thread.join(5)
    last = seen[-1]
    window = last.windows[0].window
    named = WindowId(window.agent, window.account, window.limit_id, window.kind, window.resets_at_ms)
    told = [Alert(kind, named, AT_MS, window.resets_at_ms, 86.0) for kind in AlertKind]
    told += [alert for alert in alerts if isinstance(alert, Alert)]
    notes = [note_for(alert, last.tz) for alert in told]
    notes += [note_for_event(event, last.tz) for event in last.events]
    marked.said += ["\n".join(screen(last)), tooltip_text(last), *menu_lines(last), repr(seen), *logged]
    marked.said += [repr(notify_arguments(note, "icon", 0, frozenset())) for note in notes]
    assert while_open == marked.leaks() == []


def test_a_mistake_of_ours_is_logged_without_what_it_was_about(
    marked: Marked, logged: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    marked_copy(CORPUS / "codex" / "model-switch" / ".codex", marked.codex, CODEX_KEPT)
    said = threading.Event()
    snapshots: list[Snapshot] = []

    def fall_over(*_: object) -> None:
        line = canaries.EVERYTHING
        try:
            raise KeyError(line)
        except KeyError as error:
            raise ValueError(f"cannot read {line}") from error

    def take(snapshot: Snapshot) -> None:
        snapshots.append(snapshot)
        if snapshot.notice:
            said.set()

    monkeypatch.setattr("counterfoil.readers.codex._read", fall_over)
    job = Job(home_at(marked.home), marked.roots, ZoneInfo("UTC"), starting_at(AT_MS))
    ingest = Ingest(job, take, lambda _: None)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    assert said.wait(30)
    ingest.stop()
    thread.join(5)
    marked.said += [*logged, repr(snapshots)]
    assert any("ValueError" in line and "codex" in line for line in logged)  # still enough to find it by
    assert marked.leaks() == []
