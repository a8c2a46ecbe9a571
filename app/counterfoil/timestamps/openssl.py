"""The `openssl` command at work on files in a private folder."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from counterfoil.errors import KnownError

PATIENCE_SECONDS = 30
# Neither the user's settings, which may be missing, nor the certificates that the system trusts play a part.
SURROUNDINGS = {
    "OPENSSL_CONF": os.devnull,
    "SSL_CERT_FILE": os.devnull,
    "SSL_CERT_DIR": os.devnull,
    "LC_ALL": "C",
}


class NoOpenssl(KnownError):
    """The `openssl` command is missing or does not run."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one call said on stdout and stderr, and whether it ended well."""

    ok: bool
    output: str
    errors: str


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder with files for `openssl` to read and write under plain names."""

    folder: Path
    program: str

    def run(self, *words: str) -> Outcome:
        """Run `openssl WORDS` in the folder. Errors: NoOpenssl."""
        try:
            done = subprocess.run(
                [self.program, *words],
                cwd=self.folder,
                env={**os.environ, **SURROUNDINGS},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise NoOpenssl("The openssl command did not answer; try again.") from None
        return Outcome(done.returncode == 0, _text(done.stdout), _text(done.stderr))


@contextmanager
def bench(files: Mapping[str, bytes]) -> Iterator[Bench]:
    """A folder of its own holding `files`, gone afterwards. Errors: NoOpenssl."""
    program = shutil.which("openssl")
    if program is None:
        raise NoOpenssl("Time stamps need the openssl command: install the package openssl and try again.")
    try:
        with TemporaryDirectory(prefix="counterfoil-") as folder:
            for name, content in files.items():
                (Path(folder) / name).write_bytes(content)
            yield Bench(Path(folder), program)
    except OSError as error:
        raise NoOpenssl(f"The openssl command could not be used: {error.strerror or error}.") from error


def _text(stream: bytes) -> str:
    return stream.decode("utf-8", "replace").replace("\r\n", "\n")
