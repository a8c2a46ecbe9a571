"""A bare Debian in a folder, to try installations in: nothing but apt is in it. Needs root.

It reaches the same package sources as this machine, by the same proxies and with the same certificates; what
says so is copied from this machine's own configuration.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from commands import SetupError, run

DEFAULT_MIRROR = "http://deb.debian.org/debian"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# What tells programs how to reach the network; taken over as it is.
NETWORK = re.compile(r"(PIP_|UV_).*|.*_proxy|.*_PROXY|(SSL_CERT|REQUESTS_CA|CURL_CA|GIT_SSL_CA).*")
COPIED = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf", "/etc/xdg/pip/pip.conf", "/etc/apt/auth.conf.d"),
    *("/etc/ssl/certs/ca-certificates.crt", "/usr/local/share/ca-certificates"),
)
COPIED_OF_HOME = (".config/pip/pip.conf", ".pip/pip.conf", ".config/uv/uv.toml", ".netrc")
APT_SETTINGS = re.compile(
    r"^Acquire::(?!Languages|Changelogs|CompressionTypes|IndexTargets)\S*(?<!::) \"[^\"]+\";$"
)


@dataclass(frozen=True, slots=True)
class Result:
    """What a command inside said, both streams as one, and how it ended."""

    code: int
    said: str


@dataclass
class Bare:
    """The tree in `root`, with what a running system has mounted, for as long as a `with` lasts."""

    root: Path
    shared: Sequence[Path] = ()  # folders of this machine that are at the same place inside
    _mounts: list[Path] = field(default_factory=list)

    def __enter__(self) -> Self:
        try:
            self._mount(self.root / "proc", "-t", "proc", "proc")
            self._mount(self.root / "sys", "-t", "sysfs", "-o", "ro", "sysfs")
            for name in ("null", "zero", "full", "random", "urandom", "tty"):
                device = self.root / "dev" / name
                device.touch()
                self._mount(device, "--bind", f"/dev/{name}")
            self._mount(self.root / "dev" / "shm", "-t", "tmpfs", "tmpfs")
            for folder in self.shared:
                self.share(folder)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def share(self, folder: Path) -> None:
        """Have a folder of this machine at the same place inside."""
        self._mount(self.root / folder.relative_to("/"), "--bind", str(folder))

    def fill_up(self, folder: str, mebibytes: int) -> None:
        """Put a small disk of its own at `folder`, which is empty so far."""
        self._mount(
            self.root / folder.lstrip("/"), "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=755", "tmpfs"
        )

    def let_go(self, folder: str) -> None:
        """Take away what was mounted at `folder`."""
        place = self.root / folder.lstrip("/")
        self._mounts.remove(place)
        subprocess.run(["umount", str(place)], check=True)

    def words(
        self, command: Sequence[str], env: Mapping[str, str] | None = None, cwd: str = "/root"
    ) -> list[str]:
        """What runs a command inside; the process keeps its number."""
        around = {"PATH": PATH, "HOME": "/root", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        told = {**around, **network(os.environ), **(env or {})}
        set_words = [f"{name}={value}" for name, value in told.items()]
        return ["chroot", str(self.root), "/usr/bin/env", "-i", "-C", cwd, *set_words, *command]

    def run(self, *command: str, env: Mapping[str, str] | None = None, cwd: str = "/root") -> Result:
        """Run to the end."""
        done = subprocess.run(
            self.words(command, env, cwd),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        return Result(done.returncode, done.stdout)

    def must(self, *command: str, env: Mapping[str, str] | None = None, cwd: str = "/root") -> str:
        """The same; what it said. Errors: SetupError where it failed."""
        result = self.run(*command, env=env, cwd=cwd)
        if result.code:
            raise SetupError(f"{' '.join(command)} ended with {result.code}:\n{result.said[-2000:]}")
        return result.said

    def close(self) -> None:
        """End what still runs inside and take every mount away."""
        for process in processes_in(self.root):
            with suppress(ProcessLookupError):
                os.kill(process, 9)
        while self._mounts:
            place = str(self._mounts.pop())
            if subprocess.run(["umount", place], check=False, stderr=subprocess.DEVNULL).returncode:
                subprocess.run(["umount", "--lazy", place], check=False)

    def _mount(self, place: Path, *words: str) -> None:
        if not place.exists():
            place.mkdir(parents=True)
        subprocess.run(["mount", *words, str(place)], check=True)
        self._mounts.append(place)


def made(suite: str, cache: Path, root: Path) -> Path:
    """Lay a bare Debian of that release at `root`; `cache` keeps one for later. Errors: SetupError."""
    kept = cache / f"{suite}-minbase.tar"
    if not kept.exists():
        _bootstrap(suite, kept)
    root.mkdir(parents=True)
    run("tar", "-C", str(root), "--numeric-owner", "-xpf", str(kept), otherwise=f"{kept} cannot be unpacked.")
    carry_over(suite, root)
    return root


def _bootstrap(suite: str, kept: Path) -> None:
    tree = kept.with_suffix(".new")
    shutil.rmtree(tree, ignore_errors=True)
    kept.parent.mkdir(parents=True, exist_ok=True)
    why = "debootstrap failed; it needs root, the package debootstrap and a Debian mirror."
    run("debootstrap", "--variant=minbase", suite, str(tree), mirror(), otherwise=why)
    part = kept.with_suffix(".part")
    run(
        "tar", "-C", str(tree), "--numeric-owner", "-cf", str(part), ".", otherwise=f"{part} was not written."
    )
    part.rename(kept)
    shutil.rmtree(tree)


def carry_over(suite: str, root: Path) -> None:
    """Have apt and pip inside reach what they reach here."""
    apt = root / "etc" / "apt"
    known = _said("apt-config", "dump").splitlines()
    (apt / "apt.conf.d" / "90network").write_text("\n".join(apt_settings(known)) + "\n", "utf-8")
    (apt / "sources.list").write_text(sources(suite, mirror()), "utf-8")
    pairs = [(Path(name), root / name.lstrip("/")) for name in COPIED]
    pairs += [(Path.home() / name, root / "root" / name) for name in COPIED_OF_HOME]
    for source, target in pairs:
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)  # a link would lead out of the tree
            shutil.copy(source, target)


def apt_settings(dump: Iterable[str]) -> Iterator[str]:
    """Of `apt-config dump`, the lines about proxies, certificates and ways to the network."""
    return (line for line in dump if APT_SETTINGS.match(line))


def sources(suite: str, base: str) -> str:
    """sources.list for a release with its updates."""
    security = base.rstrip("/").removesuffix("/debian") + "/debian-security"
    return f"deb {base} {suite} main\ndeb {base} {suite}-updates main\ndeb {security} {suite}-security main\n"


def mirror() -> str:
    """Where this machine has Debian's packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Origin: Debian", "Label: Debian"]
    found = [line for line in _said(*asked).splitlines() if line.startswith("http")]
    return found[0] if found else DEFAULT_MIRROR


def network(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables that say how the network is reached."""
    return {name: value for name, value in environ.items() if NETWORK.fullmatch(name)}


def processes_in(root: Path) -> list[int]:
    """Numbers of the processes whose root folder that is."""
    found = []
    for entry in Path("/proc").iterdir():
        with suppress(OSError):
            if entry.name.isdigit() and (entry / "root").readlink() == root.resolve():
                found.append(int(entry.name))
    return found


def _said(*command: str) -> str:
    try:
        return subprocess.run(command, check=False, capture_output=True, text=True).stdout
    except OSError:
        return ""
