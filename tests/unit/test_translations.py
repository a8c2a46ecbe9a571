"""The translations: texts are found in the source, files keep what is translated, faults are told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import translations
from translation_files import FORMS, compiled, read, ts_path, write
from translation_sources import COUNTED, Message, SourceError, collected, part_names

PROGRAM = """
from words import msg, tr, trn
NONE = msg("none", about="a choice")
def f(n, when):
    tr("resets {when}", when=when)
    tr("a long text "
       "in two parts")
    tr("up" if n else "down")
    tr(NONE, about="a choice")
    trn("{n} line", "{n} lines", n)
"""
RESETS = ("resets {when}", "")
LINES = ("{n} lines", COUNTED)


@pytest.fixture(scope="module")
def real() -> dict[tuple[str, str], Message]:
    return collected()


def program(root: Path, source: str = PROGRAM) -> dict[tuple[str, str], Message]:
    (root / "program.py").write_text(source, "utf-8")
    return collected(root)


def test_every_text_is_found_with_what_it_is_about_and_its_forms(tmp_path: Path) -> None:
    assert list(program(tmp_path).values()) == [
        Message("none", "a choice", None, "program.py"),
        Message("resets {when}", "", None, "program.py"),
        Message("a long text in two parts", "", None, "program.py"),
        Message("up", "", None, "program.py"),
        Message("down", "", None, "program.py"),
        Message("{n} lines", COUNTED, "{n} line", "program.py"),
    ]


@pytest.mark.parametrize(
    ("call", "why"),
    [
        ('tr(f"resets {when}")', "not a literal text"),
        ('tr("resets " + when)', "not a literal text"),
        ("msg(NAME)", "not a literal text"),
        ('tr("resets {when}", at=when)', "parts given"),
        ('tr("resets {when}")', "parts given"),
        ('tr("resets {when:>4}", when=when)', "a part is a name"),
        ('tr("resets {}", when=when)', "a part is a name"),
        ('trn("{m} line", "{n} lines", 2)', "parts that the other has not"),
    ],
)
def test_what_cannot_be_translated_is_told_with_its_place(tmp_path: Path, call: str, why: str) -> None:
    with pytest.raises(SourceError, match=rf"^program.py:2: .*{why}"):
        program(tmp_path, f"\n{call}\n")


def test_a_translation_outlives_an_update_and_what_vanished_goes(tmp_path: Path) -> None:
    messages = program(tmp_path)
    known = {RESETS: ("läuft {when} ab",), LINES: ("{n} Zeile", "{n} Zeilen"), ("gone", ""): ("weg",)}
    write(ts_path("de", tmp_path), "de", messages.values(), known)
    translations.update("de", messages, tmp_path)
    kept = read(ts_path("de", tmp_path))
    assert kept[RESETS] == ("läuft {when} ab",)
    assert kept[LINES] == ("{n} Zeile", "{n} Zeilen")
    assert kept["up", ""] == ("",)
    assert ("gone", "") not in kept


def test_an_update_of_what_is_up_to_date_changes_no_byte(tmp_path: Path) -> None:
    messages = program(tmp_path)
    files = []
    for _ in range(2):
        translations.update("de", messages, tmp_path)
        files.append([path.read_bytes() for path in sorted(tmp_path.glob("counterfoil_*"))])
    assert files[0] == files[1]


def test_a_list_filled_in_comes_back_and_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    messages = program(tmp_path)
    rows = json.loads(translations.listed("de", messages, tmp_path))
    assert [row["source"] for row in rows][:2] == ["none", "resets {when}"]
    assert rows[-1]["forms"] == ["", ""]
    given = {"none": ["keine"], "resets {when}": ["läuft ab"], "{n} lines": ["eine Zeile", "{n} Zeilen"]}
    filled = [row | {"forms": given.get(row["source"], ["x"])} for row in rows]
    refused = translations.fill("de", filled, messages, tmp_path)
    assert refused == ["'resets {when}': 'läuft ab' names the parts [], not ['when']"]
    assert read(ts_path("de", tmp_path))[LINES] == ("eine Zeile", "{n} Zeilen")


def test_missing_stale_and_wrong_translations_are_each_told(tmp_path: Path) -> None:
    messages = program(tmp_path)
    known = {key: tuple("x" for _ in range(FORMS["de"] if one.one else 1)) for key, one in messages.items()}
    known[LINES] = ("{n} Zeile", "{n} Zeilen")
    known["none", "a choice"] = ("",)
    write(ts_path("de", tmp_path), "de", [*messages.values(), Message("old", "", None, "x")], known)
    told = list(translations.wrong("de", messages, tmp_path))
    assert told == [
        "counterfoil_de.ts: no longer in the program: 'old'",
        "counterfoil_de.ts: 'none' (program.py): not translated",
        "counterfoil_de.ts: 'resets {when}' (program.py): 'x' names the parts [], not ['when']",
        "counterfoil_de.qm is not made from counterfoil_de.ts; run make translations",
    ]


def test_a_binary_of_an_older_file_is_told(tmp_path: Path) -> None:
    messages = program(tmp_path, '\ntr("now")\n')
    path = ts_path("ko", tmp_path)
    write(path, "ko", messages.values(), {("now", ""): ("지금",)})
    compiled(path, path.with_suffix(".qm"))
    assert list(translations.wrong("ko", messages, tmp_path)) == []
    write(path, "ko", messages.values(), {("now", ""): ("이제",)})
    assert len(list(translations.wrong("ko", messages, tmp_path))) == 1


@pytest.mark.parametrize(("text", "names"), [("a {b} {c}", {"b", "c"}), ("62 %", set()), ("{{x}}", set())])
def test_parts_of_a_text(text: str, names: set[str]) -> None:
    assert part_names(text) == names


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated(language: str, real: dict[tuple[str, str], Message]) -> None:
    assert list(translations.wrong(language, real)) == []
