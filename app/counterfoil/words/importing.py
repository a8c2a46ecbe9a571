"""How far a first reading of many logs has come, in as many words as there is room for. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor, log10

from counterfoil.domain.importing import ImportProgress
from counterfoil.words.counts import files as files_of
from counterfoil.words.figures import NBSP, SECOND_MS, count, decimal, duration, percent
from counterfoil.words.tongue import msg, tr

LOOKING = msg("Looking for new log lines")
PAUSED = msg("Reading logs is paused")
OLDER_ARE_READ = msg("Older logs are still being read; totals grow.")
OLDER_WAIT = msg("Totals lack older logs; new lines still count.")
PAUSE, RESUME = msg("Pause"), msg("Resume")
PAUSE_READING, RESUME_READING = msg("Pause reading logs"), msg("Resume reading logs")
LOGS_READ = msg("Logs read")

KB, MB, GB = 10**3, 10**6, 10**9
UNITS = (  # and up to which total; four figures of MB are read as easily as two of GB
    (KB, "kB", MB),
    (MB, "MB", 2 * GB),
    (GB, "GB", float("inf")),
)
MINUTE, HOUR = 60, 3600
STEPS = ((57.5, 5), (9.5 * MINUTE, MINUTE), (HOUR, 5 * MINUTE), (10 * HOUR, 10 * MINUTE))


def importing(progress: ImportProgress) -> str:
    """`"Reading logs: 412 of 2,000 files · 380 of 1,019 MB · 240 MB/s · 3 s left"`, as far as known."""
    return importing_forms(progress)[0]


def importing_short(progress: ImportProgress) -> str:
    """For a line among others: `"Reading logs: 37 % · 3 s left"`, `"Reading logs: paused at 37 %"`."""
    if not progress.has_totals:
        return importing(progress)
    part = _percent(progress)
    if progress.is_paused:
        return tr("Reading logs: paused at {percent}", percent=part)
    return _reading(part, _left(progress))


def importing_forms(progress: ImportProgress) -> tuple[str, ...]:
    """The same in ever fewer words: the pace goes first, then the files; the time left stays longest."""
    return tuple(dict.fromkeys(_paused(progress) if progress.is_paused else _read(progress)))


def importing_within(progress: ImportProgress, columns: int) -> str:
    """The longest form that fits into so many characters."""
    forms = importing_forms(progress)
    return next((form for form in forms if len(form) <= columns), forms[-1][: max(columns, 0)])


def totals_grow(progress: ImportProgress) -> str:
    """What that means for the figures beside it; nothing while it is not known how much there is to read."""
    if not progress.has_totals:
        return ""
    return tr(OLDER_WAIT) if progress.is_paused else tr(OLDER_ARE_READ)


def _read(progress: ImportProgress) -> Iterator[str]:
    files, size, left = _files(progress), _size(progress), _left(progress)
    if not files and not size:
        yield tr(LOOKING)
        return
    yield _reading(files, size, _pace(progress), left)
    yield _reading(files, size, left)
    if size:
        yield _reading(size, left)
        yield _reading(_percent(progress), left)
        yield _reading(_percent(progress))


def _paused(progress: ImportProgress) -> Iterator[str]:
    files, size = _files(progress), _size(progress)
    if not files and not size:
        yield tr(PAUSED)
        return
    yield _paused_at(" · ".join(filter(None, (files, size))))
    if size:
        yield _paused_at(size)
        yield _paused_at(_percent(progress))


def _paused_at(where: str) -> str:
    return tr("Paused at {where}", where=where)


def _reading(*parts: str) -> str:
    return tr("Reading logs: {progress}", progress=" · ".join(filter(None, parts)))


def _files(progress: ImportProgress) -> str:
    if not progress.files_total:
        return ""
    done = count(min(progress.files, progress.files_total))
    return tr("{done} of {all}", about="so much is read", done=done, all=files_of(progress.files_total))


def _size(progress: ImportProgress) -> str:
    """Both in the unit of the total, and with its digits; what is read is never rounded up to the whole."""
    total, done = progress.bytes_total, min(progress.bytes, progress.bytes_total)
    if not total:
        return ""
    unit, name = next((unit, name) for unit, name, limit in UNITS if total < limit)
    places = int(unit > KB and total / unit < (100 if unit == GB else 10))
    whole = decimal(total / unit, places)
    so_far = whole if done == total else decimal(floor(done / unit * 10**places) / 10**places, places)
    return tr("{done} of {all}", about="so much is read", done=so_far, all=f"{whole}{NBSP}{name}")


def _percent(progress: ImportProgress) -> str:
    return percent(None if progress.share is None else progress.share * 100)


def _pace(progress: ImportProgress) -> str:
    """Two figures: more would never stand still."""
    pace = progress.bytes_per_second
    if pace is None:
        return ""
    unit, name = next((u for u in ((GB, "GB"), (MB, "MB")) if pace >= u[0]), (KB, "kB"))
    scaled = pace / unit
    if scaled < 9.95 and unit > KB:
        return f"{decimal(scaled, 1)}{NBSP}{name}/s"
    return f"{decimal(round(scaled, 1 - floor(log10(max(scaled, 1)))), 0)}{NBSP}{name}/s"


def _left(progress: ImportProgress) -> str:
    left = progress.seconds_left
    if not left:
        return ""
    return tr("{duration} left", duration=duration(_calm(left) * SECOND_MS))


def _calm(seconds: float) -> int:
    """Steps that grow with the time, so that what is said changes seldom and never to and fro for long."""
    if seconds <= 10:
        return ceil(seconds)
    step = next((s for limit, s in STEPS if seconds < limit), HOUR)
    return max(round(seconds / step), 1) * step
