"""What goes into a packed program, judged by the paths that PyInstaller finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from counterfoil import __version__
from frozen import contents

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("name", "kind", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", "BINARY", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "BINARY", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "BINARY", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", "BINARY", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", "BINARY", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "BINARY", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "BINARY", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", "BINARY", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", "BINARY", False),
        ("libQt6Qml.so.6", "SYMLINK", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", "DATA", False),
        ("PySide6/Qt/translations/qtbase_ko.qm", "DATA", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", "DATA", False),
        ("PySide6/Qt/translations/qt_help_de.qm", "DATA", False),
        ("counterfoil/resources/prices/genai-prices.json", "DATA", True),
        ("numpy.libs/libscipy_openblas64_.so", "BINARY", True),
    ],
)
def test_what_stays_of_qt_is_what_a_window_needs(name: str, kind: str, stays: bool) -> None:
    source = f"/venv/site-packages/{name}" if kind != "SYMLINK" else f"PySide6/Qt/lib/{name}"
    assert contents.is_needed(name, source, kind, system=True) is stays


@pytest.mark.parametrize(
    ("source", "with_system", "without"),
    [
        ("/usr/lib/x86_64-linux-gnu/libssl.so.3", True, False),
        ("/lib/x86_64-linux-gnu/libz.so.1", True, False),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True, True),
        ("/opt/python/lib/libpython3.13.so.1.0", True, True),
    ],
)
def test_a_package_leaves_the_systems_libraries_to_the_system(
    source: str, with_system: bool, without: bool
) -> None:
    name = Path(source).name
    assert contents.is_needed(name, source, "BINARY", system=False) is with_system
    assert contents.is_needed(name, source, "BINARY", system=True) is without


def test_an_extension_of_pythons_own_library_stays_wherever_it_lies() -> None:
    source = "/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so"
    assert contents.is_needed("_ssl.so", source, "EXTENSION", system=True)


def test_every_resource_goes_along_but_what_others_are_made_of() -> None:
    found = {Path(place, Path(source).name).as_posix() for source, place in contents.resources(PACKAGE)}
    assert {
        "counterfoil/resources/prices/genai-prices.json",
        "counterfoil/resources/linux/counterfoil.desktop",
        "counterfoil/resources/translations/counterfoil_ko.qm",
        "counterfoil/resources/evidence/verify.py",
    } <= found
    assert not [name for name in found if name.endswith(".ts")]


PACKAGE = ROOT / "app" / "counterfoil"


def test_metadata_goes_along_and_says_nothing_of_this_machine(tmp_path: Path) -> None:
    found = list(contents.metadata(tmp_path))
    assert f"counterfoil-{__version__}.dist-info" in {Path(place).parts[0] for _, place in found}
    assert {"METADATA", "entry_points.txt"} <= {Path(source).name for source, _ in found}
    assert not {"direct_url.json", "RECORD", "INSTALLER"} & {Path(source).name for source, _ in found}
    assert not any(place.startswith("pip-") for _, place in found)


def test_the_program_in_a_bundle_finds_all_that_it_imports() -> None:
    text = (ROOT / "resources" / "evidence" / "verify.py").read_text("utf-8")
    lines = [line.split() for line in text.splitlines() if line.startswith(("import ", "from "))]
    usual = {"__future__", "re", "sys", "pathlib", "typing", "operator"}
    assert {words[1] for words in lines} - usual <= set(contents.MODULES)
