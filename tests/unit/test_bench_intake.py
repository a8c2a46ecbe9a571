"""What the bench makes of the runs of several programs, and of what they print."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.bench.intake import Sitting, speeds
from tests.bench.peers import Peer, Totals, agreement, installed, own_totals, true_totals
from tests.bench.processes import Took, run
from tests.bench.table import Figure

ROUNDS = {  # name: wall and CPU seconds of two rounds
    "floor": [(0.1, 0.1), (0.2, 0.2)],
    "cold": [(1.0, 1.2), (3.0, 3.2)],
    "ccusage 20": [(1.0, 2.0), (2.0, 4.0)],
    "tokscale 4": [(2.0, 4.0), (4.0, 8.0)],
    "tokscale 4 again": [(0.4, 0.4), (0.8, 0.8)],
    "warm": [(0.08, 0.06), (0.16, 0.12)],
}
PEERS = [
    Peer("ccusage 20", ("ccusage",), lambda _: {}),
    Peer("tokscale 4", ("tokscale",), lambda _: {}, keeps=True),
]


def sitting(peers: list[Peer]) -> Sitting:
    found = Sitting(Path("corpus"), Path("folder"), peers)
    for name, rounds in ROUNDS.items():
        if name in ("floor", "cold", "warm") or peers:
            found.took[name] = [Took(wall, cpu, 60.0, 90.0, b"") for wall, cpu in rounds]
    return found


def figures(peers: list[Peer]) -> dict[str, Figure]:
    return {figure.what: figure for figure in speeds(sitting(peers))}


@pytest.mark.parametrize(
    ("what", "samples", "limit"),
    [
        ("cold: CPU to ccusage 20's", [0.6, 0.8], 0.8),
        ("cold: wall to ccusage 20's", [1.0, 1.5], 1.0),
        ("warm: wall to ccusage 20's", [0.08, 0.08], 0.1),
        ("warm: wall to tokscale 4 again's", [0.2, 0.2], 0.25),
    ],
)
def test_a_target_beside_another_program_is_held_turn_by_turn(
    what: str, samples: list[float], limit: float
) -> None:
    figure = figures(PEERS)[what]
    assert list(figure.samples) == pytest.approx(samples)
    assert (figure.unit, figure.limit) == ("×", limit)


def test_what_is_not_installed_has_no_rows_and_no_targets() -> None:
    assert [what for what in figures([]) if "to " in what or "ccusage" in what or "tokscale" in what] == []


def test_every_program_stands_beside_the_floor_of_the_same_sitting() -> None:
    assert figures(PEERS)["tokscale 4 again: wall"].floor == [0.1, 0.2]


def sums(tokens: int) -> dict[str, int]:
    return {"input": tokens, "cache_read": 10, "cache_write": 0, "output": 400}


def test_totals_are_told_as_what_they_are_off_by() -> None:
    truth = {"claude-code": sums(200), "codex": sums(50)}
    said: dict[str, Totals] = {
        "ours": {"codex": sums(50), "claude-code": sums(200)},
        "theirs": {"claude-code": sums(150) | {"cache_write": 7}},
    }
    head, *rows = agreement(truth, said).splitlines()
    assert head.split() == ["counts", "agent", "input", "cache", "read", "cache", "write", "output"]
    assert [row.split() for row in rows] == [
        ["ours", "claude-code", "exact", "exact", "exact", "exact"],
        ["ours", "codex", "exact", "exact", "exact", "exact"],
        ["theirs", "claude-code", "-25.00", "%", "exact", "+7", "exact"],
    ]


def test_both_cache_writes_count_as_one_in_the_truth_and_in_our_own_totals(tmp_path: Path) -> None:
    said = {"input": 1, "cache_read": 2, "cache_write_5m": 3, "cache_write_1h": 4, "output": 5}
    expected = {"codex": {"input": 1, "cache_read": 2, "cache_write": 7, "output": 5}}
    (tmp_path / "truth.json").write_text(json.dumps({"agents": {"codex": said}}))
    assert true_totals(tmp_path) == expected
    assert own_totals(json.dumps({"rows": [{"agent": "codex"} | said]}).encode()) == expected


def native(folder: Path, package: str, program: str) -> None:
    path = folder / "node_modules" / package / "bin" / program
    path.parent.mkdir(parents=True)
    path.touch()
    (path.parents[1] / "package.json").write_text('{"version": "4.17.0"}')


def test_programs_are_found_where_they_were_installed_and_what_they_print_is_read(tmp_path: Path) -> None:
    native(tmp_path, "@ccusage/ccusage-linux-x64", "ccusage")
    native(tmp_path, "@tokscale/cli-linux-x64-gnu", "tokscale")
    ccusage, tokscale = installed(tmp_path)
    assert (ccusage.name, tokscale.name, tokscale.keeps) == ("ccusage 4.17.0", "tokscale 4.17.0", True)
    one = {"inputTokens": 1, "cacheReadTokens": 2, "cacheCreationTokens": 3, "outputTokens": 4}
    days = [{"modelBreakdowns": [{"modelName": name} | one for name in ("claude-opus-5", "gpt-5")]}] * 2
    expected = {"input": 2, "cache_read": 4, "cache_write": 6, "output": 8}
    assert ccusage.read(json.dumps({"daily": days}).encode()) == {"claude-code": expected, "codex": expected}
    entry = {"client": "codex", "input": 1, "cacheRead": 2, "cacheWrite": 3, "output": 4, "reasoning": 5}
    assert tokscale.read(json.dumps({"entries": [entry]}).encode()) == {
        "codex": {"input": 1, "cache_read": 2, "cache_write": 3, "output": 9}
    }


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="the system does not tell")
def test_a_run_takes_what_its_process_and_its_children_take() -> None:
    hold = "import sys, time; held = bytearray(64 << 20); print(len(held)); time.sleep(0.3)"
    child = f"import subprocess, sys, time; subprocess.run([sys.executable, '-c', '{hold}'])"
    took = run([sys.executable, "-c", child])
    assert took.output == b"67108864\n"
    assert took.wall_s >= 0.3
    assert took.all_mib > took.peak_mib + 64
