"""What a window is made of is imported in turns: words first, charts once it stands, the rest after that."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
from counterfoil.ui.loading import Loader
app = QApplication([])
loader = Loader()
def heavy(): return sorted(name for name in ("numpy", "pyqtgraph") if name in sys.modules)
def words():
    print("words", loader.is_done, loader.has_charts, heavy())
    loader.load_charts()
    loader.load_charts()
def charts():
    print("charts", loader.has_charts, heavy(), "counterfoil.ui.charts.window_chart" in sys.modules)
    app.quit()
loader.loaded.connect(words)
loader.charts_loaded.connect(charts)
if "ahead" in sys.argv:
    import counterfoil.ui.loading as loading
    loading.AFTERWARDS_MS = 0
    loader.preload()
    while not loader.is_done:
        app.processEvents()
    print("ahead", heavy())
    words()
else:
    loader.load()
    loader.load()
app.exec()
"""
WHOLE = ["words True False []", "charts True ['numpy', 'pyqtgraph'] True"]


def said(*words: str) -> list[str]:
    """By a process of its own: here everything is imported already."""
    done = subprocess.run([sys.executable, "-c", SCRIPT, *words], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_a_window_can_show_before_anything_heavy_is_there_and_charts_come_once() -> None:
    assert said() == WHOLE


def test_words_may_be_there_before_anybody_asks() -> None:
    assert said("ahead") == ["ahead []", *WHOLE]
