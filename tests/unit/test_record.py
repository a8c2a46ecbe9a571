"""`record`: one line of a user's code notes what a response used, whatever the response is."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from counterfoil import record as module
from counterfoil.domain.usage import TokenCounts
from counterfoil.readers.api_calls import ApiReader
from counterfoil.readers.base import LogFile
from counterfoil.record import record
from tests.unit.readers.home_totals import lines_of

Json = dict[str, Any]
SECRET = "a secret prompt"


@pytest.fixture(autouse=True)
def drop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COUNTERFOIL_DROP", str(tmp_path))
    monkeypatch.delenv("COUNTERFOIL_CLOCK", raising=False)
    return tmp_path


def noted(drop: Path) -> list[Json]:
    return [json.loads(line) for path in (drop / "api").iterdir() for line in path.read_text().splitlines()]


def counted(drop: Path) -> list[TokenCounts]:
    (path,) = (drop / "api").iterdir()
    return [
        event.tokens for event in ApiReader().read(lines_of(path.read_bytes()), LogFile(path.name), {}).events
    ]


class Pydantic:
    """As pydantic's models are: attributes, and `model_dump` for all of them."""

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)

    def model_dump(self) -> Json:
        return {
            name: value.model_dump() if isinstance(value, Pydantic) else value
            for name, value in self.__dict__.items()
        }


@dataclass
class Plain:
    """A response of somebody's own making, without any library."""

    model: str = "gemini-2.5-pro"
    text: str = SECRET
    usage_metadata: Any = field(default_factory=lambda: SimpleNamespace(prompt_token_count=9, _hidden=1))


class Slotted:
    """Neither a dictionary nor `model_dump`."""

    __slots__ = ("input_tokens", "output_tokens")

    def __init__(self) -> None:
        self.input_tokens, self.output_tokens = 3, 4


ANTHROPIC = Pydantic(
    id="msg_01ABCDEFGHIJKLMNOPQR",
    model="claude-sonnet-4-5",
    content=[{"type": "text", "text": SECRET}],
    usage=Pydantic(
        input_tokens=5,
        cache_creation_input_tokens=6,
        cache_creation=Pydantic(ephemeral_5m_input_tokens=2, ephemeral_1h_input_tokens=4),
        cache_read_input_tokens=7,
        output_tokens=9,
        server_tool_use=Pydantic(web_search_requests=1),
        service_tier="standard",
        note=SECRET,
    ),
)
OPENAI = Pydantic(
    id="chatcmpl-ABCDEFGHIJKLMNOP",
    model="gpt-5",
    choices=[SECRET],
    usage=Pydantic(
        prompt_tokens=100,
        completion_tokens=50,
        total_tokens=150,
        prompt_tokens_details=Pydantic(cached_tokens=60),
        completion_tokens_details=Pydantic(reasoning_tokens=20),
    ),
)
RESPONSES = SimpleNamespace(
    id="resp_ABCDEFGHIJKLMNOP",
    model="gpt-5",
    output=[SECRET],
    usage=SimpleNamespace(
        input_tokens=100,
        input_tokens_details=SimpleNamespace(cached_tokens=60),
        output_tokens=50,
        output_tokens_details=SimpleNamespace(reasoning_tokens=20),
        total_tokens=150,
    ),
)
GOOGLE = Pydantic(
    response_id="Xy0faZ2rE6vKxN8P4qKn",
    model_version="gemini-2.5-pro",
    candidates=[SECRET],
    usage_metadata=Pydantic(
        prompt_token_count=100,
        cached_content_token_count=40,
        candidates_token_count=10,
        thoughts_token_count=5,
        prompt_tokens_details=[Pydantic(modality="TEXT", token_count=100)],
        traffic_type=None,
    ),
)
LITELLM = Pydantic(
    id="chatcmpl-0a1b2c3d-4e5f",
    model="claude-sonnet-4-5",
    _hidden_params={"custom_llm_provider": "anthropic", "api_base": SECRET},
    usage=Pydantic(
        prompt_tokens=5100, completion_tokens=90, total_tokens=5190, cache_creation_input_tokens=1000
    ),
)


