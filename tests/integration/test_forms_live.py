"""Documents and databases followed while their agents write: each change is shown, at a pace of its own."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from counterfoil.clock import wall_clock
from counterfoil.domain.snapshot import Snapshot
from counterfoil.errors import LedgerError
from counterfoil.ingest import Ingest, Job
from counterfoil.ledger.totals import LedgerView
from counterfoil.paths import home_at
from counterfoil.readers.registry import Root, agent_named
from tests.unit.ledger.fake_agent import COUNTING
from tests.unit.logs.fake_forms import added, databases, document, documents, made

PATIENCE_SECONDS = 20  # far less than until the next scan
LIVE_SECONDS = 10  # it takes less than one where nothing else is busy


@contextmanager
def following(tmp_path: Path, roots: Sequence[Root]) -> Iterator[list[Snapshot]]:
    said: list[Snapshot] = []
    job = Job(home_at(tmp_path / "program"), tuple(roots), ZoneInfo("UTC"), wall_clock)
    ingest = Ingest(job, said.append, lambda _alert: None)
    thread = threading.Thread(target=ingest.run)
    thread.start()
    try:
        yield said
    finally:
        ingest.stop()
        thread.join(10)
        assert not thread.is_alive()


def waited_for(tmp_path: Path, key: str) -> dict[str, int]:
    """What counts, once a request of this key does."""
    until, found = time.monotonic() + PATIENCE_SECONDS, dict[str, int]()
    while key not in found and time.monotonic() < until:
        time.sleep(0.05)
        found = counting(home_at(tmp_path / "program").ledger_file)
    assert key in found
    return found


def counting(ledger: Path) -> dict[str, int]:
    try:
        with closing(LedgerView(ledger)) as view:
            return {str(key): int(output) for key, output in view._connection.execute(COUNTING)}
    except LedgerError:  # it is being made
        return {}


def test_the_last_of_many_versions_is_read_when_its_turn_comes_and_few_of_the_others(tmp_path: Path) -> None:
    home = tmp_path / "agent"
    home.mkdir()
    (home / "d.json").write_text(document({"k0": 0}))
    with following(tmp_path, [documents(home)]):
        waited_for(tmp_path, "k0")
        for version in range(1, 41):
            (home / "d.tmp").write_text(document({"k0": 0, f"k{version}": version}))
            (home / "d.tmp").rename(home / "d.json")
            time.sleep(0.02)
        found = waited_for(tmp_path, "k40")
    assert found["k40"] == 40
    assert len(found) <= 8  # of 41: the others were never read


def test_each_commit_to_a_write_ahead_log_is_followed(tmp_path: Path) -> None:
    home = tmp_path / "agent"
    home.mkdir()
    with closing(made(home / "x.db", [("k0", 0)])) as agent, following(tmp_path, [databases(home)]):
        waited_for(tmp_path, "k0")
        for number in range(1, 4):
            added(agent, [(f"k{number}", number)])
            waited_for(tmp_path, f"k{number}")
    ledger = home_at(tmp_path / "program").ledger_file
    assert counting(ledger) == {f"k{number}": number for number in range(4)}


def test_sessions_in_homes_that_are_only_looked_through_are_followed_as_they_are_written(
    tmp_path: Path,
) -> None:
    task = tmp_path / "editor" / "globalStorage" / "rooveterinaryinc.roo-cline" / "tasks" / "one"
    task.mkdir(parents=True)
    chat = tmp_path / "aider" / "work" / ".aider.chat.history.md"
    chat.parent.mkdir(parents=True)
    (task / "ui_messages.json").write_text(roo_requests(1))
    chat.write_text(f"{CHAT_BEGAN}{CHAT_SAID.format(1)}")
    roots = [
        Root(agent_named("roo-code"), tmp_path / "editor"),
        Root(agent_named("aider"), tmp_path / "aider"),
    ]
    with following(tmp_path, roots):
        assert waited_for_outputs(tmp_path, 2) == [1, 101]
        for number in (2, 3):
            began = time.monotonic()
            (task / "ui_messages.json").write_text(roo_requests(number))
            with chat.open("a") as history:
                history.write(CHAT_SAID.format(number))
            assert len(waited_for_outputs(tmp_path, 2 * number)) == 2 * number
            assert time.monotonic() - began < LIVE_SECONDS
    assert sorted(counting(home_at(tmp_path / "program").ledger_file).values()) == [1, 2, 3, 101, 102, 103]


CHAT_BEGAN = (
    "\n# aider chat started at 2026-04-25 20:19:20\n\n"
    "> Aider v0.86.2  \n> Model: openai/gpt-5 with diff edit format  \n"
)
CHAT_SAID = "\n#### ...\n\n...\n\n> Tokens: 771 sent, {} received.  \n"


def roo_requests(count: int) -> str:
    said = [{"tokensIn": 4, "tokensOut": 100 + number, "cost": 0.003} for number in range(1, count + 1)]
    return json.dumps(
        [
            {
                "ts": 1_755_000_000_000 + 1000 * at,
                "type": "say",
                "say": "api_req_started",
                "text": json.dumps(one),
            }
            for at, one in enumerate(said)
        ]
    )


def waited_for_outputs(tmp_path: Path, count: int) -> list[int]:
    until, found = time.monotonic() + PATIENCE_SECONDS, dict[str, int]()
    while len(found) < count and time.monotonic() < until:
        time.sleep(0.05)
        found = counting(home_at(tmp_path / "program").ledger_file)
    return sorted(found.values())


def test_homes_that_are_not_there_are_shown_of_agents_with_a_quota_alone(tmp_path: Path) -> None:
    names = ("claude-code", "codex", "gemini-cli", "goose", "cline")
    roots = [Root(agent_named(name), tmp_path / "none" / name) for name in names]
    (tmp_path / "agent").mkdir()
    with following(tmp_path, [*roots, documents(tmp_path / "agent")]) as said:
        until = time.monotonic() + PATIENCE_SECONDS
        while not (said and said[-1].sources) and time.monotonic() < until:
            time.sleep(0.05)
        shown = [source.agent for source in said[-1].sources]
    assert shown == ["claude-code", "codex", "fake-documents"]
    assert said[-1].notice is None
