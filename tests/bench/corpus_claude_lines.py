"""Lines as several versions of Claude Code write them: the same fields, in the same order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.bench.corpus_text import Dice, Texts, iso
from tests.bench.corpus_truth import Billed

NO_SEARCHES = '"server_tool_use":{"web_search_requests":0,"web_fetch_requests":0}'
ADVISOR = "claude-opus-5"


@dataclass(frozen=True, slots=True)
class Client:
    """A version and what it writes. `counts`: how the lines of one response tell its use.

    `placeholder`: each says what the stream began with; `growing`: the last says the final use;
    `final`: each says the final use.
    """

    version: str
    share: int
    model: str
    counts: Literal["placeholder", "growing", "final"]
    late_order: bool = True
    git: bool = True
    split: bool = True
    entrypoint: bool = False
    slug: bool = False
    hour_cache: bool = False
    iterations: bool = False
    thinking: bool = False
    mirrors: bool = False  # writes agent_progress lines into the parent


CLIENTS = (
    Client("1.0.17", 3, "claude-sonnet-4-20250514", "placeholder", late_order=False, git=False, split=False),
    Client("2.0.74", 5, "claude-opus-4-5-20251101", "placeholder", late_order=False),
    Client("2.1.17", 5, "claude-opus-4-5-20251101", "placeholder", late_order=False, slug=True),
    Client("2.1.71", 12, "claude-opus-4-6", "growing", slug=True, mirrors=True),
    Client("2.1.76", 10, "claude-sonnet-4-6", "growing", slug=True, mirrors=True, hour_cache=True),
    Client("2.1.92", 15, "claude-opus-4-6", "growing", entrypoint=True, slug=True, hour_cache=True),
    Client("2.1.126", 20, "claude-opus-4-7", "final", entrypoint=True, hour_cache=True),
    Client(
        *("2.1.165", 15, "claude-opus-4-8", "final"),
        entrypoint=True, hour_cache=True, iterations=True,
    ),
    Client(
        *("2.1.235", 15, "claude-opus-5", "final"),
        entrypoint=True, hour_cache=True, iterations=True, thinking=True,
    ),
)  # fmt: skip


class Envelope:
    """What stands around every message of one file."""

    def __init__(self, client: Client, session: str, cwd: str, dice: Dice, agent: str | None = None) -> None:
        self.client, self.session, self.agent = client, session, agent
        self._parent = "null"
        self._dice = dice
        place = f'"cwd":"{cwd}","sessionId":"{session}","version":"{client.version}"'
        place += ',"gitBranch":"main"' if client.git else ""
        user = '"userType":"external"' + (',"entrypoint":"cli"' if client.entrypoint else "")
        slug = ',"slug":"cuddly-brewing-storm"' if client.slug else ""
        side = f'"isSidechain":{"true" if agent else "false"}'
        by = f',"agentId":"{agent}"' if agent else ""
        extra = f',"effort":"xhigh","session_id":"{session}"' if client.thinking else ""
        if client.late_order:
            self._before, self._after = f"{side}{by}", f"{extra},{user},{place}{slug}"
        else:
            self._before, self._after = f"{side},{user},{place}{slug}{by}", ""

    def line(self, kind: str, body: bytes, at_ms: int, *, more: str = "", result: bytes = b"") -> bytes:
        """A line without its newline; `body` is the part between the envelope's halves, `more` follows it."""
        uuid = self._dice.uuid()
        typed = f'"type":"{kind}",' if kind else ""
        stamp = f'"uuid":"{uuid}","timestamp":"{iso(at_ms)}"'
        before, after = f'{{"parentUuid":{self._parent},{self._before},', f"{self._after}}}"
        self._parent = f'"{uuid}"'
        if kind == "assistant":
            return b"".join((before.encode(), body, f",{more}{typed}{stamp}{after}".encode()))
        return b"".join(
            (f"{before}{typed}".encode(), body, f",{more}{stamp}".encode(), result, after.encode())
        )


def usage_json(
    client: Client, use: Billed, *, early: bool, advisor: Billed | None = None, halved: bool = False
) -> str:
    """The usage object.

    `early`: as the stream begins; `halved`: the split covers the first of two iterations alone.
    """
    written = use.cache_write_5m + use.cache_write_1h
    head = (
        f'{{"input_tokens":{use.input},"cache_creation_input_tokens":{written},'
        f'"cache_read_input_tokens":{use.cache_read}'
    )
    if early or client.counts == "placeholder":
        split = f',"cache_creation":{_split(use, hour_last=True)}' if client.split else ""
        geo = ',"inference_geo":"not_available"' if client.late_order else ""
        return f'{head}{split},"output_tokens":{use.output},"service_tier":"standard"{geo}}}'
    details = (
        f',"output_tokens_details":{{"thinking_tokens":{use.reasoning or 0}}}' if client.thinking else ""
    )
    turns = _halves(use) if halved else [use]
    parts = [_iteration(turn) for turn in turns] if client.iterations else []
    parts += [_iteration(advisor, ADVISOR)] if advisor else []
    return (
        f'{head},"output_tokens":{use.output}{details},{NO_SEARCHES},"service_tier":"standard",'
        f'"cache_creation":{_split(turns[0])},"inference_geo":"{"not_available" if client.thinking else ""}",'
        f'"iterations":[{",".join(parts)}],"speed":"standard"}}'
    )


