"""The texts of the package that are worked out: what it needs, what changed, whose it is."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from commands import SetupError
from counterfoil.licences import RESOURCES, Licence, collected

NAME = "counterfoil"
MAINTAINER = (
    "The Counterfoil authors <authors@counterfoil.invalid>"  # no address is known, and none is made up
)
SUMMARY = "your own record of what AI coding agents use"
DESCRIPTION = """\
Counterfoil reads the session logs that AI coding agents leave on this
machine and writes each request once into a ledger that only grows. It
sets that ledger beside the provider's own counter, says when a quota
window will run out, and hands over evidence where the two disagree.
.
An icon in the tray shows how it stands; the same numbers are to be had
on the command line and as JSON. Nothing leaves the machine unless you
ask for it, and no prompt, code or tool output is ever stored."""

# What no library names: time zones, and libraries that Qt looks for by name while it runs.
ALSO_NEEDED = ("tzdata",)
RECOMMENDED = ("fonts-dejavu-core | fonts-noto-core | fonts-liberation", "ca-certificates", "xdg-utils")
SUGGESTED = ("openssl", "gnome-shell-extension-appindicator")
# A look for those desktops that have GTK; where they have none, Qt goes on without it.
OPTIONAL_FILES = ("libqgtk3.so",)

# How the texts begin that every Debian has in /usr/share/common-licenses, and what they are called there.
COMMON_TEXTS = {
    "Apache-2.0": re.compile(r"Apache License\s+Version 2\.0, January 2004"),
    "GPL-2": re.compile(r"GNU GENERAL PUBLIC LICENSE\s+Version 2,"),
    "GPL-3": re.compile(r"GNU GENERAL PUBLIC LICENSE\s+Version 3,"),
    "LGPL-3": re.compile(r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3,"),
}
OLD_ADDRESS = re.compile(r"675 Mass Ave")  # where the FSF was: in texts that are older than its move
SHIPPED = f"/usr/lib/{NAME}/_internal/{NAME}/resources"
_ENTRY = re.compile(r"^## \[(?P<version>[^\]]+)\](?: [–-] (?P<day>\S+))?$")
_NEEDED = re.compile(r"^shlibs:Depends=(?P<needed>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """An entry of the changelog: its points, and `day` as it is written there ("unreleased" too)."""

    version: str
    day: str
    points: tuple[str, ...]


def needed(folder: Path) -> list[str]:
    """Packages with the libraries that files below `folder` are linked to. Errors: SetupError."""
    binaries = sorted(path for path in folder.rglob("*") if _is_elf(path) and path.name not in OPTIONAL_FILES)
    inner = sorted({str(path.parent) for path in binaries})
    with TemporaryDirectory(prefix="counterfoil-deb-") as work:
        (Path(work) / "debian").mkdir()
        (Path(work) / "debian" / "control").write_text(
            f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"
        )
        done = subprocess.run(
            [
                "dpkg-shlibdeps",
                "-O",
                "--ignore-missing-info",
                *(f"-l{one}" for one in inner),
                *map(str, binaries),
            ],
            cwd=work,
            capture_output=True,
            text=True,
            check=False,
        )
    found = _NEEDED.search(done.stdout)
    if done.returncode or found is None:
        raise SetupError(f"dpkg-shlibdeps found no packages for the libraries:\n{done.stderr.strip()}")
    return sorted({*found["needed"].split(", "), *ALSO_NEEDED})


def control(version: str, architecture: str, needs: Sequence[str], size_kib: int) -> str:
    """The package's control file."""
    lines = [
        f"Package: {NAME}",
        f"Version: {version}",
        f"Architecture: {architecture}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {size_kib}",
        f"Depends: {', '.join(needs)}",
        f"Recommends: {', '.join(RECOMMENDED)}",
        f"Suggests: {', '.join(SUGGESTED)}",
        "Section: utils",
        "Priority: optional",
        f"Description: {SUMMARY}",
        *(f" {line}" for line in DESCRIPTION.splitlines()),
    ]
    return "\n".join(lines) + "\n"


def releases(changelog: str) -> Iterator[Release]:
    """The entries of CHANGELOG.md, newest first."""
    version, day, points = "", "", list[str]()
    for line in changelog.splitlines():
        if entry := _ENTRY.match(line):
            if version:
                yield Release(version, day, tuple(points))
            version, day, points = entry["version"], entry["day"] or "", []
        elif version and line.startswith("- "):
            points.append(line[2:])
        elif points and line.startswith("  "):
            points[-1] += f" {line.strip()}"
    if version:
        yield Release(version, day, tuple(points))


def debian_changelog(changelog: str, version: str, epoch: int) -> str:
    """The same in Debian's form; the newest entry bears `version`, whatever it says of a release to come."""
    entries = []
    for number, release in enumerate(releases(changelog)):
        moment = _moment(release.day, epoch)
        points = "\n".join(_wrapped(point) for point in release.points)
        head = f"{NAME} ({release.version if number else version}) unstable; urgency=medium"
        entries.append(f"{head}\n\n{points}\n\n -- {MAINTAINER}  {moment:%a, %d %b %Y %H:%M:%S} +0000\n")
    return "\n".join(entries)


def copyright_text(known: Iterable[Licence] | None = None) -> str:
    """Whose all of it is, in Debian's machine-readable form (DEP-5)."""
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Counterfoil\n"
        "Comment: The program brings a Python and packages of its own in /usr/lib/counterfoil.\n"
    )
    return "\n".join([head, *(_stanza(one) for one in (known if known is not None else collected()))])


def _stanza(licence: Licence) -> str:
    own = licence.name == NAME.capitalize()
    files = "*" if own else f"usr/lib/{NAME}/_internal/*{_stem(licence.name)}*"
    texts = {name: (RESOURCES / name).read_text("utf-8") for name in licence.files}
    lines = [line.strip() for text in texts.values() for line in text.splitlines()]
    owners = dict.fromkeys(line for line in lines if re.match(r"(?:©|Copyright\b.*\d{4})", line))
    named = list(owners) or [f"the authors of {licence.name} {licence.version}"]
    short = re.sub(r"[^A-Za-z0-9.+-]+", "-", f"{licence.name}-{licence.licence or 'see-below'}").strip("-")
    said = [line for name, text in texts.items() for line in _told(name, text)]
    return "\n".join(
        [f"Files: {files}", "Copyright: " + "\n ".join(named), f"License: {short}"]
        + [f" {line}" if line.strip() else " ." for line in said]
        + [""]
    )


def _told(name: str, text: str) -> list[str]:
    """A text's lines; where it holds one that every Debian has, where both lie."""
    common = [known for known, begins in COMMON_TEXTS.items() if begins.search(text)]
    if not common and not OLD_ADDRESS.search(text):
        return text.splitlines()
    places = [f"/usr/share/common-licenses/{known}" for known in common]
    return [f"The text lies in {' and '.join([f'{SHIPPED}/{name}', *places])}."]


def _stem(name: str) -> str:
    """What the files of a part are called: a pattern that says no more than it knows."""
    return re.sub(r"[^a-z0-9]+", "?", name.lower())


def _wrapped(point: str) -> str:
    words, lines = point.split(), ["  *"]
    for word in words:
        if len(lines[-1]) + 1 + len(word) > 79:
            lines.append("   ")
        lines[-1] += f" {word}"
    return "\n".join(lines)


def _moment(day: str, epoch: int) -> datetime:
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError:
        return datetime.fromtimestamp(epoch, UTC)


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def tools_missing(tools: Mapping[str, str]) -> list[str]:
    """Packages of the tools (name: package) that are not on the path."""
    return sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
