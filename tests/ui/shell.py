"""A window with all its pages, each with a way to made-up things."""

from __future__ import annotations

from pathlib import Path

from counterfoil.about import Facts, Part
from counterfoil.licences import Licence, LicenceText
from counterfoil.ui.windows.main import MainWindow
from counterfoil.ui.windows.pages import Access
from tests.ui.fake_audit import FakeAudit
from tests.ui.fake_forecast import FakeForecasts
from tests.ui.fake_provider import FakeProvider
from tests.ui.fake_reconcile import FakeReconcile, kept_lines

HOME = Path("/home/ada/.local/share/counterfoil")
FACTS = Facts(
    version="1.2.3",
    system="Linux 6.1 x86_64",
    parts=(Part("Python", "3.11.7", "PSF-2.0"), Part("PySide6-Essentials", "6.11.3", "LGPL-3.0-only")),
    prices="genai-prices 0.2.3",
    prices_day="2026-11-21",
    prices_digest="ab" * 32,
    config_file=HOME / "config.toml",
    ledger_file=HOME / "ledger.db",
    state_dir=HOME / "state",
    cache_dir=HOME / "cache",
    backups_dir=HOME / "backups",
    licences=(
        LicenceText(Licence("Counterfoil", "1.2.3", "MIT", ("one.txt",)), "Permission is hereby granted\n"),
        LicenceText(Licence("PySide6-Essentials", "6.11.3", "LGPL-3.0-only", ("two.txt",)), "GNU LESSER\n"),
        LicenceText(Licence("Python", "3.11.7", None, ()), ""),
    ),
)


def access() -> Access:
    return Access(
        FakeAudit(1_000).access(),
        FakeProvider().access(),
        FakeForecasts().access(),
        about=lambda: FACTS,
        reconcile=FakeReconcile(lines=kept_lines()).access(),
    )


def window() -> MainWindow:
    return MainWindow(access())
