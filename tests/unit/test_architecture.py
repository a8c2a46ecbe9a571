"""The borders inside the program, read from its source: who may import whom, and what stays where."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
PACKAGE = APP / "counterfoil"
SOURCES = sorted(APP.rglob("*.py"))
LONGEST_FILE_LINES = 300

# A part is a folder or file right under the package; a dotted name opens only what lies below it.
COMMON = {"domain", "errors", "clock", "replacing"}
SURROUNDINGS = {
    "paths",
    "settings",
    "settings_roots",
    "state",
    "zone",
    "words",
    "desktop",
    "prompt_key",
    "program",
    "replaced",
    "power",
    "surroundings",
    "meeting",
    "libraries",
    "last_words",
    "updates",
    "installation",
}
INGEST = {
    "pipeline",
    "monitor",
    "readers.registry",
    "prices",
    "ledger.store",
    "ledger.totals",
    "ledger.kept",
    "ledger.connection",
}
AGENTS_DATABASES = {"counterfoil/logs/database.py", "counterfoil/logs/sqlite_file.py"}
MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "__main__": {"cli"},
    "errors": set(),
    "clock": set(),
    "replacing": set(),
    "paths": {"errors", "dropping", "program"},
    "login": {"domain", "errors", "paths", "program", "replacing"},
    "removal": COMMON | {"hook", "login", "paths", "program", "readers"},
    "dropping": set(),
    "record": {"clock", "dropping"},
    "measuring": COMMON | {"aside", "dropping", "metrics_page"},
    "metrics_page": {"domain"},
    "local_use": {"domain", "ledger.grouping", "monitor"},
    "zone": {"errors"},
    "state": {"errors", "replacing"},
    "settings_text": set(),
    "settings_mistake": {"__version__", "errors"},
    "conformance": {"domain", "logs", "readers"},
    "plugins": {"readers", "conformance.judging"},
    "settings_roots": {"settings", "plugins", "errors", "readers.registry", "readers.agents", "readers.base"},
    "settings": {"domain", "errors", "zone", "plugins", "readers.registry"}
    | {"settings_text", "settings_mistake"},
    "settings_file": {"errors", "settings", "settings_mistake", "replacing"},
    "settings_shown": {"domain", "settings", "settings_mistake"},
    "settings_export": {"__version__", "errors", "exports.whole", "paths", "prices", "settings"},
    "settings_import": {"__version__", "errors", "paths", "prices", "settings", "settings_export"}
    | {"settings_file", "settings_mistake", "settings_shown", "updates"}
    | {"readers.settings_change", "readers.regular_file"},
    "fetch": {"errors"},
    "updates": {"__version__", "fetch", "state"},
    "installation": {"program"},
    "carrying": {"domain", "errors", "paths", "settings", "settings_file", "state"},
    "words": {"domain"},
    "desktop": set(),
    "program": set(),
    "power": set(),
    "rounds": {"clock", "domain", "power"},
    "packed": set(),
    "replaced": set(),
    "prompt_key": set(),
    "domain": set(),
    "findings": {"domain"},
    "call_rates": {"findings", "prices.book", "reconciling.unit_prices", "ledger.reconcile_rows"},
    "lookout": COMMON
    | {"call_rates", "findings", "prices.book", "ledger.calls", "ledger.recent_calls", "ledger.totals"},
    "inspecting": COMMON | {"inspection", "findings", "ledger.totals", "monitor", "prices.book", "provider"},
    "inspection_sums": COMMON | {"findings.evidence", "prices.book", "ledger"},
    "inspection": COMMON | {"call_rates", "inspection_sums"} | {"findings", "prices", "ledger"},
    "logs": {"domain", "errors", "clock", "readers.base"},
    "readers": {"domain", "errors", "replacing"},
    "counters": {"domain", "errors"},
    "prices": {"domain", "errors", "fetch", "replacing"},
    "ledger": {"__version__", "domain", "errors", "clock", "paths", "replacing"},
    "pipeline": COMMON
    | {"logs", "readers", "counters", "ledger"}
    | {"reading", "work", "workers", "waiting", "scan_report", "whereabouts", "turns", "fruitless"},
    "monitor": COMMON
    | {"prices", "ledger.totals", "ledger.grouping", "own_use", "provider", "window_states", "local_use"},
    "window_states": COMMON
    | {"prices", "ledger.totals", "ledger.grouping", "own_use", "provider", "foresight", "supposing"},
    "foresight": COMMON | {"ledger.grouping", "own_use", "provider"},
    "own_use": COMMON | {"prices", "ledger.totals", "ledger.grouping"},
    "supposing": COMMON | {"prices", "ledger.totals", "ledger.grouping", "own_use"},
    "provider": COMMON | {"ledger.totals", "ledger.grouping", "own_use", "monitor"},
    "gathering": COMMON | {"counters", "readers.registry"},
    "aside": set(),
    "asking": COMMON | {"aside", "counters", "settings"},
    "alerting": COMMON | {"state", "settings", "wishes", "sending"},
    "wishes": COMMON | {"state", "settings"},
    "sending": COMMON | {"settings", "words"},
    "keeping": COMMON,
    "backtest": COMMON | {"ledger.grouping", "monitor", "own_use", "provider"},
    "hook": COMMON
    | {"program"}
    | {"counters", "paths", "readers.registry", "readers.settings_change"}
    | {"readers.statusline_command", "readers.statusline_setup"},
    "telling": COMMON | {"counters", "paths", "readers.registry"},
    "about": {"__version__", "licences", "paths", "prices", "ledger.engine"},
    "licences": set(),
    "audit": COMMON | {"paths", "prices", "readers.registry", "ledger", "retention"},
    "sessions": COMMON | {"prices.book", "ledger"},
    "cases": COMMON | {"prices.book", "ledger.grouping", "ledger.sessions", "sessions"},
    "history": COMMON | {"prices", "ledger.totals", "ledger.grouping", "ledger.connection", "ledger.covered"},
    "care": COMMON | SURROUNDINGS | {"caretaker", "ledger"},
    "caretaker": COMMON | SURROUNDINGS,
    "reading": COMMON | {"logs", "readers", "ledger.entry"},
    "waiting": COMMON | {"ledger.entry"},
    "work": COMMON | {"readers.registry", "ledger.entry", "logs.discover", "logs.identity"},
    "whereabouts": COMMON
    | {"readers.registry", "reading", "logs.discover", "scan_report"}
    | {"logs.resolving", "logs.watched"},
    "turns": COMMON | {"logs.discover"},
    "fruitless": COMMON | {"logs.discover", "logs.identity"},
    "workers": COMMON | {"reading", "readers.registry", "ledger", "logs.identity"},
    "scan_report": COMMON | {"ledger.entry", "ledger.writing", "readers.registry"},
    "surroundings": {"errors"},
    "meeting": set(),
    "libraries": {"errors"},
    "last_words": set(),
    "importer": COMMON | SURROUNDINGS | {"caretaker"},
    "desk": COMMON | SURROUNDINGS | INGEST | {"lookout"},
    "ingest": {"caretaker", "importer", "scan_report", "gathering", "asking", "alerting", "keeping", "desk"}
    | {"sharing", "rounds"}
    | COMMON
    | SURROUNDINGS
    | INGEST
    | {"logs.watch", "retention", "measuring", "plugins"},
    "sample": COMMON | SURROUNDINGS | {"__version__", "ingest", "readers.registry"},
    "statements": {"domain", "errors"},
    "filing": COMMON | {"statements", "ledger"},
    "reconciling": COMMON
    | {"prices", "ledger", "filing", "statements", "own_use", "subscribing", "settings"},
    "reporting": COMMON | {"__version__", "prices", "ledger", "reconciling", "filing"},
    "subscribing": COMMON | {"prices", "ledger", "history", "settings"},
    "exports": COMMON
    | {
        "inspecting",
        "__version__",
        "prices",
        "ledger",
        "words",
        "reporting",
        "reconciling",
        "filing",
        "subscribing",
    }
    | {"paths", "settings", "zone", "monitor", "provider"},
    "serving": COMMON,
    "sharing": COMMON | {"state", "settings", "exports", "serving", "ledger.grouping"},
    "timestamps": COMMON,
    "retention": COMMON
    | {
        "logs.discover",
        "readers.base",
        "readers.registry",
        "readers.remembered",
        "readers.retention",
        "readers.settings_change",
    },
    "cli": COMMON
    | SURROUNDINGS
    | INGEST
    | {"__version__", "ledger", "exports", "ingest", "audit", "care", "caretaker", "timestamps", "retention"}
    | {
        "licences",
        "scan_report",
        "cases",
        "importer",
        "gathering",
        "counters",
        "provider",
        "alerting",
        "telling",
        "hook",
        "wishes",
    }
    | {"settings_export", "settings_import", "settings_shown"}
    | {"conformance", "plugins", "readers.agents", "readers.base", "login", "removal", "dropping"}
    | {"readers.statusline_setup", "readers.retention", "backtest", "keeping", "sessions", "history"}
    | {
        "statements",
        "filing",
        "reconciling",
        "reporting",
        "subscribing",
        "serving",
        "inspecting",
        "inspection",
    },
    "ui": COMMON
    | SURROUNDINGS
    | {"__version__", "about", "licences", "ingest", "sample", "monitor", "exports", "audit", "retention"}
    | {"settings_file", "settings_mistake", "carrying", "prices", "plugins"}
    | {"fetch", "settings_export", "settings_import", "login"}
    | {"alerting", "hook", "telling", "wishes", "sending", "keeping", "backtest", "sessions", "history"}
    | {"statements", "filing", "reconciling", "reporting", "subscribing", "serving", "inspecting"},
}
# The one way in: the tray verb starts the windows.
EXCEPTIONS = {("cli.tray", "ui")}

WALL_CLOCK = {
    "time.time",
    "time.time_ns",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
}
QT_WALL_CLOCK = {
    "currentDate",
    "currentDateTime",
    "currentDateTimeUtc",
    "currentMSecsSinceEpoch",
    "currentSecsSinceEpoch",
    "currentTime",
}


def module_of(path: Path) -> str:
    """Dotted name below the package: `ledger.totals`; a package is named like its folder."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def imports(tree: ast.AST, module: str, *, is_package: bool) -> Iterator[str]:
    """Absolute dotted names of all that is imported, wherever in the file, by whatever means."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=source, names=names, level=level):
                base = _base(module, level, is_package=is_package) if level else ""
                origin = ".".join(filter(None, [base, source]))
                yield from (f"{origin}.{alias.name}" for alias in names)
            case ast.Call(
                func=ast.Name(id="__import__" | "import_module") | ast.Attribute(attr="import_module"),
                args=[ast.Constant(value=str(name)), *_],
            ):
                yield name


def _base(module: str, level: int, *, is_package: bool) -> str:
    parts = ["counterfoil", *module.split(".")]
    if module == "__init__":
        parts, is_package = ["counterfoil"], True
    up = level - 1 if is_package else level
    return ".".join(parts[: len(parts) - up])


def forbidden_imports(source: str, module: str, *, is_package: bool = False) -> list[str]:
    """Names of ours that `module` imports and may not."""
    part = module.split(".")[0]
    allowed = (
        MAY_IMPORT.get(part, set()) | {part} | {target for origin, target in EXCEPTIONS if origin == module}
    )
    ours = (
        name.removeprefix("counterfoil.")
        for name in imports(ast.parse(source), module, is_package=is_package)
        if name.startswith("counterfoil.")
    )
    return [name for name in ours if not any(f"{name}.".startswith(f"{target}.") for target in allowed)]


def outside_names(source: str) -> set[str]:
    """First parts of all imported names."""
    return {name.split(".")[0] for name in imports(ast.parse(source), "x", is_package=False)}


def wall_clock_uses(source: str) -> list[str]:
    """Every mention of a function that asks what time it is, called or handed on, under any alias."""
    tree = ast.parse(source)
    known = dict(_aliases(tree))
    named = (_dotted(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute | ast.Name))
    resolved = (
        known.get(name.split(".")[0], "?") + name[len(name.split(".")[0]) :] for name in named if name
    )
    return [name for name in resolved if name in WALL_CLOCK or name.split(".")[-1] in QT_WALL_CLOCK]


def _aliases(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from ((alias.asname or alias.name, alias.name) for alias in names)
            case ast.ImportFrom(module=str(source), names=names):
                yield from ((alias.asname or alias.name, f"{source}.{alias.name}") for alias in names)


def _dotted(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attr):
            return f"{inner}.{attr}" if (inner := _dotted(value)) else ""
    return ""


def float_uses(source: str) -> list[str]:
    """Float literals, the name `float`, and `/`, which makes a float of two integers."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=float() as value):
                found.append(repr(value))
            case ast.Name(id="float"):
                found.append("float")
            case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
                found.append("/")
    return found


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def offences(judge: Callable[[Path], Collection[str]]) -> dict[str, Collection[str]]:
    """What `judge` finds in each file of the program; files where it finds nothing are left out."""
    return {str(path.relative_to(APP)): found for path in SOURCES if (found := judge(path))}


