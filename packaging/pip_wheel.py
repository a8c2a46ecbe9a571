"""Fetches pip's own wheel from the configured package index, for Pythons that come without pip."""

from __future__ import annotations

import configparser
import hashlib
import json
import os
import re
import ssl
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import Request, urlopen

from commands import SetupError

PUBLIC_INDEX = "https://pypi.org/simple"
ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.1"
WHEEL_NAME = re.compile(r"pip-(\d+(?:\.\d+)*)-py3-none-any\.whl")  # final releases only
CONFIG_FILES = ("/etc/xdg/pip/pip.conf", "/etc/pip.conf", "~/.pip/pip.conf", "~/.config/pip/pip.conf")
TIMEOUT_SECONDS = 60


@dataclass(frozen=True)
class Link:
    """A file on a project's page of the index; `sha256` in hex, "" if the page gives none."""

    name: str
    url: str
    sha256: str
    requires_python: str
    yanked: bool


@dataclass(frozen=True)
class Answer:
    """What a server sent, its media type, and the address it came from after redirects."""

    body: bytes
    media_type: str
    url: str


def download(folder: Path, python_minor: int) -> Path:
    """The newest pip for Python 3.`python_minor`, its checksum verified; SetupError if that fails."""
    page_url = index_url(os.environ, CONFIG_FILES).rstrip("/") + "/pip/"
    wheel = newest(links(_get(page_url)), python_minor)
    body = _get(wheel.url).body
    if hashlib.sha256(body).hexdigest() != wheel.sha256:
        raise SetupError(
            f"{wheel.name} does not match its checksum in the index and is not used. Run make again."
        )
    target = folder / wheel.name
    target.write_bytes(body)
    return target


def index_url(environ: Mapping[str, str], config_files: Iterable[str]) -> str:
    """Where pip would look: PIP_INDEX_URL, the last configuration file that says, or the public index."""
    found = environ.get("PIP_INDEX_URL")
    if found:
        return found
    config = configparser.RawConfigParser(strict=False)
    files = [*config_files, environ.get("PIP_CONFIG_FILE", "")]
    config.read(Path(name).expanduser() for name in files if name)
    for section in ("install", "global"):
        if config.has_option(section, "index-url"):
            return config.get(section, "index-url")
    return PUBLIC_INDEX


def links(page: Answer) -> list[Link]:
    """The files that an index page offers, in either of its two standard forms."""
    if page.media_type.endswith("json"):
        return list(_json_links(page))
    parser = _PageLinks(page.url)
    parser.feed(page.body.decode("utf-8", "replace"))
    return parser.found


def newest(offered: Iterable[Link], python_minor: int) -> Link:
    """The highest pip among wheels that carry a checksum and accept this Python."""
    fit = [link for link in offered if _fits(link, python_minor)]
    if not fit:
        raise SetupError(
            "The package index offers no pip for this Python. Install python3-venv and run make again."
        )
    return max(fit, key=lambda link: _version(link.name))


def _fits(link: Link, python_minor: int) -> bool:
    if link.yanked or not link.sha256 or not WHEEL_NAME.fullmatch(link.name):
        return False
    oldest = re.search(r">=\s*3\.(\d+)", link.requires_python)
    return oldest is None or int(oldest.group(1)) <= python_minor


def _version(name: str) -> tuple[int, ...]:
    found = WHEEL_NAME.fullmatch(name)
    return tuple(map(int, found.group(1).split("."))) if found else ()


def _json_links(page: Answer) -> Iterator[Link]:
    for file in json.loads(page.body)["files"]:
        yield Link(
            name=file["filename"],
            url=urljoin(page.url, file["url"]),
            sha256=file.get("hashes", {}).get("sha256", ""),
            requires_python=file.get("requires-python") or "",
            yanked=bool(file.get("yanked")),
        )


class _PageLinks(HTMLParser):
    def __init__(self, page_url: str) -> None:
        super().__init__()
        self.page_url = page_url
        self.found: list[Link] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag != "a" or not given.get("href"):
            return
        url, fragment = urldefrag(urljoin(self.page_url, given["href"] or ""))
        self.found.append(
            Link(
                name=url.rsplit("/", 1)[-1],
                url=url,
                sha256=fragment[7:] if fragment.startswith("sha256=") else "",
                requires_python=given.get("data-requires-python") or "",
                yanked="data-yanked" in given,
            )
        )


def _get(url: str) -> Answer:
    context = ssl.create_default_context(cafile=os.environ.get("PIP_CERT"))
    try:
        with urlopen(
            Request(url, headers={"Accept": ACCEPT}), timeout=TIMEOUT_SECONDS, context=context
        ) as reply:
            return Answer(reply.read(), reply.headers.get_content_type(), reply.url)
    except (OSError, HTTPException, ValueError) as error:
        host = urlsplit(url).netloc.rsplit("@", 1)[-1]  # an index address may carry a password
        why = error.reason if isinstance(error, URLError) else type(error).__name__
        raise SetupError(
            f"pip could not be downloaded from {host} ({why}). Check the network, "
            "or install the packages python3-venv and ca-certificates, and run make again."
        ) from None
