"""README.md and docs/ are whole: what they point to is there, and what there is stands in them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from counterfoil import __version__, libraries, surroundings
from counterfoil.cli import options
from counterfoil.settings_text import DEFAULTS
from doc_commands import ROOT, pages

DOCS = ROOT / "docs"
LONGEST_PAGE_LINES, LONGEST_README_LINES = 160, 90
LINK = re.compile(r"!?\[[^\]]*\]\((?P<to>[^)\s]+)\)")
HEADING = re.compile(r"^#+ (?P<title>.+)$", re.M)
FENCED = re.compile(r"^```.*?^```$", re.M | re.S)
SPAN = re.compile(r"`+(?P<code>[^`]+)`+")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
FILE_NAMES = re.compile(r"counterfoil[-_](?P<version>\d+\.\d+\.\d+)")
MAKE = re.compile(r"(?:^ {0,4}|`)make (?P<target>[a-z][a-z-]*)", re.M)
TARGET = re.compile(r"^(?P<target>[a-z][a-z-]*):", re.M)
OF_OTHERS = {"--metrics", "--force"}  # llama.cpp's; that of pipx and uv

page_by_page = pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))


def anchors(page: Path) -> set[str]:
    """What headings are called in addresses: small letters, dashes for blanks, other signs left out."""
    titles = (found["title"] for found in HEADING.finditer(FENCED.sub("", page.read_text("utf-8"))))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def links(page: Path) -> list[str]:
    return [found["to"] for found in LINK.finditer(FENCED.sub("", page.read_text("utf-8")))]


def verbs() -> dict[str, argparse.ArgumentParser]:
    """Each verb's own parser."""
    (found,) = (one for one in options._parser()._actions if isinstance(one, argparse._SubParsersAction))
    return dict(found.choices)


def known_options(parser: argparse.ArgumentParser) -> set[str]:
    return {word for action in parser._actions for word in action.option_strings}


@page_by_page
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        if link.startswith("https://"):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), f"{page.name}: {link}"
        assert not anchor or anchor in anchors(target), f"{page.name}: {link}"


def test_every_page_is_reached_from_the_index_and_every_picture_is_shown() -> None:
    shown = {(page.parent / link).resolve() for page in pages() for link in links(page)}
    assert {page.name for page in DOCS.glob("*.md")} - {"README.md"} == {
        link for link in links(DOCS / "README.md") if "/" not in link and "#" not in link
    }
    pictures = (ROOT / "packaging" / "pictures").glob("readme-*.png")
    themes = {picture.stem.rpartition("-")[0] for picture in pictures}
    assert themes == {path.stem.rpartition("-")[0] for path in shown if path.match("readme-*.png")}


@page_by_page
def test_a_page_is_short(page: Path) -> None:
    longest = LONGEST_README_LINES if page.parent == ROOT else LONGEST_PAGE_LINES
    assert len(page.read_text("utf-8").splitlines()) <= longest


def test_every_verb_has_its_place() -> None:
    told = (DOCS / "commands.md").read_text("utf-8")
    assert [name for name in verbs() if not re.search(rf"counterfoil {name}\b|`{name}[ `]", told)] == []


def test_every_setting_has_its_place() -> None:
    """The page shows the file as it is laid; where this fails, lay `DEFAULTS` there again."""
    assert f"```toml\n{DEFAULTS}```" in (DOCS / "settings.md").read_text("utf-8")


def spoken(page: Path) -> Iterator[str]:
    """Pieces of code that name the program or one of its options, one command each."""
    text = page.read_text("utf-8")
    for block in FENCED.findall(text):
        if block.startswith("```sh"):
            yield from block.replace("\\\n", " ").splitlines()[1:-1]
    yield from (found["code"] for found in SPAN.finditer(FENCED.sub("", text)))


@page_by_page
def test_no_page_names_an_option_that_there_is_not(page: Path) -> None:
    parsers = verbs()
    anywhere = set.union(known_options(options._parser()), *map(known_options, parsers.values()))
    for code in spoken(page):
        words = code.split("#")[0].split(" -- ")[0].split()
        if "counterfoil" in words[:2]:
            verb = next((word for word in words if word in parsers), "tray")
            unknown = set(OPTION.findall(code)) - known_options(parsers[verb])
        elif words[:1] and words[0] in {*parsers, "--"}:
            unknown = set(OPTION.findall(code)) - known_options(parsers.get(words[0], options._parser()))
        elif code.startswith("--"):
            unknown = set(OPTION.findall(code)) - anywhere
        else:
            continue
        assert unknown - {"--version", *OF_OTHERS} == set(), f"{page.name}: {code}"


@page_by_page
def test_no_command_stands_where_nobody_tries_it(page: Path) -> None:
    """A command line is in a block of `sh`; only those of `make` may stand indented, on the first screen."""
    text = page.read_text("utf-8")
    others = [block for block in FENCED.findall(text) if not block.startswith("```sh")]
    lines = [line for block in others for line in block.splitlines()]
    lines += [line for line in FENCED.sub("", text).splitlines() if line.startswith("    ")]
    assert [line for line in lines if line.split()[:1] in (["counterfoil"], ["sudo"], ["python3"])] == []


@page_by_page
def test_every_target_that_is_named_can_be_made(page: Path) -> None:
    targets = set(TARGET.findall((ROOT / "Makefile").read_text("utf-8")))
    assert {"run", "test"} <= targets
    assert set(MAKE.findall(page.read_text("utf-8"))) <= targets


@page_by_page
def test_file_names_bear_the_version(page: Path) -> None:
    found = set(FILE_NAMES.findall(page.read_text("utf-8")))
    assert found <= {__version__}


def test_what_is_quoted_is_what_is_said(tmp_path: Path) -> None:
    told = (DOCS / "troubleshooting.md").read_text("utf-8")
    (tmp_path / "os-release").write_text("ID=debian\n")
    releases = [tmp_path / "os-release"]
    said = (
        str(libraries.refusal(["libxcb-cursor.so.0"], releases)),
        libraries.fonts_wanted(releases),
        surroundings.NO_HOME,
    )
    assert [sentence for sentence in said if sentence not in told] == []
