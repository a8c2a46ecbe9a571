"""Reads the program's source for text that reaches a widget without having gone through `ui/text.py`.

A place that reads markup wants `tooltip` or `rich`, one that reads shortcuts wants `menu`; others take any.

What is accepted: literals and constants, the door's own functions, combinations of both, names that only
ever hold such a thing (a private function's parameters by its calls), and labels that clean what they are
given (`PlainLabel`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.ui.text_places import (
    DOOR,
    DOOR_MODULES,
    LAST,
    MAKERS,
    NEVER,
    NO_TEXT_FROM,
    PICTURES,
    READS_MARKUP,
    READS_SHORTCUTS,
    SECOND,
    SELF_CLEANING,
    SETTERS,
    SEVERAL,
    SOURCES_OF,
)

UNKNOWN, PARAMETER = ast.Name("unknown"), ast.Name("parameter")
Scope = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Offence:
    """A call whose `argument`, as written, is not known to be clean, or that should not be at all."""

    line: int
    call: str
    argument: str


@dataclass(slots=True)
class Names:
    """What is known of the whole program: attributes that hold labels which clean by themselves."""

    labels: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)

    def learn(self, source: str) -> None:
        """Note every attribute that is given a label, and every one that is given something else."""
        self.learn_from(ast.parse(source))

    def learn_from(self, tree: ast.AST) -> None:
        """The same of a source that was parsed before."""
        for target, value in _assignments(tree):
            if isinstance(target, ast.Attribute):
                (self.labels if _makes_label(value) else self.others).add(target.attr)

    def is_label(self, name: str) -> bool:
        return name in self.labels - self.others


def offences(source: str, names: Names) -> list[Offence]:
    """Every doubtful call of a module."""
    tree = ast.parse(source)
    module = _Module(tree, names)
    heirs = [
        Offence(node.lineno, f"class {node.name}", _last(base))
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
        if _last(base) in NEVER
    ]
    return heirs + sorted(
        (
            found
            for scope in module.scopes
            for call in _calls_in(scope)
            for found in module.judge(call, scope)
        ),
        key=lambda offence: offence.line,
    )


class _Module:
    """One source file: who calls what with what, and what its names may hold."""

    def __init__(self, tree: ast.Module, names: Names) -> None:
        self._names, self._own_names = names, Names()
        self._own_names.learn_from(tree)
        self.door = _door_names(tree)
        functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
        self.scopes: list[Scope] = [tree, *functions]
        self.held = {scope: _locals(scope) for scope in self.scopes}
        self._callers = [(call, scope) for scope in self.scopes for call in _calls_in(scope)]

    def judge(self, call: ast.Call, scope: Scope) -> Iterator[Offence]:
        """What of a call's text did not go through the door."""
        name = _last(call.func)
        if name in NEVER:
            yield Offence(call.lineno, name, "")
        if name not in SETTERS | MAKERS or self._cleans_itself(call, scope):
            return
        look = _Look(self, frozenset(alias for alias, one in self.door.items() if one in _door_for(name)))
        for argument in _texts_of(call, name):
            if not look.is_clean(argument, scope) and not _is_no_text(argument):
                yield Offence(call.lineno, name, ast.unparse(argument))

    def _cleans_itself(self, call: ast.Call, scope: Scope) -> bool:
        if not isinstance(call.func, ast.Attribute) or call.func.attr != "setText":
            return False
        holder = call.func.value
        if isinstance(holder, ast.Call) and _last(holder.func) == "clipboard":  # no widget
            return True
        if isinstance(holder, ast.Name):
            held = self.held[scope].get(holder.id, [])
            return bool(held) and all(_makes_label(v) or _last(v) in SELF_CLEANING for v in held)
        is_own = isinstance(holder, ast.Attribute) and ast.unparse(holder.value) == "self"
        known = self._own_names if is_own else self._names
        return known.is_label(_last(holder)) or self._names.is_label(_last(holder))

    def given(self, name: str, scope: Scope) -> Iterator[tuple[ast.expr, Scope]]:
        """What the calls in this module give a private function's parameter."""
        if not isinstance(scope, ast.FunctionDef) or not scope.name.startswith("_"):
            return
        parameters = [one.arg for one in scope.args.args if one.arg != "self"]
        for call, caller in self._callers:
            if _last(call.func) != scope.name:
                continue
            keywords = {k.arg: k.value for k in call.keywords}
            place = parameters.index(name) if name in parameters else len(call.args)
            if name in keywords or place < len(call.args):
                yield keywords.get(name) or call.args[place], caller