def _split(use: Billed, *, hour_last: bool = False) -> str:
    short = f'"ephemeral_5m_input_tokens":{use.cache_write_5m}'
    long = f'"ephemeral_1h_input_tokens":{use.cache_write_1h}'
    return f"{{{short},{long}}}" if hour_last else f"{{{long},{short}}}"


def _iteration(use: Billed, advisor: str | None = None) -> str:
    kind = f'"type":"advisor_message","model":"{advisor}"' if advisor else '"type":"message"'
    return (
        f'{{"input_tokens":{use.input},"output_tokens":{use.output},"cache_read_input_tokens":{use.cache_read},'
        f'"cache_creation_input_tokens":{use.cache_write_5m + use.cache_write_1h},'
        f'"cache_creation":{_split(use, hour_last=True)},{kind}}}'
    )


def _halves(use: Billed) -> list[Billed]:
    first = Billed(*(part // 2 for part in use[:5]))
    return [first, Billed(*(whole - part for whole, part in zip(use[:5], first[:5], strict=True)))]


def message(client: Client, model: str, id_json: str, content: bytes, stop: str | None, usage: str) -> bytes:
    """`"message":{…}` of an answer; `id_json` is the id with its quotation marks, or null."""
    ids = f'"id":{id_json},"type":"message","role":"assistant"'
    who = f'"model":"{model}",{ids}' if client.git else f'{ids},"model":"{model}"'
    reason = f'"{stop}"' if stop else "null"
    stopped = f'"stop_reason":{reason},"stop_sequence":null'
    stopped += ',"stop_details":null' if client.entrypoint else ""
    last = ',"diagnostics":null' if client.counts == "final" else ""
    return b"".join(
        (f'"message":{{{who},"content":['.encode(), content, f'],{stopped},"usage":{usage}{last}}}'.encode())
    )


def thinking(texts: Texts, dice: Dice) -> bytes:
    """A block of thought; most of it is its signature."""
    return b'{"type":"thinking","thinking":"%b","signature":"%b"}' % (
        texts.words(dice, 400),
        b"ErQEClgIDBgCKkA9" * dice.randint(12, 60),
    )


def text(texts: Texts, dice: Dice) -> bytes:
    """A block of text, now and then with half a character."""
    cut = b"\\ud83d" if dice.happens(0.004) else b""
    return b'{"type":"text","text":"%b%b"}' % (texts.words(dice, 600), cut)


def tool_use(texts: Texts, dice: Dice, tool: str, *, large: bool = False) -> bytes:
    """A call of a tool: a command, or a file's new content."""
    if large:
        named, given = "Write", b'{"file_path":"/home/ada/src/data.json","content":"%b"}' % texts.image(dice)
    elif dice.happens(0.3):
        named = "Edit"
        given = b'{"file_path":"/home/ada/src/app.py","old_string":"%b","new_string":"%b"}' % (
            texts.words(dice, 500),
            texts.words(dice, 700),
        )
    elif dice.happens(0.02):
        named, given = "mcp__db__query", b'{"id":null,"model":null,"cwd":null,"requestId":null}'
    else:
        named, given = "Bash", b'{"command":"%b","description":"Look at it"}' % texts.words(dice, 200)
    caller = b',"caller":{"type":"direct"}' if dice.happens(0.5) else b""
    return b'{"type":"tool_use","id":"%b","name":"%b","input":%b%b}' % (
        tool.encode(),
        named.encode(),
        given,
        caller,
    )


def tool_result(
    texts: Texts, dice: Dice, tool: str, *, main: bool, image: bool = False
) -> tuple[bytes, bytes]:
    """`"message":{…}` of a tool's output, and what the main file says of it once more."""
    if image:
        source = b'{"type":"base64","media_type":"image/png","data":"%b"}' % texts.image(dice)
        content = b'[{"type":"image","source":%b}]' % source
        return _told(tool, content), b""
    output = texts.output(dice)
    again = b""
    if main and dice.happens(0.35):
        again = b',"toolUseResult":{"stdout":"%b","stderr":"","interrupted":false,"isImage":false}' % output
    elif main:
        again = b',"toolUseResult":{"type":"text","file":{"filePath":"/home/ada/src/app.py","numLines":118}}'
    return _told(tool, b'"%b"' % output), again


def _told(tool: str, content: bytes) -> bytes:
    return b'"message":{"role":"user","content":[{"tool_use_id":"%b","type":"tool_result","content":%b}]}' % (
        tool.encode(),
        content,
    )
