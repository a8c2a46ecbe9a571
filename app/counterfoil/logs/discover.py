"""Finds the log files under an agent's home."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import translate
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from stat import S_ISDIR, S_ISREG

import msgspec

from counterfoil.domain.log_form import Form, form_of, owner_of
from counterfoil.domain.sighting import Identity
from counterfoil.logs.identity import (
    LARGEST,
    FileIdentity,
    Stamp,
    database_stamp,
    folded,
    identity_by_place,
    identity_of,
    stamp_of,
    why,
)
from counterfoil.logs.watched import Watched

LISTING_TELLS = os.name != "nt"  # there a listing gives no identity: every file would be the same one
_Patterns = frozenset[tuple[str, ...]]  # globs cut into parts, only those that are still to be matched
_Folder = tuple[str, str, _Patterns]  # its path, its relative path with a slash behind, what to match inside


class LogPath(msgspec.Struct, frozen=True):
    """A regular file that matches; `relative` is its path under `home` with `/` between the parts.

    `home` has its links resolved. Names that are not UTF-8 carry surrogate escapes. `identity` is what
    reading knows the file by, `stamp` changes whenever its content may have.
    """

    home: Path
    relative: str
    stat: os.stat_result
    identity: Identity
    stamp: Stamp

    @property
    def path(self) -> Path:
        """Where to open it; built on demand, since most looks at a file need none."""
        return self.home / self.relative


@dataclass(frozen=True, slots=True)
class Found:
    """Logs of one home, the most recently written first, each file once whatever its names.

    `problem` is one sentence for people, or None. `linked` are the folders, links
    resolved, that were reached through a link inside the home.
    """

    files: list[LogPath]
    problem: str | None
    linked: list[Path] = field(default_factory=list)
    is_there: bool = True


def discover(home: Path, globs: Sequence[str]) -> Found:
    """All files under `home` that match one of `globs`, where `**` is any folders or none. Never raises."""
    try:
        if not S_ISDIR(home.stat().st_mode):  # ahead of all else: most homes are not there
            return Found([], "This is not a folder.")
        root = Path(os.path.realpath(home))
    except (FileNotFoundError, NotADirectoryError):
        return Found([], "This folder is not there yet.", is_there=False)
    except OSError as error:
        return Found([], f"This folder cannot be read: {why(error)}.")
    walk = _Walk(root)
    walk.run(_reached(frozenset(tuple(glob.split("/")) for glob in globs)))
    files = sorted(walk.files.values(), key=lambda log: (-log.stat.st_mtime_ns, log.relative))
    return Found(files, walk.problem(), walk.linked)


def locate(path: Path, home: Path, globs: Sequence[str]) -> LogPath | None:
    """The log at a path that a watcher named, or None where it is none of this home's."""
    root = Path(os.path.realpath(home))
    try:
        path = path.with_name(owner_of(path.name))
        *folders, name = path.relative_to(root).parts
        status = path.lstat()
    except (ValueError, OSError):
        return None
    if not S_ISREG(status.st_mode) or not matches([*folders, name], globs):
        return None
    return _log(root, "/".join([*folders, name]), status, _identity(status))


def matches(parts: Sequence[str], globs: Sequence[str]) -> bool:
    """Whether a path in its parts, relative to a home, is one of a log."""
    *folders, name = parts
    patterns = _reached(frozenset(tuple(glob.split("/")) for glob in globs))
    for folder in folders:
        patterns = _inside(patterns, folder)
    return bool(_name_test(patterns)(name))


def watched_folders(home: Path, globs: Sequence[str]) -> list[Watched]:
    """The folders under `home` in which matches can appear, one for each glob; they need not exist."""
    return [_watched(home, glob.split("/")[:-1]) for glob in globs]


def _watched(home: Path, folders: Sequence[str]) -> Watched:
    fixed = list(takewhile(lambda part: not re.search(r"[*?\[]", part), folders))
    return Watched(home.joinpath(*fixed), is_recursive=len(fixed) < len(folders))