@dataclass(frozen=True, slots=True)
class _Look:
    """Whether a text can only be clean in the way that `door`'s functions, by their names here, make it."""

    module: _Module
    door: frozenset[str]

    def is_clean(self, value: ast.expr, scope: Scope, seen: frozenset[str] = frozenset()) -> bool:
        def each(parts: Iterable[ast.expr]) -> bool:
            return all(self.is_clean(part, scope, seen) for part in parts)

        match value:
            case ast.Constant():
                return True
            case ast.Attribute() | ast.Name() if _is_constant(value):
                return True
            case ast.Call(func=ast.Attribute(attr="join" | "elidedText"), args=[first, *_]):
                return each([first])
            case ast.Call(func=ast.Name(id="tr" | "trn" as name), args=sources, keywords=parts):
                return each([*sources[: SOURCES_OF[name]], *(part.value for part in parts)])
            case ast.Call(func=ast.Attribute(value=ast.Name(id="words")), args=[], keywords=[]):
                return True
            case ast.Call(func=ast.Attribute(value=ast.Name(id="figures"))):  # numbers, money, times
                return True
            case ast.Call(func=ast.Name(id=name)):
                return name in self.door
            case ast.JoinedStr(values=values):
                return each(v.value for v in values if isinstance(v, ast.FormattedValue))
            case ast.BinOp(right=ast.Constant(value=int())):  # a number
                return True
            case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other, op=ast.Add()):
                return each([one, other])
            case ast.BoolOp(values=values) | ast.Tuple(elts=values):
                return each(values)
            case ast.GeneratorExp(elt=one) | ast.ListComp(elt=one) | ast.Starred(value=one):
                return each([one])
            case ast.Subscript(value=one):
                return each([one])
            case ast.Name(id=name) if name not in seen:
                return self._holds_clean(name, scope, seen | {name})
        return False

    def _holds_clean(self, name: str, scope: Scope, seen: frozenset[str]) -> bool:
        held = self.module.held[scope].get(name, [])
        if held == [PARAMETER]:
            given = list(self.module.given(name, scope))
            return bool(given) and all(self.is_clean(v, caller, seen) for v, caller in given)
        return bool(held) and all(self.is_clean(v, scope, seen) for v in held)


def _door_for(name: str) -> set[str]:
    if name in READS_MARKUP:
        return {"tooltip", "rich"}
    return {"menu"} if name in READS_SHORTCUTS else DOOR


def _texts_of(call: ast.Call, name: str) -> list[ast.expr]:
    """The arguments that hold the text."""
    keywords = {k.arg: k.value for k in call.keywords}
    if "ignoreBounds" in keywords:  # a plot's item
        return []
    named = [value for key, value in keywords.items() if key in ("text", "title", "label", "html", "name")]
    if name in LAST:
        return [*call.args[-1:], *named]
    if name in SECOND:
        return [*call.args[1:2], *named]
    return [*(call.args if name in SEVERAL | MAKERS else call.args[:1]), *named]


def _is_no_text(value: ast.expr) -> bool:
    """Parents, enumerations and pictures, as far as they can be told by how they are written."""
    match value:
        case ast.Name(id="self" | "parent") | ast.Attribute(attr="_widget" | "_view" | "_window" | "_parent"):
            return True
        case ast.Attribute():
            return ast.unparse(value).split(".")[0] in NO_TEXT_FROM
        case ast.BinOp(op=ast.BitOr(), left=left, right=right):
            return _is_no_text(left) and _is_no_text(right)
        case ast.Call(func=func):
            return _last(func) in PICTURES
    return False


def _is_constant(value: ast.expr) -> bool:
    """A name in capitals, or a part of what it stands for: what a module of ours says once and for all."""
    return _is_constant(value.value) if isinstance(value, ast.Subscript) else _last(value).isupper()


def _makes_label(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and _last(value.func) in SELF_CLEANING


def _door_names(tree: ast.AST) -> dict[str, str]:
    """The names that a module gives the door's functions, and which those are."""
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in DOOR_MODULES
        for alias in node.names
        if alias.name in DOOR
    }


def _own(scope: ast.AST) -> Iterator[ast.AST]:
    """All nodes of a function or module but those of functions inside it; lambdas are part of it."""
    waiting = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += ast.iter_child_nodes(node)


def _calls_in(scope: Scope) -> Iterator[ast.Call]:
    return (node for node in _own(scope) if isinstance(node, ast.Call))


def _locals(scope: Scope) -> dict[str, list[ast.expr]]:
    """What each local name may hold; a parameter holds what its annotation says."""
    held: dict[str, list[ast.expr]] = {}
    for target, value in _assignments(scope, own=True):
        if isinstance(target, ast.Name):
            held.setdefault(target.id, []).append(value)
    for node in _own(scope):
        if isinstance(node, ast.For | ast.comprehension):
            literal = isinstance(node.iter, ast.Tuple) or _is_constant(node.iter)
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    held.setdefault(name.id, []).append(node.iter if literal else UNKNOWN)
    if not isinstance(scope, ast.Module):
        for one in (*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs):
            is_label = one.annotation is not None and _last(one.annotation) in SELF_CLEANING
            held.setdefault(one.arg, []).append(one.annotation if one.annotation and is_label else PARAMETER)
    return held


def _assignments(tree: ast.AST, *, own: bool = False) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Targets with their values; tuples are taken apart where both sides have as many parts."""
    for node in _own(tree) if own else ast.walk(tree):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _pairs(target, value)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield target, value
            case ast.AugAssign(target=target, value=value) | ast.NamedExpr(target=target, value=value):
                yield target, value


def _pairs(target: ast.expr, value: ast.expr) -> Iterable[tuple[ast.expr, ast.expr]]:
    if not isinstance(target, ast.Tuple):
        return [(target, value)]
    if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
        return zip(target.elts, value.elts, strict=True)
    return [(part, UNKNOWN) for part in target.elts]


def _last(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _last(value)
    return ""
