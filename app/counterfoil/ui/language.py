"""Which language is spoken: the one chosen, else the system's, out of those that are translated.

English needs no file and is there from the start; another one is two files that Qt maps into memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from counterfoil.words import tongue

ENGLISH, SYSTEM = "en", "system"
LANGUAGES = {  # each by its own name: whoever looks for it can read that one
    "en": "English",
    "de": "Deutsch",
    "ko": "한국어",
    "zh_CN": "简体中文",
    "id": "Bahasa Indonesia",
}
CONTEXT = "counterfoil"
FILES = Path(__file__).parents[1] / "resources" / "translations"
TRADITIONAL = ("hant", "tw", "hk", "mo")
FORMS_REPEAT_AFTER = 100  # no language's plural forms look beyond a number's last two figures and its size

_installed: list[QTranslator] = []
_spoken = ENGLISH


def spoken() -> str:
    """The code of the language in use: `"de"`."""
    return _spoken


def use(wanted: str) -> str:
    """Speak `wanted`, a code or `"system"`, from now on; the code of what is spoken then.

    A language whose file is missing or damaged is not spoken; English is instead.
    """
    global _spoken
    code = chosen(wanted, QLocale.system().uiLanguages())
    _take_out()
    _spoken = code if code == ENGLISH or _put_in(code) else ENGLISH
    tongue.speak(None if _spoken == ENGLISH else _translator())
    return _spoken


def chosen(wanted: str, of_system: Sequence[str]) -> str:
    """The code of `LANGUAGES` to speak; `of_system` are the system's languages, the dearest first."""
    if wanted in LANGUAGES:
        return wanted
    if wanted != SYSTEM:
        return ENGLISH
    return next(filter(None, map(_translated, of_system)), ENGLISH)


def _translated(tag: str) -> str | None:
    """`"de"` for `"de-AT"`, `"zh_CN"` for `"zh-Hans-SG"`; None for what is not translated."""
    first, *rest = tag.replace("_", "-").lower().split("-")
    if first == "zh":
        return None if any(part in TRADITIONAL for part in rest) else "zh_CN"
    if first == "in":  # what Indonesian was called before
        return "id"
    return first if first in LANGUAGES else None


def _put_in(code: str) -> bool:
    own = _load(FILES / f"{CONTEXT}_{code}.qm")
    if own is None:
        return False
    for_qt = _load(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
    for one in filter(None, (for_qt, own)):
        QCoreApplication.installTranslator(one)
        _installed.append(one)
    return True


def _load(path: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if path.is_file() and translator.load(str(path)) else None


def _take_out() -> None:
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())


def _translator() -> tongue.Translate:
    """Asks Qt once for each text and plural form."""
    known: dict[tuple[str, str, int], str] = {}

    def translate(source: str, about: str, count: int) -> str:
        form = count if count < FORMS_REPEAT_AFTER else FORMS_REPEAT_AFTER + count % FORMS_REPEAT_AFTER
        said = known.get((source, about, form))
        if said is None:
            said = QCoreApplication.translate(CONTEXT, source, about or None, form)
            known[source, about, form] = said
        return said

    return translate