class _Walk:
    """One pass over a home's folders that tests all globs at once; links wait until the rest is done."""

    def __init__(self, root: Path) -> None:
        self.files: dict[tuple[int, int], LogPath] = {}
        self.linked: list[Path] = []
        self._root = root
        self._folders: list[str] = []
        self._known: set[FileIdentity] = set()  # folders; filled only once there is a link to compare
        self._links: list[_Folder] = []
        self._unreadable: list[str] = []  # one reason a folder

    def run(self, patterns: _Patterns) -> None:
        """Collect the files below the home, then those behind links."""
        self._tree((str(self._root), "", patterns))
        while self._links:
            self._follow(self._links.pop())

    def problem(self) -> str | None:
        """What could not be read, as one sentence."""
        if not self._unreadable:
            return None
        count = len(self._unreadable)
        inside = "A folder inside" if count == 1 else f"{count} folders inside"
        subject = inside if self._folders or self._known else "This folder"
        return f"{subject} cannot be read: {self._unreadable[0]}."

    def _follow(self, link: _Folder) -> None:
        target = Path(os.path.realpath(link[0]))
        status = _status(target)
        # A link to a folder above the home would bring in all of it once more, and much else.
        if not status or not S_ISDIR(status.st_mode) or target in self._root.parents:
            return
        new, self._folders = self._folders, []
        self._known |= {identity_of(seen) for folder in new if (seen := _status(Path(folder)))}
        if identity_of(status) not in self._known:
            self._known.add(identity_of(status))
            self.linked.append(target)
            self._tree(link)

    def _tree(self, top: _Folder) -> None:
        waiting = [top]
        while waiting:
            folder, prefix, patterns = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    waiting += self._entries(entries, prefix, patterns)
                self._folders.append(folder)
            except (FileNotFoundError, NotADirectoryError):
                continue  # gone since its own folder was listed
            except OSError as error:
                self._unreadable.append(why(error))

    def _entries(
        self, entries: Iterator[os.DirEntry[str]], prefix: str, patterns: _Patterns
    ) -> list[_Folder]:
        wanted, files, root = _name_test(patterns), self.files, self._root
        folders: list[_Folder] = []
        for entry in entries:
            name = entry.name
            if entry.is_file(follow_symlinks=False):
                if wanted(name) and (status := _status(entry)):
                    inode = _identity(status)
                    if inode not in files:
                        files[inode] = _log(root, prefix + name, status, inode)
            elif (onward := _inside(patterns, name)) and (entry.is_symlink() or entry.is_dir()):
                later = self._links if entry.is_symlink() else folders
                later.append((entry.path, f"{prefix}{name}/", onward))
        return folders


def _log(root: Path, relative: str, status: os.stat_result, inode: Identity) -> LogPath:
    # by far the most end so, and a look may meet ten thousand
    form = Form.LINES if relative.endswith(".jsonl") else form_of(relative)
    if form is Form.LINES:
        return LogPath(root, relative, status, inode, (status.st_size, status.st_mtime_ns))
    place = identity_by_place(root, relative)
    stamp = stamp_of(status) if form is Form.DOCUMENT else database_stamp(root / relative, status)
    return LogPath(root, relative, status, (place.device, place.inode), stamp)


def _identity(status: os.stat_result) -> Identity:
    found = status.st_dev, status.st_ino
    return found if max(found) <= LARGEST else (folded(found[0]), folded(found[1]))


def _status(entry: os.DirEntry[str] | Path) -> os.stat_result | None:
    try:
        return entry.stat(follow_symlinks=False) if LISTING_TELLS else os.lstat(entry)
    except OSError:
        return None  # gone since the folder was listed


@lru_cache(maxsize=256)
def _name_test(patterns: _Patterns) -> Callable[[str], object]:
    """Tests a file's name against every pattern that may end in this folder."""
    last = [translate(pattern[0]) for pattern in patterns if len(pattern) == 1]
    return re.compile("|".join(last)).match if last else lambda _name: False


@lru_cache(maxsize=256)
def _part(part: str) -> re.Pattern[str]:
    return re.compile(translate(part))


def _inside(patterns: _Patterns, name: str) -> _Patterns:
    """What is left of the patterns in the folder `name`."""
    left = [
        pattern if pattern[0] == "**" else pattern[1:]
        for pattern in patterns
        if pattern[0] == "**" or (len(pattern) > 1 and _part(pattern[0]).match(name))
    ]
    return _reached(frozenset(left))


@lru_cache(maxsize=256)
def _reached(patterns: _Patterns) -> _Patterns:
    """The patterns and, as `**` may stand for no folder at all, what comes after one."""
    after = frozenset(pattern[1:] for pattern in patterns if pattern[0] == "**" and len(pattern) > 1)
    return patterns | _reached(after) if after else patterns
