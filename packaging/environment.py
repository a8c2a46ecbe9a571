"""Makes .venv with the project and its packages in it, from whatever Python the machine has."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pip_wheel
import system_packages
from commands import SetupError, run, succeeds

OLDEST = (3, 11)
OTHER_MINORS = (14, 13, 12, 11)


def suitable_python() -> str:
    """Path of a Python new enough, outside any virtual environment; SetupError if there is none."""
    if sys.version_info >= OLDEST:
        return _outside_venv()
    for minor in OTHER_MINORS:
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    raise SetupError(
        "Counterfoil needs Python 3.11 or newer, and this machine has only "
        f"{sys.version_info.major}.{sys.version_info.minor}. Install a newer Python and run make again."
    )


def healthy(venv: Path) -> bool:
    """Whether `venv` can be built on; an installation that was cut short leaves traces."""
    python = venv / "bin" / "python"
    if not succeeds(str(python), "-c", f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"):
        return False
    # pip writes RECORD last, and moves what it replaces to names that begin with a tilde
    packages = list(venv.glob("lib/python3*/site-packages/*"))
    finished = all((path / "RECORD").is_file() for path in packages if path.suffix == ".dist-info")
    return finished and not any(path.name.startswith("~") for path in packages)


def create(venv: Path, python: str) -> None:
    """Make `venv` anew, with pip in it, also where this Python lacks the means."""
    remove(venv)
    print(f"Making {venv.name} with {python}", flush=True)
    if succeeds(python, "-m", "venv", str(venv)):
        return
    if _install_venv_package(python) and succeeds(python, "-m", "venv", "--clear", str(venv)):
        return
    run(
        python, "-m", "venv", "--clear", "--without-pip", str(venv),
        otherwise=f"{python} cannot make a virtual environment. Install python3-venv and run make again.",
    )  # fmt: skip
    _add_pip(venv, python)


def install(venv: Path, root: Path, extra: str) -> None:
    """Install the checkout at `root` into `venv`, editable, with one of its extras."""
    print("Installing Python packages into .venv (about 250 MB the first time)", flush=True)
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    run(
        str(venv / "bin" / "python"), "-m", "pip", "install", *quiet, "--disable-pip-version-check",
        "--no-user", "--no-warn-script-location", "--editable", f".[{extra}]",
        cwd=root,
        env={"PIP_ROOT_USER_ACTION": "ignore"},
        otherwise="The Python packages could not be installed; pip's message above says why. "
        "Check the network and the free disk space, and run make again.",
    )  # fmt: skip


def remove(venv: Path) -> None:
    """Delete `venv`, whatever it is."""
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    elif venv.exists():
        shutil.rmtree(venv)


def _outside_venv() -> str:
    if sys.prefix == sys.base_prefix:
        return sys.executable
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return str(Path(sys.base_prefix) / "bin" / name)


def _install_venv_package(python: str) -> bool:
    if Path(python).resolve().parent != Path("/usr/bin"):
        return False  # a Python of the user's own; the distribution's package would not help it
    needs = {"venv": (f"python3.{_minor(python)}-venv", "python3-venv")}
    return system_packages.install(needs, ["venv"])


def _add_pip(venv: Path, python: str) -> None:
    inner = str(venv / "bin" / "python")
    if succeeds(python, "-m", "pip", "--python", inner, "install", "pip"):
        return
    certificates = {system_packages.CERTIFICATES: ("ca-certificates",)}
    system_packages.ensure(certificates, required={})
    with tempfile.TemporaryDirectory() as folder:
        wheel = pip_wheel.download(Path(folder), _minor(python))
        run(
            inner, str(wheel / "pip"), "install", "--quiet", "--no-index", "--no-user", str(wheel),
            env={"PIP_ROOT_USER_ACTION": "ignore"},
            otherwise="pip could not be installed into .venv. Install python3-venv and run make again.",
        )  # fmt: skip


def _minor(python: str) -> int:
    command = [python, "-c", "import sys; print(sys.version_info.minor)"]
    return int(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
