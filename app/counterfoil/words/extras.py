"""What the Settings page says of self-hosted models and of plug-ins. Pure: no Qt."""

from __future__ import annotations

from counterfoil.words import reasons
from counterfoil.words.tongue import msg, tr

LOCAL, PLUGINS = msg("Self-hosted models"), msg("Plug-ins")
METRICS = msg("Read a server's metrics")
METRICS_WHY = msg(
    "vLLM, SGLang and llama.cpp tell there how many tokens they read and wrote. Each address named here is "
    "asked once a minute; without one nothing is asked."
)
ADDRESS = msg("Address on this machine, such as http://127.0.0.1:8000/metrics")
NO_ADDRESS = msg("Write an address such as http://127.0.0.1:8000/metrics.")
TAKEN_ADDRESS = msg("That address is read already.")
REMOVED_ADDRESS = msg("The address is no longer read.")
PLUGINS_WHY = msg(
    "Readers of other makers that are installed beside Counterfoil. One that is on runs as part of it, and "
    "may read what you may read."
)


def refused(reason: str) -> str:
    """Why an address is not taken, as a sentence."""
    said = reasons.reason(reason)
    return tr("{sentence}.", sentence=said[:1].upper() + said[1:])


def plugin_line(package: str | None, label: str | None, problem: str | None) -> str:
    """`"counterfoil-aya 1.2 · reads Aya"`, or why it is not used."""
    if problem:
        said = tr("not used: {why}", why=reasons.reason(problem))
    else:
        said = tr("reads {agent}", agent=label) if label else ""
    return " · ".join(part for part in (package or "", said) if part)