@pytest.mark.parametrize(
    ("response", "tokens"),
    [
        (ANTHROPIC, TokenCounts(5, 7, 2, 4, 9, None, 1)),
        (ANTHROPIC.model_dump(), TokenCounts(5, 7, 2, 4, 9, None, 1)),
        ({"type": "message_start", "message": ANTHROPIC.model_dump()}, TokenCounts(5, 7, 2, 4, 9, None, 1)),
        (OPENAI, TokenCounts(40, 60, 0, 0, 50, 20)),
        (RESPONSES, TokenCounts(40, 60, 0, 0, 50, 20)),
        (SimpleNamespace(type="response.completed", response=RESPONSES), TokenCounts(40, 60, 0, 0, 50, 20)),
        (GOOGLE, TokenCounts(60, 40, 0, 0, 15, 5)),
        (LITELLM, TokenCounts(4100, 0, 1000, 0, 90)),
        (Plain(), TokenCounts(9)),
        (Slotted(), TokenCounts(3, 0, 0, 0, 4)),
        (OPENAI.usage, TokenCounts(40, 60, 0, 0, 50, 20)),  # type: ignore[attr-defined]
        ({"model": "qwen3:30b", "prompt_eval_count": 21, "eval_count": 8}, TokenCounts(21, 0, 0, 0, 8)),
    ],
)
def test_every_kind_of_response_is_understood_and_read_again(
    response: object, tokens: TokenCounts, drop: Path
) -> None:
    assert record(response, strict=True)
    assert counted(drop) == [tokens]
    assert SECRET not in (next((drop / "api").iterdir())).read_text()


def test_what_is_said_of_a_request_stands_in_its_line(drop: Path) -> None:
    assert record(OPENAI, project="triage", session="run-1", client="nightly", provider="azure")
    (line,) = noted(drop)
    assert line.pop("at").endswith("Z")
    assert line.pop("usage")["prompt_tokens"] == 100
    assert line == {
        "v": 1,
        "provider": "azure",
        "model": "gpt-5",
        "id": "chatcmpl-ABCDEFGHIJKLMNOP",
        "project": "triage",
        "session": "run-1",
        "client": "nightly",
    }


def test_the_working_folder_is_the_project_unless_one_is_named(
    drop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "acme").mkdir()
    monkeypatch.chdir(tmp_path / "acme")
    assert record(OPENAI)
    assert noted(drop)[0]["project"] == "acme"


class Hostile:
    """Whatever is asked of it raises."""

    def __getattr__(self, name: str) -> object:
        raise RuntimeError(name)


@pytest.mark.parametrize("response", [None, "text", 5, [], {}, {"usage": None}, {"usage": {}}, object()])
def test_what_has_no_usage_raises_nothing_and_notes_nothing(response: object, drop: Path) -> None:
    assert record(response) is False
    assert not (drop / "api").exists()


def test_a_response_that_raises_whatever_is_asked_of_it_ends_nothing(drop: Path) -> None:
    assert record(Hostile()) is False
    assert not (drop / "api").exists()


def test_strict_says_what_is_wrong(drop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="no usage"):
        record({}, strict=True)
    (drop / "a file").write_text("")
    monkeypatch.setenv("COUNTERFOIL_DROP", str(drop / "a file"))
    assert record(OPENAI) is False
    with pytest.raises(OSError):
        record(OPENAI, strict=True)


def test_odd_numbers_and_names_never_spoil_the_line(drop: Path) -> None:
    usage = {
        "input_tokens": 5,
        "output_tokens": float("nan"),
        "a b": 1,
        "deep": {"er": {"est": {"x": {"y": 1}}}},
    }
    assert record({"usage": usage, "model": "m\ud800"})
    assert noted(drop)[0]["usage"]["input_tokens"] == 5
    assert "NaN" not in next((drop / "api").iterdir()).read_text()


def test_the_shell_can_pipe_a_response_or_lines_of_them(
    drop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.dumps(ANTHROPIC.model_dump(), indent=1)
    lines = "\n".join(json.dumps(one) for one in (OPENAI.model_dump(), {"no": "usage"}))
    codes = []
    for text in (whole, lines, "not JSON"):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        codes.append(module.main())
    assert codes == [0, 0, 1]
    assert len(noted(drop)) == 2
    assert "nothing was noted" in capsys.readouterr().err


def test_importing_it_brings_in_nothing_heavy() -> None:
    script = "import sys, counterfoil.record; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    ours = {name for name in found.split() if name.startswith("counterfoil")}
    assert ours == {f"counterfoil{name}" for name in ("", ".record", ".clock", ".dropping")}
    assert {"msgspec", "PySide6", "sqlite3", "platformdirs", "asyncio"}.isdisjoint(found.split())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_notes_on(drop: Path) -> None:
    script = (
        "import os\nfrom counterfoil.record import record\n"
        "use = {'model': 'm', 'usage': {'input_tokens': 1, 'output_tokens': 2}}\n"
        "record(use)\npid = os.fork()\nrecord(use)\n"
        "if pid:\n    os.waitpid(pid, 0)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, env=os.environ)
    assert len(noted(drop)) == 3
