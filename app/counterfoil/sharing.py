"""What other programs on this machine are let read: a file of how it stands, and the local endpoint."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from counterfoil import state
from counterfoil.clock import Clock
from counterfoil.domain.snapshot import Snapshot, Use
from counterfoil.errors import KnownError
from counterfoil.exports.metrics import CONTENT_TYPE, ModelUse, Standing, metrics
from counterfoil.exports.state_file import Latest, status_document
from counterfoil.ledger.grouping import Group, Span
from counterfoil.settings import Share

if TYPE_CHECKING:  # a web server weighs some megabytes, and most never switch it on
    from counterfoil.serving import Answer, Answers, Endpoint

FILE = "status.json"
KEYS = ("agent", "provider", "model")
AGAIN_SECONDS = 60.0  # until a port that was taken is tried again
ALWAYS = Span()

log = logging.getLogger(__name__)


class Known(Protocol):
    """What tells of all use."""

    def groups(self, keys: Sequence[str], span: Span) -> list[Group]:
        """Sums by keys."""
        ...

    def use(self, groups: Sequence[Group]) -> Use:
        """Their sum, priced."""
        ...


class Sharing:
    """Takes one snapshot after the other; for one thread. Does nothing that is not switched on."""

    def __init__(self, folder: Path, share: Share, clock: Clock) -> None:
        self._folder, self._share, self._clock = folder, share, clock
        self._standing: Standing | None = None
        self._latest = Latest(self._write)
        self._try_at = 0.0
        self._endpoint: Endpoint | None = None
        self._is_forgotten = False
        self.problem: str | None = None
        """A sentence on what is in the way, None where nothing is."""

    def take(self, snapshot: Snapshot, known: Known, records: Callable[[], int]) -> None:
        """Have others see it. Errors: LedgerError."""
        if snapshot.sample:
            return
        self._keep_file(snapshot)
        if self._share.endpoint_port:
            newest = records()
            before = self._standing
            uses = before.uses if before and before.records == newest else _uses(known)
            self._standing = Standing(snapshot, uses, newest)
            self._keep_answering()

    def stop(self) -> None:
        """Write what was not yet, and answer nobody any more."""
        self._latest.flush()
        if self._endpoint is not None:
            self._endpoint.stop()
            self._endpoint = None

    def _keep_file(self, snapshot: Snapshot) -> None:
        if not self._share.state_file:
            if not self._is_forgotten:  # what is not kept up must not be taken for news
                self._is_forgotten = True
                self._forget()
            return
        self._latest.take(snapshot)

    def _forget(self) -> None:
        try:
            (self._folder / FILE).unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s was not taken away: %s", FILE, error.strerror)

    def _write(self, snapshot: Snapshot) -> None:
        try:
            state.save(self._folder, status_document(snapshot, self._clock()), FILE, is_lasting=False)
        except OSError as error:
            log.warning("%s was not written: %s", FILE, error.strerror)

    def _keep_answering(self) -> None:
        if self._endpoint is not None or time.monotonic() < self._try_at:
            return
        from counterfoil import serving

        port = self._share.endpoint_port
        try:
            token = serving.token_of(self._folder)
            self._endpoint = serving.Endpoint(serving.listening(port), port, token, self._answers())
        except KnownError as error:
            self.problem, self._try_at = str(error), time.monotonic() + AGAIN_SECONDS
            return
        self.problem = None
        self._endpoint.start()

    def _answers(self) -> Answers:
        from counterfoil.serving import Answer

        def answer(content_type: str, told: Callable[[Standing], str]) -> Callable[[], Answer | None]:
            def made() -> Answer | None:
                found = self._standing
                return None if found is None else Answer(content_type, told(found).encode())

            return made

        return {
            "/metrics": answer(CONTENT_TYPE, metrics),
            "/status.json": answer("application/json", self._status),
            "/healthz": answer("text/plain; charset=utf-8", lambda _: "ok\n"),
        }

    def _status(self, found: Standing) -> str:
        return json.dumps(status_document(found.snapshot, self._clock()), ensure_ascii=True, indent=1)


def _uses(known: Known) -> tuple[ModelUse, ...]:
    by_key: dict[tuple[str, str, str], list[Group]] = {}
    for group in known.groups(KEYS, ALWAYS):
        agent, provider, model = (str(key) for key in group.keys)
        by_key.setdefault((agent, provider, model), []).append(group)
    return tuple(ModelUse(*key, known.use(by_key[key])) for key in sorted(by_key))
