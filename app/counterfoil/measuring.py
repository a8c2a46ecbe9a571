"""Reads the counters of self-hosted servers where the settings name them, on a thread of its own.

What came to a total becomes a line in the drop folder, read like any other. The line holds the total too:
there is nothing else to remember, so that neither a crash nor a restart counts anything twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from counterfoil.aside import Aside
from counterfoil.clock import iso
from counterfoil.domain.digest import sha256
from counterfoil.domain.server_counters import Total, totals
from counterfoil.dropping import append, held_alone

EVERY_MS = 60_000
CLIENT = "metrics"
UNKNOWN = "unknown"  # llama.cpp names no model

_Key = tuple[str, str]  # server's address and model


class Measuring:
    """Looks at some servers' metrics once a minute; without any, nothing is ever asked."""

    def __init__(self, folder: Path, urls: Sequence[str]) -> None:
        self._urls = tuple(urls)
        noted = Noted(folder)
        self._aside = Aside("measuring", lambda now_ms: measure(folder, self._urls, now_ms, noted))

    def look(self, now_ms: int) -> list[str]:
        """Begin to ask if it is time to. Never waits; gives what was in the way the last time."""
        return self._aside.look(now_ms, EVERY_MS - 1_000) if self._urls else []

    @property
    def is_busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._aside.is_busy


def measure(folder: Path, urls: Sequence[str], now_ms: int, noted: Noted | None = None) -> list[str]:
    """Note what came to the totals of some servers since the last look, whoever looked. Gives problems.

    The first look at a server is where counting begins. One that does not run is no problem. `noted` is what
    earlier looks of this process remember.
    """
    problems = []
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with held_alone(folder / ".measuring") as is_held:
            before = (noted or Noted(folder)).totals() if is_held else {}
            for url in urls if is_held else ():
                try:
                    _measure(folder, url, now_ms, before)
                except ConnectionRefusedError:
                    continue
                except (OSError, ValueError) as error:
                    problems.append(
                        f"{urlsplit(url).netloc}: the metrics could not be read: {_reason(error)}."
                    )
    except OSError as error:
        problems.append(f"{folder}: the metrics could not be noted: {error.strerror or error}.")
    return problems


class Noted:
    """The latest totals by server and model, out of the lines of the last two months with any.

    What was read is remembered: of a file that grew, by whomever, what was added alone is read.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._totals: dict[_Key, Total] = {}
        self._read: dict[str, int] = {}  # how far, in bytes, by the file's name

    def totals(self) -> dict[_Key, Total]:
        """As they stand now; what the caller puts in stays in. Errors: OSError."""
        paths = sorted(self._folder.glob("*.jsonl"))[-2:]
        sizes = {path.name: path.stat().st_size for path in paths}
        if any(size < self._read.get(name, 0) for name, size in sizes.items()):
            self._read = {}  # another file than the one that was read
        for path in paths:
            if sizes[path.name] != self._read.get(path.name, 0):
                self._read_on(path)
        return self._totals

    def _read_on(self, path: Path) -> None:
        begin = self._read.get(path.name, 0)
        with path.open("rb") as file:
            file.seek(begin)
            added = file.read()
        self._read[path.name] = begin + added.rfind(b"\n") + 1  # a line whose end is missing is read again
        for line in added.splitlines():
            self._totals.update(_said(line))


def _said(line: bytes) -> Iterator[tuple[_Key, Total]]:
    try:
        body = json.loads(line)
        total = body["total"]
        yield (
            (str(body["server"]), str(body["model"])),
            Total(total["read"], total["written"], total["started"]),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return


def _measure(folder: Path, url: str, now_ms: int, before: dict[_Key, Total]) -> None:
    from counterfoil.metrics_page import text_of  # it needs much, and hardly anybody asks for it

    found = totals(text_of(url))
    if not found:
        raise ValueError("it has no counters of vLLM, SGLang or llama.cpp")
    server = urlsplit(url).netloc
    for (kind, named), total in found.items():
        model = named or _asked_for(url) or UNKNOWN
        last = before.get((server, model))
        if last == total:
            continue
        gained = total.since(last) if last else (0, 0)
        append(folder, now_ms, _line(kind, server, model, total, gained, now_ms))
        before[server, model] = total


def _line(kind: str, server: str, model: str, total: Total, gained: tuple[int, int], at_ms: int) -> bytes:
    whole = {"read": total.read, "written": total.written, "started": total.started_s}
    identity = json.dumps([kind, server, model, *whole.values(), at_ms]).encode()
    body = {
        "v": 1,
        "at": iso(at_ms),
        "provider": kind,
        "model": model,
        "id": f"metrics-{sha256(identity).hexdigest()[:24]}",
        "client": CLIENT,
        "quality": "cumulative",
        "usage": {"prompt_tokens": gained[0], "completion_tokens": gained[1]},
        "server": server,
        "total": whole,
    }
    return json.dumps(body, separators=(",", ":")).encode()


def _asked_for(url: str) -> str | None:
    """llama.cpp serving several models is asked for the metrics of one by name."""
    return next(iter(parse_qs(urlsplit(url).query).get("model", ())), None)


def _reason(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error) or "no answer"
