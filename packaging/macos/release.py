"""Signs the bundle, packs it into a disk image and has Apple look it through. For macOS.

    PYTHONPATH=packaging python -m macos.release dist/Counterfoil.app dist

Who signs is said in the environment; without a name the image is made unsigned, and a sentence says so:
    COUNTERFOIL_SIGN_IDENTITY    a "Developer ID Application: …" of the keychain
    COUNTERFOIL_NOTARY_KEY       the file of an App Store Connect key, with
    COUNTERFOIL_NOTARY_KEY_ID    its id and
    COUNTERFOIL_NOTARY_ISSUER    its issuer
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from counterfoil import __version__

NAME = "Counterfoil"
ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
MACHO = frozenset(map(bytes.fromhex, ("cafebabe", "cffaedfe")))  # for several processors, for one
NOTARY = ("COUNTERFOIL_NOTARY_KEY", "COUNTERFOIL_NOTARY_KEY_ID", "COUNTERFOIL_NOTARY_ISSUER")
NOT_SIGNED = (
    "COUNTERFOIL_SIGN_IDENTITY names nobody: the image is not signed, and macOS asks before it opens."
)
NOT_SENT = f"Not all of {', '.join(NOTARY)} are set: the image is signed and not looked through by Apple."


def sign_commands(app: Path, identity: str) -> list[list[str]]:
    """What signs every program and library of a bundle, the innermost first, and then itself."""
    inner = sorted(code_files(app), key=lambda file: (-len(file.parts), file))
    return [_sign(file, identity) for file in (*inner, app)]


def code_files(app: Path) -> Iterable[Path]:
    """The Mach-O files of a bundle; links are left out."""
    for file in app.rglob("*"):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) in MACHO:
                    yield file


def _sign(path: Path, identity: str) -> list[str]:
    hardened = ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return ["codesign", "--force", "--timestamp", *hardened, "--sign", identity, str(path)]


def image_commands(staged: Path, image: Path) -> list[list[str]]:
    """What packs a folder into a disk image."""
    volume = ["-volname", NAME, "-srcfolder", str(staged)]
    return [["hdiutil", "create", *volume, "-fs", "HFS+", "-format", "UDZO", "-ov", str(image)]]


def notary_commands(image: Path, environ: Mapping[str, str]) -> list[list[str]]:
    """What sends an image to Apple and fastens the answer to it; nothing where a name is missing."""
    key, key_id, issuer = (environ.get(name, "") for name in NOTARY)
    if not (key and key_id and issuer):
        return []
    who = ["--key", key, "--key-id", key_id, "--issuer", issuer]
    return [
        ["xcrun", "notarytool", "submit", str(image), *who, "--wait"],
        ["xcrun", "stapler", "staple", str(image)],
    ]


def release(app: Path, out: Path, environ: Mapping[str, str]) -> Path:
    """Make the image in `out`, signed as far as the environment says. Errors: CalledProcessError, OSError."""
    identity = environ.get("COUNTERFOIL_SIGN_IDENTITY", "")
    out.mkdir(parents=True, exist_ok=True)
    image = out / f"counterfoil-{__version__}-macos.dmg"
    if identity:
        _run(sign_commands(app, identity))
        _run([["codesign", "--verify", "--deep", "--strict", str(app)]])
    else:
        print(NOT_SIGNED)
    with tempfile.TemporaryDirectory(prefix="counterfoil-image-") as folder:
        staged = Path(folder)
        shutil.copytree(app, staged / app.name, symlinks=True)
        (staged / "Applications").symlink_to("/Applications")
        _run(image_commands(staged, image))
    if identity:
        _run([_sign_image(image, identity)])
        sent = notary_commands(image, environ)
        _run(sent)
        if not sent:
            print(NOT_SENT)
    return image


def _sign_image(image: Path, identity: str) -> list[str]:
    return ["codesign", "--force", "--timestamp", "--sign", identity, str(image)]


def _run(commands: Iterable[list[str]]) -> None:
    for command in commands:
        subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    """Exit status: 0 made, 1 not, with a sentence on stderr."""
    parser = argparse.ArgumentParser(description="Make the disk image of a bundle.")
    parser.add_argument("app", type=Path)
    parser.add_argument("out", type=Path)
    asked = parser.parse_args(arguments)
    if shutil.which("hdiutil") is None:
        print("Disk images are made on macOS: codesign and hdiutil are there only.", file=sys.stderr)
        return 1
    print(release(asked.app, asked.out, os.environ))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
