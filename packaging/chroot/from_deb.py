"""The Debian package on a bare Debian: installed, run, upgraded, on a full disk, without parts, removed."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from chroot.trial import Trial, program_of, rss_mib, wait_until
from counterfoil import __version__

PLACE = "/usr/lib/counterfoil"
SAMPLE = f"{PLACE}/_internal/counterfoil/resources/sample/codex"
LEDGER = "root/.local/share/counterfoil/ledger.db"
NEWER = f"{__version__}+newer"
ICON_MS = 300.0
SPARE_MIB, TOO_SMALL_MIB = 40, 50
LET_GO_SECONDS = 60.0
FOREIGN = re.compile(r"^(LD_LIBRARY_PATH=|_PYI_)", re.MULTILINE)
LIBRARY = "libxcb-cursor0"


def install(trial: Trial, package: Path, lines: Sequence[str]) -> None:
    """By the lines of the README; they bring what the package itself names and nothing more."""
    inside = trial.bare.root / "media" / package.name
    shutil.copy(package, inside)
    trial.bare.must("apt-get", "update")
    for line in lines:
        begun = time.monotonic()
        result = trial.bare.run("sh", "-c", line)
        trial.note(
            line, result.code == 0, f"{time.monotonic() - begun:.0f} s {_why(result.code, result.said)}"
        )
    size = trial.bare.must("dpkg-query", "-W", "-f", "${Installed-Size}", "counterfoil")
    seen = f"download {package.stat().st_size / 1e6:.1f} MB, installed {int(size) * 1024 / 1e6:.1f} MB"
    trial.note("the package's size", package.stat().st_size <= 70e6 and int(size) * 1024 <= 260e6, seen)


def look_around(trial: Trial) -> None:
    """What needs no display."""
    bare = trial.bare
    lacking = f"find {PLACE} -name '*.so*' ! -name libqgtk3.so -type f -exec ldd {{}} + | grep 'not found'"
    trial.note(
        "no library is missing", not bare.run("sh", "-c", lacking).said, bare.run("sh", "-c", lacking).said
    )
    trial.note("counterfoil --version", __version__ in bare.must("counterfoil", "--version"))
    scanned = bare.run("counterfoil", "--home", "/tmp/sample", "--root", f"codex={SAMPLE}", "scan")
    trial.note("a scan of the sample", scanned.code == 0, scanned.said.strip().splitlines()[-1])
    shown = bare.run("counterfoil", "--home", "/tmp/sample", "statusline", "--", "/usr/bin/env")
    trial.note(
        "other programs get their own libraries", "PATH=" in shown.said and not FOREIGN.search(shown.said)
    )
    page = trial.bare.root / "usr/share/man/man1/counterfoil.1.gz"
    trial.note("there is a man page", page.exists() and not bare.run("counterfoil", "doctor").code)


def run(trial: Trial, picture: str) -> None:
    """The app with its window, then its icon's time and its weight."""
    trial.somebody_at_work()
    with trial.running("app-deb", "counterfoil") as process:
        trial.see_icon("the icon is in the tray")
        trial.see_window("the window is open", picture)
        seen = f"{rss_mib(process.pid):.0f} MiB with its window"
    with trial.running("app-hidden", "counterfoil", "tray", "--hidden") as process:
        time.sleep(15)
        trial.note("the app runs", process.poll() is None, f"{seen}, {rss_mib(process.pid):.0f} MiB hidden")
    trial.no_errors()
    taken = trial.icon_ms(("counterfoil", "tray", "--hidden"))
    trial.note("the icon's time, warm", taken <= ICON_MS, f"median {taken:.0f} ms")


def upgrade(trial: Trial, newer: Path) -> None:
    """A newer version is laid over one that runs: it takes the old one's place by itself."""
    inside, before = _brought(trial, newer), _digest(trial)
    with trial.running("app-upgraded", "counterfoil", "tray", "--hidden") as process:
        trial.see_icon("the old version's icon")
        time.sleep(15)
        old = program_of(process.pid)
        result = trial.bare.run("dpkg", "-i", inside)
        trial.note("an upgrade while it runs", result.code == 0, _why(result.code, result.said))
        gave_way = wait_until(lambda: program_of(process.pid) not in (old, None), LET_GO_SECONDS)
        trial.note("the new version took its place", gave_way, f"still process {process.pid}")
        trial.see_icon("the new version's icon")
    trial.note("the ledger is there after the upgrade", _digest(trial) is not None and before is not None)


