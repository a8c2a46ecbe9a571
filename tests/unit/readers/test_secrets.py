"""Whatever field a key or a person's words stand in, no record and no reader's state holds them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil.domain.log_form import Form, form_of
from counterfoil.readers.base import AgentSpec, Batch, Line, LogFile
from counterfoil.readers.registry import agent_named
from tests.corpora import CORPUS, with_homes

KEY = "ghp_CANARY0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345"
WORDS = "CANARY please rewrite the payroll of\u2028our clients, and do not tell anybody"
MARK = "CANARY"
# what these name is shown as the project, as a folder's last part is, whatever it says; "" is none of them
FOLDERS = frozenset(
    ("cwd", "uri", "project", "working_directory", "workspaceDirectory", "service.name", "stringValue")
)
Json = dict[str, "Json"] | list["Json"] | str | int | float | None


def logs(agent: AgentSpec) -> Iterator[tuple[str, list[Json]]]:
    """Path and values of each log of JSON in the agent's corpus."""
    home = CORPUS / agent.name / "home"
    for file in sorted(home.rglob("*.json*")):
        relative = file.relative_to(home).as_posix()
        if form_of(relative) is not Form.DATABASE and file.is_file() and file.suffix in (".json", ".jsonl"):
            yield relative, values(file, relative)


def values(file: Path, relative: str) -> list[Json]:
    text = file.read_text(encoding="utf-8", errors="replace")
    found = []
    for piece in [text] if form_of(relative) is Form.DOCUMENT else text.splitlines():
        try:
            found.append(json.loads(piece))
        except ValueError:  # a torn one, which other tests are about
            continue
    return found


def names(value: Json) -> set[str]:
    """Every field that holds a text somewhere."""
    if isinstance(value, list):
        return set().union(*map(names, value))
    if not isinstance(value, dict):
        return set()
    own = {name for name, inner in value.items() if isinstance(inner, str)}
    return own.union(*map(names, value.values()))


def with_text(value: Json, name: str, text: str) -> Json:
    """The same with another text in every field of that name; an empty name puts one into each object."""
    if isinstance(value, list):
        return [with_text(one, name, text) for one in value]
    if not isinstance(value, dict):
        return value
    changed: dict[str, Json] = {
        key: text if key == name and isinstance(inner, str) else with_text(inner, name, text)
        for key, inner in value.items()
    }
    return changed if name else changed | {text: 1}


def read(agent: AgentSpec, relative: str, found: list[Json]) -> Batch:
    lines, offset = [], 0
    for value in found:
        data = json.dumps(value).encode()
        lines.append(Line(offset, len(data) + 1, data))
        offset += len(data) + 1
    return agent.reader.read(lines, LogFile(relative), {})


def kept(batch: Batch) -> str:
    """All that goes into the ledger."""
    parts = batch.events, batch.readings, batch.refusals, batch.notes, dict(batch.unknown), batch.state
    return repr(parts)


@pytest.mark.parametrize("text", [KEY, WORDS], ids=["a key", "words"])
@pytest.mark.parametrize("name", with_homes())
def test_neither_a_key_nor_words_are_kept_wherever_they_stand(name: str, text: str) -> None:
    agent = agent_named(name)
    for relative, found in logs(agent):
        told = set().union(*map(names, found)) - (FOLDERS if text is WORDS else set())
        for field in [*sorted(told), ""]:
            changed = [with_text(value, field, text) for value in found]
            assert MARK not in kept(read(agent, relative, changed)), (relative, field)
