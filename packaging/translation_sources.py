"""Finds every text that is said through `tr`, `trn` and `msg` in the program, by reading its source."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

APP = Path(__file__).resolve().parent.parent / "app" / "counterfoil"
COUNTED = "counted"  # as `words/tongue.py` asks for texts with a number
SAYING = {"tr": 1, "trn": 2, "msg": 1}  # and how many texts each takes
Key = tuple[str, str]  # the text and what it is about


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate; `one` is its English form for a single thing, None where there are no forms."""

    source: str
    about: str
    one: str | None
    where: str

    @property
    def key(self) -> Key:
        """What the translations know it by."""
        return self.source, self.about


class SourceError(Exception):
    """A text that cannot be collected; says where."""


def collected(root: Path = APP) -> dict[Key, Message]:
    """All texts below a folder, in the order of its files; `SourceError` lists each that cannot be taken."""
    found: dict[Key, Message] = {}
    wrong: list[str] = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        for item in _messages(ast.parse(path.read_text("utf-8")), name):
            if isinstance(item, str):
                wrong.append(item)
                continue
            found.setdefault(item.key, item)
    if wrong:
        raise SourceError("\n".join(wrong))
    return found


def part_names(text: str) -> set[str]:
    """The names of a text's parts: `{"when"}` for `"resets {when}"`; ValueError where braces are wrong."""
    names: set[str] = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if not name.isidentifier() or spec or conversion:
            raise ValueError(f"a part is a name in braces, which {name!r} is not")
        names.add(name)
    return names


def _messages(tree: ast.Module, name: str) -> Iterator[Message | str]:
    """The messages of one file, and a sentence for each call that is wrong."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or (called := _called(node)) not in SAYING:
            continue
        where = f"{name}:{node.lineno}"
        try:
            yield from _taken(node, called, name)
        except ValueError as error:
            yield f"{where}: {error}"


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=called):
            return called
        case ast.Attribute(value=ast.Name(id="tongue"), attr=called):
            return called
    return ""


def _taken(node: ast.Call, called: str, file: str) -> Iterator[Message]:
    if len(node.args) < SAYING[called] + (called == "trn"):
        raise ValueError(f"{called} lacks its text")
    if called == "trn":
        one, many = (_only_text(arg) for arg in node.args[:2])
        if not part_names(one) <= part_names(many):
            raise ValueError("the form for one has parts that the other has not")
        _compare(node, part_names(many) - {"n"})
        yield Message(many, COUNTED, one, file)
        return
    for text in _texts(node.args[0], may_be_constant=called == "tr"):
        if called == "tr":
            _compare(node, part_names(text))
        else:
            part_names(text)
        yield Message(text, _about(node), None, file)


def _only_text(node: ast.expr) -> str:
    (text,) = _texts(node, may_be_constant=False)
    return text


def _texts(node: ast.expr, *, may_be_constant: bool) -> list[str]:
    """The literals that an argument may be: one, two of a choice, none where a constant is said."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=body, orelse=other):
            sides = (_texts(side, may_be_constant=may_be_constant) for side in (body, other))
            return [text for side in sides for text in side]
        case ast.Name() | ast.Attribute() | ast.Subscript() if may_be_constant:
            return []
    raise ValueError(f"not a literal text: {ast.unparse(node)}")


def _about(node: ast.Call) -> str:
    for keyword in node.keywords:
        if keyword.arg == "about":
            return _only_text(keyword.value)
    return ""


def _compare(node: ast.Call, named: Iterable[str]) -> None:
    """ValueError unless the call gives the very parts that its text names."""
    given = {keyword.arg for keyword in node.keywords} - {"about", "n"}
    if None not in given and given != set(named) - {"n"}:
        raise ValueError(f"parts given {sorted(map(str, given))}, parts named {sorted(named)}")
