"""Builds everything that is handed out: `make dist`.

    python -m release.dist [--out FOLDER] [--without-deb]

The source archive and the wheel, each built twice; the .deb where this machine can make one; the bill of
materials; the licences of all parts; and the SHA-256 sums of these files.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from commands import SetupError
from counterfoil import __version__
from counterfoil.about import Part
from counterfoil.licences import collected
from release import changelog, licences
from release.building import EPOCH, build_twice, digest, source_date

ROOT = Path(__file__).resolve().parents[2]
SUMS = "SHA256SUMS"
RULE = "=" * 78


def main(arguments: list[str]) -> int:
    """Exit status: 0 everything is built, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Build everything that is handed out.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist")
    parser.add_argument("--without-deb", action="store_true", help="leave the Debian package out")
    given = parser.parse_args(arguments)
    try:
        files = build_all(ROOT, given.out.resolve(), with_deb=not given.without_deb)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n".join(table(files)))
    return 0


def build_all(root: Path, out: Path, *, with_deb: bool) -> list[Path]:
    """All files, the sums last. `out` is emptied of what an earlier run left. Errors: SetupError."""
    text = (root / "CHANGELOG.md").read_text("utf-8")
    if said := changelog.problem(text, __version__):
        raise SetupError(said)
    for sentence in doubts(root, text):
        print(sentence, file=sys.stderr)
    epoch = source_date(root)
    os.environ[EPOCH] = str(epoch)  # whoever packs anything in here takes the date from it
    empty(out)
    sdist, wheel = build_twice(root, out, epoch)
    print("Built twice, in two folders: every byte alike.", flush=True)
    made = [sdist, wheel, _bill(wheel, root, out, epoch), _terms(root, out)]
    if with_deb and (deb := _deb(out)):
        made.append(deb)
    return [*made, write_sums(made, out)]


def doubts(root: Path, changes: str) -> Iterable[str]:
    """What does not keep anything from being built, and should be known before it is handed out."""
    section = next(one for one in changelog.sections(changes) if one.version == __version__)
    if section.released is None:
        yield f"CHANGELOG.md calls {__version__} unreleased."
    if (root / ".git").exists() and shutil.which("git"):
        command = ["git", "-C", str(root), "status", "--porcelain"]
        if subprocess.run(command, capture_output=True, check=False).stdout.strip():
            yield "There are changes that no commit holds; they go into what is built."


def empty(out: Path) -> None:
    """Take away what an earlier run made, and nothing else."""
    out.mkdir(parents=True, exist_ok=True)
    for pattern in ("counterfoil-*", "counterfoil_*.deb", SUMS):
        for path in out.glob(pattern):
            if path.is_file():
                path.unlink()


def write_sums(files: Iterable[Path], out: Path) -> Path:
    """One line a file, as `sha256sum --check` reads it."""
    path = out / SUMS
    path.write_text("".join(f"{digest(file)}  {file.name}\n" for file in files), "utf-8")
    return path


def table(files: Iterable[Path]) -> Iterable[str]:
    """File, size, SHA-256."""
    rows = [(path.name, f"{path.stat().st_size:,}", digest(path)) for path in files]
    name, size = (max(len(row[column]) for row in rows) for column in (0, 1))
    yield f"{'file':<{name}}  {'bytes':>{size}}  SHA-256"
    for row in rows:
        yield f"{row[0]:<{name}}  {row[1]:>{size}}  {row[2]}"


def terms(resources: Path) -> str:
    """All licences as one text: the parts, then every text once."""
    known = collected(resources)
    files = dict.fromkeys(file for one in known for file in one.files)
    lines = [
        f"{one.name} {one.version}: {one.licence or 'not known'}\n"
        + "".join(f"    {Path(file).stem}\n" for file in one.files)
        for one in known
    ]
    texts = [f"{RULE}\n{Path(f).stem}\n{RULE}\n\n{(resources / f).read_text('utf-8')}" for f in files]
    return "What comes with Counterfoil, with the names of the texts below.\n\n" + "\n".join((*lines, *texts))


def _terms(root: Path, out: Path) -> Path:
    path = out / f"counterfoil-{__version__}-licences.txt"
    path.write_text(terms(root / "resources"), "utf-8")
    return path


def _bill(wheel: Path, root: Path, out: Path, epoch: int) -> Path:
    from release import bill  # late: asks for packages that only `make dist` installs

    path = bill.write(wheel, root, out, __version__, epoch)
    parts = [Part(name, version, None) for name, version in bill.names(path)]
    if lines := licences.missing(parts, collected(root / "resources")):
        raise SetupError("\n".join(lines))
    return path


def _deb(out: Path) -> Path | None:
    from deb.build import TOOLS, build  # late: asks for packages that only `make dist` installs
    from deb.control import tools_missing

    if why := without_deb(sys.platform, tools_missing(TOOLS)):
        print(f"No .deb: {why}", flush=True)
        return None
    try:
        return build(out)
    except subprocess.CalledProcessError as error:
        said = f"The .deb could not be built: {error}. --without-deb leaves it out."
        raise SetupError(said) from error


def without_deb(platform: str, missing: Sequence[str]) -> str | None:
    """Why a .deb cannot be made on a machine that lacks these Debian packages; None where it can."""
    if platform != "linux":
        return "it is made on Linux."
    return f"it takes the Debian packages {', '.join(missing)}." if missing else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
