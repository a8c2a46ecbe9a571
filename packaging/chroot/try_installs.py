"""Tries each way to install that the README tells of, on a Debian with nothing in it: `make try-installs`.

    PYTHONPATH=packaging:. .venv/bin/python -m chroot.try_installs [--deb FILE] [--suite bookworm]
        [--only deb|checkout] [--cache FOLDER] [--work FOLDER] [--with-tests]

Root only: it makes folders into systems of their own, and takes away all that it mounted, however it ends.
The display, the panel and the notifications are this machine's: the bare system gets only what is installed
by the lines. Pictures of both ways are kept in packaging/pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from chroot import from_checkout, from_deb
from chroot.bare import Bare, made
from chroot.trial import Row, Trial
from commands import SetupError
from doc_commands import FRESH, ROOT, commands
from tests.desktop.session import Desktop

PICTURES = ROOT / "packaging" / "pictures"
X_SOCKETS = Path("/tmp/.X11-unix")
STARTS = ("counterfoil", "make run")  # the line of a way that starts the app: its last
# What the README's lines say, and what is typed instead: root needs no sudo, and nobody can be asked.
TYPED = {
    "sudo apt install": "apt-get install --yes --no-install-recommends",
    "./counterfoil_": "/media/counterfoil_",
}


def typed(line: str) -> str:
    """A line of the README as it is typed here."""
    for said, instead in TYPED.items():
        line = line.replace(said, instead)
    return line


def ways(lines: Iterable[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The ways to install, each as its lines and the one that starts the app."""
    before: list[str] = []
    for line in lines:
        if line in STARTS:
            yield tuple(before), line
            before = []
        else:
            before.append(line)


@contextmanager
def trial_of(suite: str, cache: Path, work: Path, name: str) -> Iterator[Trial]:
    """A new bare Debian before a new desktop; both are gone afterwards."""
    root = made(suite, cache, work / name)
    try:
        with Desktop() as desktop:
            shared = [Path(desktop.env["XDG_RUNTIME_DIR"]), *([X_SOCKETS] if X_SOCKETS.is_dir() else [])]
            with Bare(root, shared) as bare:
                yield Trial(bare, desktop, PICTURES)
    finally:
        if not os.path.ismount(root / "proc"):
            shutil.rmtree(root, ignore_errors=True)


def try_deb(trial: Trial, package: Path, work: Path, lines: tuple[str, ...]) -> None:
    """Everything that is tried with the package."""
    newer = from_deb.newer_than(package, work)
    from_deb.install(trial, package, [typed(line) for line in lines])
    from_deb.look_around(trial)
    from_deb.run(trial, "installed-deb.png")
    from_deb.upgrade(trial, newer)
    from_deb.full_disk(trial, newer)
    from_deb.missing_parts(trial)
    from_deb.remove(trial)
    from_deb.full_disk_at_install(trial, package)


def main(arguments: list[str]) -> int:
    """Exit status: 0 where all held."""
    parser = argparse.ArgumentParser(description="Try the README's ways to install on a bare Debian.")
    built = max(
        (ROOT / "dist").glob("counterfoil_*.deb"), key=lambda path: path.stat().st_mtime, default=None
    )
    parser.add_argument("--deb", type=Path, default=built, required=built is None, help="the package to try")
    parser.add_argument("--suite", default="bookworm", help="which Debian")
    parser.add_argument("--only", choices=("deb", "checkout"))
    parser.add_argument("--cache", type=Path, default=Path("/var/cache/counterfoil-chroot"))
    parser.add_argument("--work", type=Path, help="where the systems are laid; some 3 GB")
    parser.add_argument("--with-tests", action="store_true", help="run `make test` in the checkout, too")
    asked = parser.parse_args(arguments)
    if os.geteuid():
        print("Bare systems can be made by root only: run it with sudo.", file=sys.stderr)
        return 1
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was mounted is taken away then as well
    rows: list[Row] = []
    lines = [one.text for one in commands(ROOT / "README.md") if one.where == FRESH]
    with tempfile.TemporaryDirectory(prefix="counterfoil-chroot-", dir=asked.work) as folder:
        try:
            for before, start in ways(lines):
                name = "deb" if any(".deb" in line for line in before) else "checkout"
                if asked.only in (None, name):
                    with trial_of(asked.suite, asked.cache, Path(folder), name) as trial:
                        if name == "deb":
                            try_deb(trial, asked.deb, Path(folder), before)
                        else:
                            from_checkout.lay(ROOT, trial.bare.root)
                            from_checkout.follow(trial, [*map(typed, before)], start, "installed-make.png")
                            if asked.with_tests:
                                from_checkout.test(trial)
                        rows += trial.rows
        except SetupError as error:
            print(error, file=sys.stderr)
            return 1
    held = sum(row.held for row in rows)
    print(f"{held} of {len(rows)} held on Debian {asked.suite}.")
    return 0 if rows and held == len(rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
