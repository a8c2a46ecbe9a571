"""Which names of a model mean the same one: a log's, a price list's, a console's, a router's. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

CLAUDE_FAMILIES = ("opus", "sonnet", "haiku", "instant", "fable", "mythos")
SMALL = ("haiku", "mini", "nano", "flash", "lite", "instant", "small", "micro")

_SELLERS = re.compile(
    r"^(?:(?:us|eu|apac|au|ca|jp|global|regional|us-gov)\.)?(?=[a-z0-9-]+\.[a-z])([a-z0-9-]+)\."
)
_NOT_SELLERS = re.compile(r"^[a-z]+-?\d")  # `gpt-5.6`, `llama3.1`: the point is of a version
_ENDINGS = re.compile(
    r"(-v\d+)?(:\d+[a-z]*)$|-v\d+$|-latest$|:(free|beta|nitro|floor|online|exacto)$|\[1m\]$"
)
_DATE = re.compile(r"[-@](20\d\d)-?(0[1-9]|1[0-2])-?([0-3]\d)(?=-|$)")
_NUMBERS = re.compile(r"\d+")
_EFFORTS = re.compile(r"[-:](thinking|minimal|low|medium|high|xhigh|max)(?=-|$)")


def dated(name: str) -> str:
    """A name without its seller, in one spelling, its date kept: `"claude-opus-4-5-20251101"`."""
    return _spelt(name)


def canonical(name: str) -> str:
    """The same for every name of one model, whatever date, seller or spelling it comes with.

    Claude's are put in one order: `"Claude Sonnet 4.5"`, `"claude-4.5-sonnet"` and
    `"us.anthropic.claude-sonnet-4-5-20250929-v1:0"` are all `"claude-sonnet-4-5"`.
    """
    plain = _spelt(_DATE.sub("", _without_seller(name)))
    words = plain.split("-")
    if words[0] != "claude":
        return plain
    return _claude(words) or plain


def is_small(name: str | None) -> bool:
    """Whether it is a model that clients call on the side: for titles, classifiers, searches."""
    return name is not None and not {*canonical(name).split("-")}.isdisjoint(SMALL)


def same_models(stated: Iterable[str], known: Iterable[str]) -> Mapping[str, str]:
    """One key for each name of either side; the same key means the same model.

    Dated names stay apart where each name of a model has a date: they may have had different prices.
    """
    groups: dict[str, set[str]] = {}
    for name in (*stated, *known):
        groups.setdefault(canonical(name), set()).add(name)
    keys: dict[str, str] = {}
    for key, names in groups.items():
        are_dated = all(_DATE.search(_without_seller(name)) for name in names)
        keys |= {name: dated(name) if are_dated else key for name in names}
    return keys


def _without_seller(name: str) -> str:
    plain = name.strip().lower().rsplit("/", 1)[-1].replace(" ", "-").replace("_", "-")
    seller = _SELLERS.match(plain)
    if seller and not _NOT_SELLERS.match(plain):
        plain = plain[seller.end() :]
    for _ in range(3):
        plain = _ENDINGS.sub("", plain)
    return plain


def _spelt(name: str) -> str:
    plain = _DATE.sub(lambda found: "-" + "".join(found.groups()), _without_seller(name))
    return re.sub(r"-+", "-", re.sub(r"[^a-z0-9]+", "-", plain)).strip("-")


def _claude(words: list[str]) -> str | None:
    family = next((word for word in words if word in CLAUDE_FAMILIES), None)
    numbers = [word for word in words if _NUMBERS.fullmatch(word)]
    if family is None or not numbers:
        return None
    if len(numbers) > 1 and numbers[-1] == "0":
        numbers = numbers[:-1]  # 4.0 is 4
    known = {"claude", family, *numbers, "0"}
    rest = [word for word in words if word not in known and not _EFFORTS.match(f"-{word}")]
    return "-".join(["claude", family, *numbers, *rest])