def full_disk(trial: Trial, newer: Path) -> None:
    """An upgrade without room for it: the old version goes on, and the ledger was not touched."""
    bare, inside, before = trial.bare, _brought(trial, newer), _digest(trial)
    kept = bare.root / "var" / "kept"
    shutil.copytree(bare.root / PLACE[1:], kept, symlinks=True)
    size_mib = int(subprocess.check_output(["du", "-sm", str(kept)], text=True).split()[0])
    bare.fill_up(PLACE, size_mib + SPARE_MIB)
    subprocess.run(["cp", "-a", f"{kept}/.", str(bare.root / PLACE[1:])], check=True)
    result = bare.run("dpkg", "-i", inside)
    said = next((line for line in result.said.splitlines() if "No space" in line), result.said[-200:])
    trial.note(
        "an upgrade on a full disk fails", result.code != 0 and "No space" in result.said, said.strip()
    )
    works = bare.run("counterfoil", "status")
    trial.note("the old version works", works.code == 0, works.said.strip()[-200:])
    bare.let_go(PLACE)
    shutil.rmtree(kept)
    trial.note("the ledger is as it was", _digest(trial) == before is not None)
    again = bare.run("dpkg", "-i", inside)
    trial.note("with room, the upgrade succeeds", again.code == 0, _why(again.code, again.said))


def missing_parts(trial: Trial) -> None:
    """Without a library that Qt needs, and without fonts."""
    bare = trial.bare
    bare.must("dpkg", "--remove", "--force-depends", LIBRARY)
    said = bare.run("timeout", "20", "counterfoil", "tray", env=trial.env)
    trial.note(
        f"without {LIBRARY} it says so", LIBRARY in said.said and said.code == 3, said.said.strip()[-300:]
    )
    bare.must("apt-get", "install", "--yes", "--fix-broken", "--no-install-recommends")
    fonts, away = bare.root / "usr/share/fonts", bare.root / "usr/share/fonts.away"
    if fonts.exists():
        fonts.rename(away)
    bare.run("sh", "-c", "rm -rf /var/cache/fontconfig/* /root/.cache/fontconfig")
    said = bare.run("timeout", "20", "counterfoil", "tray", "--hidden", env=trial.env)
    trial.note("without a font it says so", "font" in said.said.lower(), said.said.strip()[-300:])
    if away.exists():
        shutil.rmtree(fonts, ignore_errors=True)
        away.rename(fonts)


def remove(trial: Trial) -> None:
    """Removed while it runs, then purged: it ends, nothing is left in /usr, and the ledger stays."""
    bare, before = trial.bare, _digest(trial)
    files = [bare.root / line[1:] for line in bare.must("dpkg", "-L", "counterfoil").split() if line != "/."]
    with trial.running("app-removed", "counterfoil", "tray", "--hidden") as process:
        time.sleep(15)
        said = bare.must("apt-get", "remove", "--yes", "counterfoil")
        told = [line for line in said.splitlines() if line.startswith("Counterfoil:")]
        trial.note("a removal says where ledgers lie", "~/.local/share/counterfoil" in said, " ".join(told))
        ended = wait_until(lambda: process.poll() is not None, LET_GO_SECONDS)
        trial.note(
            "the app that ran has ended", ended and process.returncode == 0, trial.desktop.log("app-removed")
        )
    said = bare.must("apt-get", "purge", "--yes", "counterfoil")
    trial.note("a purge says so as well", "~/.local/share/counterfoil" in said)
    left = [
        str(path)
        for path in files
        if (path.is_symlink() or path.is_file() or PLACE in str(path)) and path.exists()
    ]
    trial.note("nothing is left in /usr", not left, " ".join(left[:5]))
    trial.note("the ledger is there", _digest(trial) is not None and before is not None)


def full_disk_at_install(trial: Trial, package: Path) -> None:
    """No room for the first version either: dpkg says so, and it can be installed once there is room."""
    bare, before = trial.bare, _digest(trial)
    bare.fill_up(PLACE, TOO_SMALL_MIB)
    result = bare.run("dpkg", "-i", f"/media/{package.name}")
    trial.note("an install on a full disk fails", result.code != 0 and "No space" in result.said)
    bare.let_go(PLACE)
    again = bare.run("dpkg", "-i", f"/media/{package.name}")
    trial.note("with room, it succeeds", again.code == 0, _why(again.code, again.said))
    trial.note("the ledger is as it was", _digest(trial) == before is not None)


def newer_than(package: Path, work: Path) -> Path:
    """The same package with a higher version."""
    tree, out = work / "newer", work / f"counterfoil_{NEWER}.deb"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {NEWER}", control.read_text()), "utf-8")
    command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", str(tree), str(out)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return out


def _brought(trial: Trial, package: Path) -> str:
    shutil.copy(package, trial.bare.root / "media" / package.name)
    return f"/media/{package.name}"


def _digest(trial: Trial) -> str | None:
    ledger = trial.bare.root / LEDGER
    return hashlib.sha256(ledger.read_bytes()).hexdigest() if ledger.exists() else None


def _why(code: int, said: str) -> str:
    return "" if code == 0 else said.strip()[-500:]