def outside(part: str, path: Path, libraries: set[str]) -> set[str]:
    """The `libraries` that a file imports although it is not under `part`."""
    return set() if module_of(path).split(".")[0] == part else outside_names(_read(path)) & libraries


def test_every_part_of_the_program_has_its_row_in_the_table() -> None:
    assert {module_of(path).split(".")[0] for path in SOURCES} <= MAY_IMPORT.keys()


def test_imports_point_one_way() -> None:
    def judge(path: Path) -> list[str]:
        return forbidden_imports(_read(path), module_of(path), is_package=path.name == "__init__.py")

    assert offences(judge) == {}


def test_qt_is_known_under_ui_only() -> None:
    assert offences(lambda path: outside("ui", path, {"PySide6", "pyqtgraph", "shiboken6"})) == {}


def test_sql_is_known_under_ledger_only_but_for_databases_of_agents() -> None:
    known = offences(lambda path: outside("ledger", path, {"sqlite3", "sqlite_utils"})).keys()
    assert known <= AGENTS_DATABASES


def test_the_wall_clock_is_read_in_clock_py_only() -> None:
    assert offences(lambda path: wall_clock_uses(_read(path))).keys() <= {"counterfoil/clock.py"}


def test_a_file_stays_readable_in_one_sitting() -> None:
    lengths = {module_of(path): len(_read(path).splitlines()) for path in SOURCES}
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE_LINES} == {}


