"""What goes into a packed program, and what of its parts' own belongings stays out."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from counterfoil.about import installed

NAME = "counterfoil"

# What is imported by name or by files that are read as data (the program in an evidence bundle).
MODULES = [
    "csv", "hashlib", "json", "array", "bisect", "struct", "zlib",
    "zstandard.backend_c",
    "arro3.core._core", "arro3.io._io",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",  # charts ask for them by name and draw without
]  # fmt: skip

# Tools for tests, other windows' kits, and parts of our parts that no line of the program leads to.
LEFT_OUT = [
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "test", "unittest.mock",
    "pytest", "_pytest", "hypothesis", "mypy", "pip", "setuptools", "pkg_resources", "wheel", "IPython",
    "matplotlib", "scipy", "pandas", "pyarrow", "h5py", "cupy", "numba", "jinja2", "pygments",
    "beancount", "prometheus_client", "pypdf", "genai_prices", "attr",
    "numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.conftest", "numpy._pyinstaller",
    "zstandard._cffi", "zstandard.backend_cffi", "cffi", "_cffi_backend",
    "pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.jupyter", "pyqtgraph.console", "OpenGL",
    "PIL._avif", "PIL.AvifImagePlugin", "PIL._webp", "PIL.WebPImagePlugin", "PIL._imagingcms",
    "PIL._imagingft", "PIL._imagingtk", "PIL.ImageTk", "PIL.ImageQt",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuick3D", "PySide6.QtPdf",
    "PySide6.QtTest", "PySide6.QtSql", "PySide6.QtHelp", "PySide6.QtDesigner", "PySide6.QtUiTools",
    "PySide6.QtPrintSupport", "PySide6.QtXml",
    "PySide6.QtConcurrent", "PySide6.QtSvgWidgets",
]  # fmt: skip

# Looking for Qt takes each start 50 ms, also where no window is made; the wheels find it by themselves.
HOOKS_LEFT_OUT = ("pyi_rth_pyside6",) if os.name == "posix" and os.uname().sysname == "Linux" else ()

UNUSED = frozenset(["pip"])  # somebody names it as needed, and nothing of it goes along
LANGUAGES = ("de", "ko", "zh_CN", "id")
PLUGINS = {  # folders of Qt's plug-ins, and what of each is used; other folders stay out
    "platforms": r"q?(xcb|wayland|offscreen|minimal|windows|cocoa)",
    "platformthemes": r".*",
    "platforminputcontexts": r"(compose|ibus).*",
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|ico|icns)",
    "styles": r".*",
    "wayland-decoration-client": r".*",
    "wayland-graphics-integration-client": r"(qt-plugin-)?wayland-egl",
    "wayland-shell-integration": r"(xdg-shell|libxdg-shell|qt-shell)",
}
QT_LIBRARIES = frozenset(
    [
        *("Core", "Gui", "Widgets", "DBus", "Network", "Svg", "OpenGL", "OpenGLWidgets", "XcbQpa"),
        *("WaylandClient", "WaylandEglClientHwIntegration", "WlShellIntegration"),
    ]
)
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")

_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)")
_LIBRARY = re.compile(r"(?:^|/)(?:lib)?Qt6?(?P<name>[A-Z]\w*?)(?:\.so(?:\.\d+)*|\.dll|)$")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?P<name>[^/]+)\.qm$")
_METADATA = re.compile(
    r"METADATA|entry_points\.txt|licenses/.+|LICEN[CS]E.*|COPYING.*|NOTICE.*", re.IGNORECASE
)


def is_needed(name: str, source: str, kind: str, *, system: bool) -> bool:
    """Whether a file that was found stays; `system` leaves out what the operating system itself brings."""
    path = name.replace("\\", "/")
    if plugin := _PLUGIN.search(path):
        wanted = PLUGINS.get(plugin["folder"])
        return wanted is not None and re.fullmatch(wanted, plugin["name"]) is not None
    if text := _TRANSLATION.search(path):
        return any(text["name"] == f"qtbase_{language}" for language in LANGUAGES)
    if "/qml/" in path:
        return False
    if (
        kind in ("BINARY", "SYMLINK")
        and (library := _LIBRARY.search(path))
        and "PySide6" in f"{path}{source}"
    ):
        return library["name"] in QT_LIBRARIES
    return not (system and kind == "BINARY" and is_of_system(source))


def is_of_system(source: str) -> bool:
    """Whether a library lies where the package manager lays them; Python's own stays with the program."""
    return source.startswith(SYSTEM_FOLDERS) and not Path(source).name.startswith("libpython")


def resources(package: Path) -> Iterator[tuple[str, str]]:
    """Every file of data in the package with the folder it goes to; links are followed."""
    for folder, inner, names in os.walk(package / "resources", followlinks=True):
        inner[:] = sorted(set(inner) - {"__pycache__"})
        place = Path(NAME, Path(folder).relative_to(package))
        shipped = (name for name in sorted(names) if not name.endswith(".ts"))  # what the .qm are made of
        yield from ((str(Path(folder, name)), str(place)) for name in shipped)


def metadata(work: Path) -> Iterator[tuple[str, str]]:
    """What each package says of itself: About and the search for plug-ins read it.

    Copied file by file: an installation also notes where on this machine it came from.
    """
    for name in (NAME, *(part.name for part in installed(NAME) if part.name not in UNUSED)):
        yield from _metadata_of(name, work / "metadata")


def _metadata_of(name: str, work: Path) -> Iterator[tuple[str, str]]:
    try:
        found = distribution(name)
    except LookupError:  # SQLite, Lucide: no packages
        return
    folder = f"{_plain(found.metadata['Name'])}-{found.version}.dist-info"
    for file in found.files or ():
        inner = _inner(file.as_posix())
        if inner is not None and _METADATA.fullmatch(inner):
            target = work / folder / inner
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(found.locate_file(file)), target)
            yield str(target), str(Path(folder, inner).parent)


def _inner(path: str) -> str | None:
    """The path below the `.dist-info` folder."""
    first, _, rest = path.partition("/")
    return rest if first.endswith(".dist-info") and rest else None


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name)
