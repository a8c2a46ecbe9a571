"""No text for a person goes past `tongue`: read from the source of every module of words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import counterfoil.words
from counterfoil.words import agents, tongue

WORDS = Path(counterfoil.words.__file__).parent
FOR_THE_TERMINAL = {"backtest", "backups", "subscription", "terminal"}  # which speaks English
UI = WORDS.parent / "ui"
MODULES = sorted(path.stem for path in WORDS.glob("*.py") if path.stem not in {"__init__", "tongue"})
A_TEXT = re.compile(r"[^\W\d_]\s+[^\W\d_]|\b[A-Z][a-z]+\b|\b[a-z]{4,}\b")
NAMES = {"Claude", "Codex", "Gemini", "Claude Code", "Gemini CLI", "Rp"} | {
    "Anthropic",
    "Cursor",
    "GitHub Copilot",
    *agents.NAMES.values(),
    *agents.SHORT.values(),
}  # the same in every language
COMMAND = "counterfoil "  # what is typed is not translated
SAID = {"tr", "trn", "msg"}
READ_NOT_SAID = {
    "replace",
    "removeprefix",
    "removesuffix",
    "split",
    "startswith",
    "endswith",
    "compile",
    "encode",
}


@pytest.mark.parametrize("name", [name for name in MODULES if name not in FOR_THE_TERMINAL])
def test_every_text_of_a_module_can_be_translated(name: str) -> None:
    assert list(unsaid((WORDS / f"{name}.py").read_text("utf-8"))) == []


def test_windows_take_no_words_from_modules_that_speak_english_only() -> None:
    pattern = re.compile(
        rf"words\.({'|'.join(FOR_THE_TERMINAL)})\b|words import ({'|'.join(FOR_THE_TERMINAL)})\b"
    )
    taken = [path.name for path in UI.rglob("*.py") if pattern.search(path.read_text("utf-8"))]
    assert taken == []


@pytest.mark.parametrize(
    "source",
    [
        'TITLE = "Notify from"',
        'def f(n):\n    return f"{n} lines skipped"',
        'def f():\n    return "or later"',
        'KINDS = {1: "weeks"}',
        'def f(n):\n    return tr("a {b}", b="of the week")',
    ],
)
def test_a_text_that_goes_past_is_found(source: str) -> None:
    assert len(list(unsaid(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        '"""What a module is."""',
        'TITLE = msg("Notify from")',
        'def f(n):\n    """Docs."""\n    return tr("{n} lines", n=n)',
        'def f(n):\n    return name.replace("a long name", "")',
        'def f(n):\n    return "more words" in n',
        'AGENTS = {"claude-code": "Claude"}',
        'FIELDS = (("model", msg("Model")), ("input", msg("Input")))',
        'class Measure(StrEnum):\n    MONEY = "money"',
        'def f(facts):\n    return facts.get("hours")',
    ],
)
def test_what_is_no_text_or_is_said_is_let_be(source: str) -> None:
    assert list(unsaid(source)) == []


def test_a_constant_that_is_said_later_is_as_it_stands() -> None:
    assert tongue.msg("No requests yet.", about="a table") == "No requests yet."


def unsaid(source: str) -> Iterator[str]:
    """Texts in a module that are not said through `tongue`, each with its line."""
    tree = ast.parse(source)
    let_be = set(_let_be(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node in let_be:
            continue
        if node.value in NAMES or node.value.startswith(COMMAND):
            continue
        if A_TEXT.search(node.value):
            yield f"{node.lineno}: {node.value!r}"


def _let_be(tree: ast.Module) -> Iterator[ast.AST]:
    """Strings that nobody reads, or that are said."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant() as docstring):
                yield docstring
            case ast.Call():
                yield from _inside_call(node)
            case ast.Compare() | ast.Raise() | ast.MatchValue():
                yield from ast.walk(node)
            case ast.Dict(keys=keys):
                yield from (part for key in keys if key is not None for part in ast.walk(key))
            case ast.Tuple(elts=[ast.Constant(value=str(key)) as named, *rest]) if key.isidentifier():
                if any(_is_said(part) for part in rest):
                    yield named  # what a text is known by
            case ast.ClassDef(bases=[ast.Name(id="StrEnum")], body=body):
                yield from (part for one in body if isinstance(one, ast.Assign) for part in ast.walk(one))
            case ast.Subscript(slice=index):
                yield from ast.walk(index)
            case ast.arg(annotation=ast.expr() as annotation):
                yield from ast.walk(annotation)
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                yield from ast.walk(value)


def _is_said(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") in SAID


def _inside_call(node: ast.Call) -> Iterator[ast.AST]:
    called = getattr(node.func, "id", getattr(node.func, "attr", ""))
    if called == "get":
        yield from node.args[:1]
    if called in READ_NOT_SAID:
        yield from (part for argument in node.args for part in ast.walk(argument))
    if called in SAID:
        yield from (part for argument in node.args for part in ast.walk(argument))
        said_of = (keyword.value for keyword in node.keywords if keyword.arg == "about")
        yield from (part for argument in said_of for part in ast.walk(argument))
