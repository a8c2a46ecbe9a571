"""Reads and writes the files of translations: .ts, which people and tools edit, and .qm, which Qt reads."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree as xml

import PySide6

from translation_sources import Key, Message

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
CONTEXT = "counterfoil"
FORMS = {"de": 2, "id": 1, "ko": 1, "zh_CN": 1}  # how many forms a text with a number has
Forms = tuple[str, ...]  # one, or as many as the language has; empty texts are still to be translated
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """Where a language's translations are edited."""
    return folder / f"{CONTEXT}_{language}.ts"


def read(path: Path) -> dict[Key, Forms]:
    """What is translated so far; nothing where there is no file."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for message in xml.parse(path).iter("message"):
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("vanished", "obsolete"):
            continue
        several = [form.text or "" for form in translation.iter("numerusform")]
        found[key] = tuple(several) or (translation.text or "",)
    return found


def write(path: Path, language: str, messages: Iterable[Message], known: Mapping[Key, Forms]) -> None:
    """Write the messages, sorted, with what is known of them; the rest is marked as unfinished."""
    root = xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = CONTEXT
    for message in sorted(messages, key=lambda one: one.key):
        _add(context, message, forms_of(message, language, known))
    xml.indent(root, " ")
    text = xml.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f"{HEAD}{text}\n", "utf-8")


def forms_of(message: Message, language: str, known: Mapping[Key, Forms]) -> Forms:
    """A message's translation in as many forms as it needs, empty where there is none that fits."""
    needed = 1 if message.one is None else FORMS[language]
    forms = known.get(message.key, ())
    return forms if len(forms) == needed else ("",) * needed


def compiled(path: Path, target: Path) -> bytes:
    """What Qt reads, made from a .ts file into `target`."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", target], check=True, timeout=60)
    return target.read_bytes()


def _add(context: xml.Element, message: Message, forms: Forms) -> None:
    added = xml.SubElement(context, "message", {} if message.one is None else {"numerus": "yes"})
    xml.SubElement(added, "source").text = message.source
    if message.about:
        xml.SubElement(added, "comment").text = message.about
    if message.one is not None:
        xml.SubElement(added, "extracomment").text = f"For one: {message.one}"
    translation = xml.SubElement(added, "translation", {} if all(forms) else {"type": "unfinished"})
    if message.one is None:
        translation.text = forms[0]
        return
    for form in forms:
        xml.SubElement(translation, "numerusform").text = form
