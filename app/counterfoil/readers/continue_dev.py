"""Continue's development data: what each generation took, counted by the client's own tokeniser.

The same events stand in `tokensGenerated.jsonl` and in the table `tokens_generated`, which is older and
lacks nothing but exact times. Source: continuedev/continue, `core/data`, `core/llm/index.ts`, Apache-2.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from counterfoil.domain.usage import OutputQuality, RequestContext, TokenCounts, UsageEvent
from counterfoil.readers.base import Batch, Line, LogFile, Query, SkipReason, State, Tables
from counterfoil.readers.common_words import known_word
from counterfoil.readers.decode import Unreadable, count, model_name
from counterfoil.readers.figures import UNKNOWN, document_of, moment_ms, note_fields, taken_apart
from counterfoil.readers.provider_names import provider_of
from counterfoil.readers.strict_json import Object

TABLE = "tokens_generated"
COLUMNS = ("id", "model", "provider", "tokens_generated", "tokens_prompt", "timestamp")
FIELDS = {
    *("eventName", "schema", "timestamp", "userId", "userAgent", "selectedProfileId"),
    *("model", "provider", "promptTokens", "generatedTokens"),
}
LOGS = ("dev_data/0.2.0/tokensGenerated.jsonl",)
LATER_MS = 5_000  # by how much the line of an event is written after its row

_VERSION = re.compile(r"\(Continue/([\w.+-]{1,40})\)", re.ASCII)
_PROXIES = frozenset({"continue-proxy", "free-trial"})


def queries(tables: Tables, state: State) -> Sequence[Query]:
    """Rows after the last one that was read; the state is {"row": its id}."""
    columns = tables.get(TABLE, frozenset())
    if not {"id", "timestamp", "model"} <= columns:
        return ()
    wanted = ", ".join(name for name in COLUMNS if name in columns)
    last = state.get("row")
    sql = f"SELECT rowid AS rowid, {wanted} FROM {TABLE} WHERE rowid > ? ORDER BY rowid"
    return (Query(TABLE, sql, (last if type(last) is int else 0,)),)


class ContinueReader:
    """Reads `dev_data/*/tokensGenerated.jsonl` and, for the time before it, `dev_data/devdata.sqlite`."""

    agent = "continue"
    version = 1

    def read(self, lines: Sequence[Line], file: LogFile, state: State) -> Batch:
        """Of the database the state is the last row; lines need none."""
        batch = Batch(state=state)
        if not file.path.endswith(".sqlite"):
            for line in lines:
                batch.events += taken_apart(line, batch, partial(_of_line, line, batch))
            return batch
        until_ms = _logged_since_ms(file)
        for line in lines:
            batch.events += taken_apart(line, batch, partial(_of_row, line, until_ms))
        if lines:
            batch.state = {"row": lines[-1].offset}
        return batch


def _of_line(line: Line, batch: Batch, body: Object) -> Iterator[UsageEvent]:
    if "timestamp" not in body:
        return  # of the first schema: the database tells the same, and when
    if body.get("eventName", "tokensGenerated") != "tokensGenerated":
        return
    note_fields(batch, body, FIELDS, _client(body))
    yield from _event(line, body, ("promptTokens", "generatedTokens"), moment_ms(body["timestamp"]))


def _of_row(line: Line, until_ms: int | None, body: Object) -> Iterator[UsageEvent]:
    time = body.get("timestamp")
    if not isinstance(time, str):
        raise Unreadable(SkipReason.BAD_TIME)
    at_ms = moment_ms(time if time.endswith("Z") else time + "Z")  # SQLite's own time is UTC and says no zone
    if until_ms is None or at_ms < until_ms:
        yield from _event(line, body, ("tokens_prompt", "tokens_generated"), at_ms)


def _event(line: Line, body: Object, names: tuple[str, str], at_ms: int) -> Iterator[UsageEvent]:
    sent, made = (_whole(body.get(name)) for name in names)
    if not sent + made:
        return
    model = model_name(body.get("model")) if body.get("model") else UNKNOWN
    yield UsageEvent(
        # To the second and without the provider: that is as far as the row of the same event says the same.
        key=f"{at_ms // 1000}:{model}:{sent}:{made}",
        at_ms=at_ms,
        context=_context(body, model),
        tokens=TokenCounts(input=sent, output=made),
        line=line.ref(),
        quality=OutputQuality.ESTIMATED,
    )


def _context(body: Object, model: str) -> RequestContext:
    said = known_word(body.get("provider"))
    return RequestContext(
        agent=ContinueReader.agent,
        provider=provider_of(None if said in _PROXIES else said, model),
        model=model,
        session=UNKNOWN,
        project=UNKNOWN,
        client_version=_client(body),
    )


def _client(body: Object) -> str | None:
    words = body.get("userAgent")
    found = _VERSION.search(words[:256]) if isinstance(words, str) else None
    return found[1] if found else None


def _whole(value: object) -> int:
    return 0 if value is None else count(value)


def _logged_since_ms(file: LogFile) -> int | None:
    """From when on the lines tell what the rows do, None where there are no lines."""
    starts = [_start_ms(data) for path in LOGS if (data := file.beside(path))]
    return min((start for start in starts if start is not None), default=None)


def _start_ms(data: bytes) -> int | None:
    for line in data.split(b"\n", 8)[:8]:
        try:
            return moment_ms(document_of(line).get("timestamp")) - LATER_MS
        except Unreadable:
            continue
    return None
