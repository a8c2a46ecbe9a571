"""What a script's report comes to, held against the targets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import linear_regression
from typing import Any

from tests.bench.table import Figure

OPEN_MS, PAGE_MS, RANGE_MS, FRAME_MS, LIVE_MS, STALL_MS = 300, 100, 150, 20, 8, 50
BEFORE_MORE_MIB, AFTER_MORE_MIB, LEVEL_MIB = 30, 75, 5
SETTLES_AFTER = 20  # openings: what caches hold is there by then
HEAVY = ("numpy", "pyqtgraph", "sqlite_utils", "PySide6.QtSvg", "msgspec", "zstandard", "watchdog", "sqlite3")
TOLD_STALLS = 12


def figures(part: str, report: dict[str, Any], bare_window_ms: Sequence[float] = ()) -> Iterator[Figure]:
    """Of a part's report."""
    if part == "looks":
        yield from _looks(report, bare_window_ms)
    elif part == "memory":
        yield from _memory(report)
    else:
        yield Figure(
            f"session of {report['deeds']} deeds: longest stall", "ms", [report["longest_ms"]], (), STALL_MS
        )
        firsts = [stall["ms"] for stall in report["first_stalls"]]
        yield Figure("first look at each page: longest stall", "ms", [max(firsts, default=0.0)], (), STALL_MS)


def _looks(report: dict[str, Any], bare_window_ms: Sequence[float]) -> Iterator[Figure]:
    (cold, cold_whole), *warm = report["open"]
    yield Figure("dashboard visible, first time", "ms", [cold], bare_window_ms, OPEN_MS)
    yield Figure("dashboard whole, first time", "ms", [cold_whole])
    yield Figure(
        "dashboard visible, again", "ms", [first for first, _ in warm], bare_window_ms, OPEN_MS, "max"
    )
    for name, visits in report["pages"].items():
        (first, whole), *later = visits
        yield Figure(f"page {name}, first time", "ms", [first], (), PAGE_MS)
        yield Figure(f"page {name}, first time, all of it", "ms", [whole])
        yield Figure(
            f"page {name}, again, all of it", "ms", [whole for _, whole in later], (), PAGE_MS, "max"
        )
    for name, ranges in report["ranges"].items():
        if ranges:
            yield Figure(
                f"{name}: range changed", "ms", [whole for _, (_, whole) in ranges], (), RANGE_MS, "max"
            )
    for name, charts in report["moves"].items():
        for number, frames in enumerate(charts, 1):
            if frames:
                yield Figure(f"{name}: chart {number} moved, a frame", "ms", frames, (), FRAME_MS, "p95")
    for name, updates in report["live"].items():
        if updates:
            yield Figure(f"{name}: live update", "ms", [sum(both) for both in updates], (), LIVE_MS, "p95")
    yield Figure("modules at the icon that it needs not", "", [len(heavy(report["modules"]))], (), 0)


def _memory(report: dict[str, Any]) -> Iterator[Figure]:
    bare, later = report["bare"], report["bare_after"]
    yield Figure("PSS before the first chart", "MiB", [report["before"]], [bare], bare + BEFORE_MORE_MIB)
    yield Figure("PSS, dashboard closed again", "MiB", [report["after"]], [later], later + AFTER_MORE_MIB)
    settled = [(number, mib) for number, mib in report["openings"] if number >= SETTLES_AFTER]
    slope, _ = linear_regression([n for n, _ in settled], [mib for _, mib in settled])
    yield Figure("PSS grown by 100 openings", "MiB", [max(0.0, slope * 100)], (), LEVEL_MIB)


def heavy(modules: Sequence[str]) -> list[str]:
    """Those that an icon does without."""
    return [name for name in modules if name in HEAVY]


def asides(part: str, report: dict[str, Any]) -> Iterator[str]:
    """What held the event loop up and where it was meanwhile; what was imported early; memory's course."""
    if part == "looks":
        needless = ", ".join(heavy(report["modules"])) or "none"
        yield f"{len(report['modules'])} modules at the icon; not needed: {needless}"
        for name, ranges in report["ranges"].items():
            yield from (
                f"{name}: {text}: {first:.0f} ms, whole {whole:.0f} ms" for text, (first, whole) in ranges
            )
    if part == "memory":
        yield "PSS by openings: " + ", ".join(f"{number}: {mib:.1f}" for number, mib in report["openings"])
    stalls = [*report.get("first_stalls", []), *report["stalls"]]
    for stall in sorted(stalls, key=lambda one: -float(one["ms"]))[:TOLD_STALLS]:
        yield f"{part}: stall of {stall['ms']:.0f} ms ({stall['cpu_ms']:.0f} ms of CPU) at “{stall['doing']}”"
        yield from (f"    {line}" for line in stall["in"])
