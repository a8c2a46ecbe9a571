"""Keeps the translations in step with the program's texts: `make translations`.

Without an option every .ts file is brought up to date and its .qm made from it. `--check` changes nothing and
says what is missing. `--list LANGUAGE` prints what is untranslated as JSON, `--fill LANGUAGE FILE` takes such
a list back with its `forms` filled in.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from translation_files import FOLDER, FORMS, Forms, compiled, forms_of, read, ts_path, write
from translation_sources import Key, Message, SourceError, collected, part_names


def main(arguments: list[str]) -> int:
    """Exit status: 0 all is well, 1 not, with a line for each thing on stderr."""
    asked = _parser().parse_args(arguments)
    try:
        messages = collected()
        if asked.check:
            return _tell([line for language in FORMS for line in wrong(language, messages)])
        if asked.list:
            print(listed(asked.list, messages))
            return 0
        if asked.fill:
            language, file = asked.fill
            refused = fill(language, json.loads(Path(file).read_text("utf-8")), messages)
            return _tell(refused)
        for language in FORMS:
            print(update(language, messages))
    except SourceError as error:
        return _tell([str(error)])
    return 0


def update(language: str, messages: Mapping[Key, Message], folder: Path = FOLDER) -> str:
    """Bring a language's files up to date; says how much of it is translated."""
    path = ts_path(language, folder)
    known = read(path)
    write(path, language, messages.values(), known)
    compiled(path, path.with_suffix(".qm"))
    done = sum(all(forms_of(message, language, known)) for message in messages.values())
    return f"{language}: {done} of {len(messages)} texts translated"


def wrong(language: str, messages: Mapping[Key, Message], folder: Path = FOLDER) -> Iterator[str]:
    """What is not as it should be with a language's files, a line for each thing."""
    path = ts_path(language, folder)
    known = read(path)
    for key in known.keys() - messages.keys():
        yield f"{path.name}: no longer in the program: {key[0]!r}"
    for message in messages.values():
        for fault in faults(message, forms_of(message, language, known)):
            yield f"{path.name}: {message.source!r} ({message.where}): {fault}"
    qm = path.with_suffix(".qm")
    with TemporaryDirectory() as place:
        if not qm.exists() or compiled(path, Path(place) / qm.name) != qm.read_bytes():
            yield f"{qm.name} is not made from {path.name}; run make translations"


def faults(message: Message, forms: Forms) -> Iterator[str]:
    """Why a translation cannot stand."""
    if not all(forms):
        yield "not translated"
        return
    names = part_names(message.source)
    for form in forms:
        try:
            said = part_names(form)
        except ValueError as error:
            yield f"{form!r}: {error}"
            continue
        # the form for one thing may do without the number
        if said - names or names - said - ({"n"} if message.one is not None else set()):
            yield f"{form!r} names the parts {sorted(said)}, not {sorted(names)}"


def listed(language: str, messages: Mapping[Key, Message], folder: Path = FOLDER) -> str:
    """What is untranslated, as a JSON list; spaces that do not break are written as escapes."""
    known = read(ts_path(language, folder))
    rows = [
        _row(message, language)
        for message in messages.values()
        if not all(forms_of(message, language, known))
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1).replace("\u00a0", "\\u00a0")


def fill(
    language: str, rows: list[dict[str, object]], messages: Mapping[Key, Message], folder: Path = FOLDER
) -> list[str]:
    """Put translations in, and say of each that cannot stand why; the others are taken."""
    path = ts_path(language, folder)
    known, refused = read(path), []
    for row in rows:
        message = messages.get((str(row["source"]), str(row.get("about", ""))))
        given = row["forms"]
        if message is None or not isinstance(given, list):
            refused.append(f"not in the program: {row['source']!r}")
            continue
        forms = tuple(map(str, given))
        needed = 1 if message.one is None else FORMS[language]
        bad = [f"{len(forms)} forms, not {needed}"] if len(forms) != needed else [*faults(message, forms)]
        refused += [f"{message.source!r}: {fault}" for fault in bad]
        if not bad:
            known[message.key] = forms
    write(path, language, messages.values(), known)
    compiled(path, path.with_suffix(".qm"))
    return refused


def _row(message: Message, language: str) -> dict[str, object]:
    several = {} if message.one is None else {"one": message.one}
    needed = 1 if message.one is None else FORMS[language]
    about = {"about": message.about} if message.about else {}
    return {"source": message.source, **several, **about, "where": message.where, "forms": [""] * needed}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Keep the translations in step with the program.")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--check", action="store_true", help="change nothing; say what is missing or stale")
    way.add_argument("--list", metavar="LANGUAGE", choices=FORMS, help="print what is untranslated as JSON")
    way.add_argument("--fill", metavar=("LANGUAGE", "FILE"), nargs=2, help="put such a list back in")
    return parser


def _tell(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
