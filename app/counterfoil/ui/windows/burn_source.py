"""Where the burn chart's use comes from: short spans from the snapshot, long ones asked for while seen."""

from __future__ import annotations

from collections.abc import Sequence
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from counterfoil.domain.snapshot import BurnBucket, Snapshot
from counterfoil.ui.burn_access import BurnAccess, BurnChoice
from counterfoil.ui.charts.burn_series import BurnSpan
from counterfoil.ui.windows.burn_asking import BurnAsking

RENEW_SECONDS = {BurnSpan.DAY: 15.0, BurnSpan.WEEK: 60.0}
AHEAD_MS = 1500  # longer spans are added up once the page stands, so that they are there when asked for


class BurnSource(QObject):
    """Holds what is known of each span; lives on the GUI thread."""

    changed = Signal(object)  # BurnSpan, of which there is other use
    failed = Signal(object, str)  # BurnSpan, sentence
    recalled = Signal(object)  # BurnChoice

    def __init__(self, access: BurnAccess | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asking = BurnAsking(access, self) if access is not None else None
        self._snapshot: Snapshot | None = None
        self._found: dict[BurnSpan, Sequence[BurnBucket]] = {}
        self._asked: dict[BurnSpan, tuple[float, int | None]] = {}  # when, and what was the last request
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._ask_ahead)
        if self._asking is not None:
            self._asking.loaded.connect(self._take)
            self._asking.failed.connect(self._fail)
            self._asking.missing.connect(self._miss)
            self._asking.recalled.connect(self.recalled)

    @property
    def spans(self) -> list[BurnSpan]:
        """Those that can be shown."""
        return [span for span in BurnSpan if span.is_in_snapshot or self._asking is not None]

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Follow how it stands."""
        before, self._snapshot = self._snapshot, snapshot
        if before is not None and before.sample != snapshot.sample:
            self._found.clear()
            self._asked.clear()
            if self._asking is not None:
                self._asking.reopen()
        if before is None and self._asking is not None:
            self._asking.recall()

    def of(self, span: BurnSpan) -> Sequence[BurnBucket] | None:
        """The use within a span; None until it is known."""
        if span.is_in_snapshot:
            return self._snapshot.burn if self._snapshot else None
        return self._found.get(span)

    def want(self, span: BurnSpan) -> None:
        """The span is looked at: see to it that it is known, and not old."""
        snapshot = self._snapshot
        if snapshot is None or self._asking is None or span.is_in_snapshot:
            return
        when, last = self._asked.get(span, (None, None))
        is_new = snapshot.last_event_at_ms != last
        if when is None or (is_new and monotonic() - when >= RENEW_SECONDS[span]):
            self._asked[span] = monotonic(), snapshot.last_event_at_ms
            self._asking.load(span, snapshot.at_ms)

    def want_ahead(self) -> None:
        """Add the longer spans up in a while, unless an import needs the disk."""
        if self._asking is not None and not self._found:
            self._ahead.start()

    def remember(self, choice: BurnChoice) -> None:
        """Keep what was chosen for the next run."""
        if self._asking is not None:
            self._asking.remember(choice)

    def stop(self) -> None:
        """Ask no more."""
        self._ahead.stop()
        if self._asking is not None:
            self._asking.stop()

    def _ask_ahead(self) -> None:
        if self._snapshot is None or self._snapshot.importing is not None:
            return
        for span in RENEW_SECONDS:
            if span not in self._asked:
                self.want(span)

    def _take(self, span: BurnSpan, buckets: Sequence[BurnBucket]) -> None:
        self._found[span] = buckets
        self.changed.emit(span)

    def _fail(self, asked: str, sentence: str) -> None:
        if asked in RENEW_SECONDS:
            self._asked.pop(BurnSpan(asked), None)
            self.failed.emit(BurnSpan(asked), sentence)

    def _miss(self) -> None:
        self._asked.clear()
