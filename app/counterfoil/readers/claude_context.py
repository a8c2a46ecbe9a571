"""What stays the same from one request of Claude Code to the next: session, project, client, service."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from counterfoil.domain.usage import RequestContext
from counterfoil.readers.base import LogFile
from counterfoil.readers.claude_entry import AGENT
from counterfoil.readers.decode import LONGEST_PATH, UNRECOGNISED, fixed_word, identifier, label
from counterfoil.readers.strict_json import Object

_SEPARATORS = re.compile(r"[/\\]+")
_NO_GEO = ("", "not_available")


class Shell(NamedTuple):
    """What a line says around its message; session and project are None where the file's path tells them."""

    session: str | None
    project: str | None
    client_version: str | None
    entrypoint: str | None
    is_sidechain: bool


class Service(NamedTuple):
    """How the provider served a request, as its usage says."""

    tier: str | None
    speed: str | None
    geo: str | None


def shell_of(root: Object, *, is_subagent: bool) -> Shell:
    cwd = root.get("cwd")
    return Shell(
        identifier(root.get("sessionId")),
        _last_part(cwd[-LONGEST_PATH:]) if isinstance(cwd, str) else None,
        fixed_word(root.get("version")),
        fixed_word(root.get("entrypoint")),
        is_subagent or root.get("isSidechain") is True,
    )


def service_of(usage: Object) -> Service:
    tier, speed, geo = (usage.get(name) for name in ("service_tier", "speed", "inference_geo"))
    return Service(fixed_word(tier), fixed_word(speed), None if geo in _NO_GEO else fixed_word(geo))


def context_of(file: LogFile, model: str, shell: Shell, service: Service) -> RequestContext:
    return RequestContext(
        agent=AGENT,
        provider="anthropic" if "claude" in model.lower() else "gateway",
        model=model,
        session=shell.session or session_of(file),
        project=shell.project or _project_of(file),
        client_version=shell.client_version,
        entrypoint=shell.entrypoint,
        service_tier=service.tier,
        speed=service.speed,
        geo=service.geo,
        sidechain=shell.is_sidechain,
    )


@lru_cache(maxsize=64)
def _last_part(cwd: str) -> str | None:
    """The name of the folder that a client worked in."""
    parts = [part for part in _SEPARATORS.split(cwd) if part]
    return label(parts[-1]) if parts else None


def session_of(file: LogFile) -> str:
    """By the file's name, which Claude Code gives it after the session."""
    return identifier(file.path.rpartition("/")[2].removesuffix(".jsonl")) or UNRECOGNISED


def _project_of(file: LogFile) -> str:
    """By the folder that Claude Code named after the working directory."""
    folders = file.path.split("/")[:-1]
    folder = folders[folders.index("projects") + 1] if "projects" in folders[:-1] else ""
    return label(folder.rstrip("-").rpartition("-")[2]) or UNRECOGNISED