def test_money_is_never_a_float() -> None:
    assert float_uses(_read(PACKAGE / "domain" / "money.py")) == []


@pytest.mark.parametrize(
    ("module", "source", "found"),
    [
        ("domain.usage", "import counterfoil.ledger", ["ledger"]),
        ("domain.usage", "from counterfoil.domain.money import usd", []),
        ("domain.usage", "from . import money", []),
        ("domain.usage", "from .. import ledger", ["ledger"]),
        ("domain.usage", "def f():\n from ..ledger.totals import x", ["ledger.totals.x"]),
        ("domain.usage", "import importlib\nimportlib.import_module('counterfoil.ui')", ["ui"]),
        ("monitor", "from counterfoil.ledger import totals", []),
        ("monitor", "from counterfoil.ledger import store", ["ledger.store"]),
        ("monitor", "from .ui import tray", ["ui.tray"]),
        ("logs.tail", "from counterfoil.readers.base import Line", []),
        ("logs.tail", "from counterfoil.readers import registry", ["readers.registry"]),
        ("cli.totals", "from counterfoil.ui import application", ["ui.application"]),
        ("cli.tray", "from counterfoil.ui import application", []),
    ],
)
def test_an_import_is_judged_however_it_is_written(module: str, source: str, found: list[str]) -> None:
    assert forbidden_imports(source, module) == found


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import time\ntime.time()", ["time.time"]),
        ("import time as t\nf = t.time_ns", ["time.time_ns"]),
        ("from time import time\ntime()", ["time.time"]),
        ("from datetime import datetime as d, UTC\nd.now(UTC)", ["datetime.datetime.now"]),
        ("import datetime\ndatetime.date.today()", ["datetime.date.today"]),
        ("from PySide6.QtCore import QDate\nQDate.currentDate()", ["PySide6.QtCore.QDate.currentDate"]),
        ("import time\ntime.monotonic()", []),
        ("now = 1\nself.now(time=now)", []),
    ],
)
def test_a_look_at_the_clock_is_seen_under_any_name(source: str, found: list[str]) -> None:
    assert wall_clock_uses(source) == found


@pytest.mark.parametrize("source", ["1.0", "float(1)", "1 / 2", "x /= 2"])
def test_a_float_is_seen_in_every_disguise(source: str) -> None:
    assert float_uses(source)
