"""Cuts a stream of bytes into lines in bounded memory. For `tail` alone."""

from __future__ import annotations

from counterfoil.readers.base import Line, SkippedLine, SkipReason

MAX_LINE_BYTES = 16 << 20
MARKER_BYTES = 256

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_RETURNS = b"\r" * (1 << 16)


class LineCutter:
    """Holds at most one unfinished line of bounded size; of a longer one only its hash goes on."""

    def __init__(self, offset: int, before: bytes) -> None:
        self.offset = offset  # where the first line that is not complete begins
        self.before = before  # the last bytes ahead of `offset`
        self._recent = before  # the last bytes fed
        self._held = bytearray()
        self._dropped = 0  # bytes of the unfinished line that are not held
        self._long: _LongLine | None = None
        self._lines: list[Line] = []
        self._skipped: list[SkippedLine] = []

    def feed(self, piece: bytes) -> None:
        """Take the next bytes of the stream."""
        end = piece.rfind(b"\n") + 1
        if end:
            first = piece.find(b"\n")
            self._hold(piece[:first])
            self._finish_held()
            self._finish_all(piece[first + 1 : end].split(b"\n"))
            self.before = newest(self._recent, piece[:end])
        self._hold(piece[end:])
        self._recent = newest(self._recent, piece)

    def take(self) -> tuple[list[Line], list[SkippedLine]]:
        """The lines cut since the last call."""
        taken = self._lines, self._skipped
        self._lines, self._skipped = [], []
        return taken

    def _hold(self, piece: bytes) -> None:
        if self._long is not None:
            self._long.feed(piece)
            self._dropped += len(piece)
            return
        if not self._held and piece[:1] == b"\0":
            # A writer that kept its place over a truncation leaves a hole of any size before its next line.
            shorter = piece.lstrip(b"\0")
            self._dropped += len(piece) - len(shorter)
            piece = shorter
        self._held += piece
        if len(self._held) > MAX_LINE_BYTES:
            self._long = _LongLine(self._held, self._mark_bytes(self._held))
            self._dropped += len(self._held)
            self._held = bytearray()

    def _finish_held(self) -> None:
        length, held, long = self._dropped + len(self._held) + 1, self._held, self._long
        self._held, self._dropped, self._long = bytearray(), 0, None
        if long is not None:
            self._skip(length, long)
        else:
            self._keep(length, bytes(held))

    def _finish_all(self, found: list[bytes]) -> None:
        """Whole lines; behind the last newline there is nothing."""
        lines, offset = self._lines, self.offset
        for raw in found[:-1]:
            length = len(raw) + 1
            first, last = raw[:1], raw[-1:]
            is_plain = (first > b" " and last > b" ") or (  # as nearly all are
                first > b"\0" and last != b"\r" and not raw.isspace()
            )
            if is_plain and offset and length <= MAX_LINE_BYTES:
                lines.append(Line(offset, length, raw))
                offset += length
            else:
                self.offset = offset
                self._finish(raw)
                offset = self.offset
        self.offset = offset

    def _finish(self, raw: bytes) -> None:
        data = raw.lstrip(b"\0")
        if len(data) > MAX_LINE_BYTES:
            self._skip(len(raw) + 1, _LongLine(data, self._mark_bytes(data)))
        else:
            self._keep(len(raw) + 1, data)

    def _skip(self, length: int, long: _LongLine) -> None:
        self._skipped.append(SkippedLine(self.offset, length, SkipReason.TOO_LONG, long.digest()))
        self.offset += length

    def _keep(self, length: int, data: bytes) -> None:
        data = data[self._mark_bytes(data) :].rstrip(b"\r")
        if data and not data.isspace():
            self._lines.append(Line(self.offset, length, data))
        self.offset += length

    def _mark_bytes(self, data: bytes | bytearray) -> int:
        return len(_BYTE_ORDER_MARK) if self.offset == 0 and data.startswith(_BYTE_ORDER_MARK) else 0


class _LongLine:
    """The SHA-256 of a line that is not held, over the same bytes that a held line would keep."""

    def __init__(self, start: bytes | bytearray, begin: int) -> None:
        # Seven times as fast as our own, for memory that only such a line costs.
        from hashlib import sha256

        self._hash = sha256()
        self._returns = 0  # of the carriage returns so far at the end, which are no part of a line
        for at in range(begin, len(start), len(_RETURNS)):  # no second copy of what is as long as can be
            self.feed(start[at : at + len(_RETURNS)])

    def feed(self, piece: bytes | bytearray) -> None:
        rest = piece.rstrip(b"\r")
        if rest:
            self._hash_returns()
            self._hash.update(rest)
        self._returns += len(piece) - len(rest)

    def digest(self) -> bytes:
        return self._hash.digest()

    def _hash_returns(self) -> None:
        while self._returns:
            some = _RETURNS[: self._returns]
            self._hash.update(some)
            self._returns -= len(some)


def newest(before: bytes, piece: bytes) -> bytes:
    """The last bytes of a stream, as many as a marker covers."""
    return (before + piece[-MARKER_BYTES:])[-MARKER_BYTES:]
