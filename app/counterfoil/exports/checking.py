"""Checks a bundle by the very program that lies in it, so that both always find the same."""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

from counterfoil.errors import KnownError
from counterfoil.exports.bundle_documents import EVIDENCE
from counterfoil.exports.bundle_zip import BadZip, unzip

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class BundleFound:
    """`holds` are sentences; `where` and `what` name the first thing that does not hold, else None."""

    ledger_id: str
    records: int
    head: str
    checkpoints: int
    requests: int
    holds: tuple[str, ...]
    where: str | None
    what: str | None
    proves: str
    does_not_prove: str
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return self.what is None


def check_bundle(path: Path, say: Say | None = None) -> BundleFound:
    """Check a folder or a .zip; `say` is told each thing that holds. Errors: KnownError."""
    if not path.exists():
        raise KnownError(f"There is no bundle at {path}.")
    if path.is_dir():
        return _check(path, path, say)
    with TemporaryDirectory(prefix="counterfoil-") as scratch:
        try:
            unzip(path, Path(scratch))
        except BadZip as error:
            return _found(_program(), None, path.name, str(error), 0.0)
        except OSError as error:
            raise KnownError(f"{path} cannot be unpacked: {error.strerror or error}.") from None
        return _check(Path(scratch), path, say)


def _check(folder: Path, shown: Path, say: Say | None) -> BundleFound:
    program, started = _program(), time.monotonic()
    bundle = program.Bundle(str(folder), say)
    try:
        program.checked(bundle)
    except program.Bad as bad:
        return _found(program, bundle, bad.where, bad.what, time.monotonic() - started)
    except OSError as error:
        raise KnownError(f"{shown} cannot be read: {error.strerror or error}.") from None
    return _found(program, bundle, None, None, time.monotonic() - started)


def _found(
    program: ModuleType, bundle: object, where: str | None, what: str | None, seconds: float
) -> BundleFound:
    manifest: dict[str, Any] | None = getattr(bundle, "manifest", None) if what is None else None
    checkpoint: dict[str, Any] = manifest["checkpoint"] if manifest else {"size": 0, "head": ""}
    return BundleFound(
        manifest["ledger_id"] if manifest else "",
        checkpoint["size"],
        checkpoint["head"],
        getattr(bundle, "checkpoints", 0),
        manifest["totals"]["requests"] if manifest else 0,
        tuple(getattr(bundle, "holds", ())),
        where,
        what,
        program.PROVES,
        program.PROVES_NOT,
        seconds,
    )


def _program() -> ModuleType:
    name = "counterfoil_bundle_verify"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, EVIDENCE / "verify.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.modules[name] = module
    return module
