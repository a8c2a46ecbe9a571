"""The words of a command line. Light: it is read before the icon shows."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from math import nan
from pathlib import Path

from counterfoil import __version__
from counterfoil.cli.export_options import MakeVerb, add_export, add_span
from counterfoil.cli.money_options import add_money
from counterfoil.cli.system_options import add_system
from counterfoil.paths import Home, default_home, home_at
from counterfoil.surroundings import refuse_nowhere

MOMENT_HELP = "an ISO 8601 time or a date, in --tz where it names no zone"


def home_of(options: argparse.Namespace) -> Home:
    """The home that `--home`, the environment or the platform names. Errors: KnownError."""
    if options.home:
        return home_at(Path(options.home))
    found = default_home()
    refuse_nowhere(found.config_file, found.ledger_file, found.state_dir, found.cache_dir)
    return found


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Understand a command line; prints help and leaves with 2 where it is wrong."""
    parser = _parser()
    options = parser.parse_args(_with_verb(list(words)))
    for name, value in {"home": None, "root": None, "tz": None, "verbose": 0}.items():
        if not hasattr(options, name):
            setattr(options, name, value)
    return options


VERBS = frozenset(
    [
        "tray",
        "scan",
        "totals",
        "status",
        "snooze",
        "plans",
        "windows",
        "backtest",
        "readings",
        "events",
        "findings",
        "tell",
        "ask",
        "statusline",
        "watch",
        "serve",
        "doctor",
        "conform",
        "retention",
        "verify",
        "checkpoint",
        "explain",
        "prices",
        "reconcile",
        "statements",
        "export",
        "coverage",
        "care",
        "intake",
        "backup",
        "restore",
        "autostart",
        "remove",
        "licences",
        "settings",
        "updates",
    ]
)


def _with_verb(words: list[str]) -> list[str]:
    """The app is what is meant where no verb is named."""
    if any(word in VERBS for word in words) or any(word in ("-h", "--help", "--version") for word in words):
        return words
    bare = [word for word in _without_values(words) if not word.startswith("-")]
    return words if bare else [*words, "tray"]


def _without_values(words: list[str]) -> list[str]:
    takes_value = {"--home", "--root", "--tz"}
    return [word for before, word in zip(["", *words], words, strict=False) if before not in takes_value]


def _percentage(text: str) -> float:
    value = _number(text)
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is no percentage from 0 to 100")
    return value


def _chance(text: str) -> float:
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no chance from 0 to 1")
    return value


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return nan  # within no bounds


def _common() -> argparse.ArgumentParser:
    # SUPPRESS: given before the verb or after it, an option is not reset by the other parser's default
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--home", metavar="DIR", help="keep settings, ledger and state under DIR")
    common.add_argument(
        "--root", metavar="AGENT=DIR", action="append", help="read only this agent home; repeatable"
    )
    common.add_argument("--tz", metavar="ZONE", help="zone in which days are cut (default: the system's)")
    common.add_argument("-v", "--verbose", action="count", help="say more on stderr")
    return common


def _parser() -> argparse.ArgumentParser:
    common = _common()
    parser = argparse.ArgumentParser(
        prog="counterfoil",
        parents=[common],
        description="Your own record of what coding agents use, beside the provider's counter.",
    )
    parser.add_argument("--version", action="version", version=f"counterfoil {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    json_too = argparse.ArgumentParser(add_help=False)
    json_too.add_argument("--json", action="store_true", help="one JSON document on stdout")

    def verb(name: str, text: str, *, json: bool = True) -> argparse.ArgumentParser:
        parents = [common, json_too] if json else [common]
        return verbs.add_parser(name, help=text, description=text, parents=parents)

    _add_looks(verb)
    _add_forecasts(verb)
    _add_counters(verb)
    _add_evidence(verb)
    add_money(verb, MOMENT_HELP)
    add_export(verb, MOMENT_HELP)
    _add_upkeep(verb)
    add_system(verb)
    return parser


def _add_looks(verb: MakeVerb) -> None:
    """The app, and what reads logs and tells of use."""
    tray = verb("tray", "The app: tray icon, window, notices.", json=False)
    tray.add_argument("--hidden", action="store_true", help="start without a window")
    tray.add_argument("--quit", action="store_true", help="have the app that runs for this home end")
    tray.add_argument("--sample", action="store_true", help="show the shipped sample")
    tray.add_argument("--at", metavar="T", help=f"start the clock at T, for a look back: {MOMENT_HELP}")
    scan = verb("scan", "Read everything new into the ledger once.")
    scan.add_argument("--rescan", action="store_true", help="read every file again from its first byte")
    scan.add_argument(
        "--dry-run", action="store_true", help="with --rescan: show what would be added, and add nothing"
    )
    totals = verb("totals", "Sums over the ledger.")
    totals.add_argument("--by", metavar="KEY[,KEY…]", default="", help="agent, provider, model, project, …")
    totals.add_argument("--csv", action="store_true", help="the same rows as CSV")
    status = verb("status", "The open windows as they stand now, or stood at T.")
    status.add_argument("--at", metavar="T", help=MOMENT_HELP)
    status.add_argument("--line", action="store_true", help="one line, for status bars")
    status.add_argument(
        "--fail-under",
        metavar="P",
        type=_percentage,
        help="exit 1 when a window has less than P percent left",
    )
    status.add_argument(
        "--fail-chance", metavar="P", type=_percentage, help="exit 1 when one runs out with P percent or more"
    )
    status.add_argument(
        "--fail-at",
        metavar="LEVEL",
        choices=("watch", "warn", "critical", "exhausted"),
        help="exit 1 when a window is at watch, warn, critical or exhausted, or beyond",
    )
    windows = verb("windows", "Past and present quota windows.")
    readings = verb("readings", "The provider's counter as it was seen.")
    events = verb("events", "What the provider's counters did, each with its evidence.")
    events.add_argument("--agent", metavar="NAME", help="only this agent")
    events.add_argument("--kind", metavar="KIND", help="only this kind, such as reset_early")
    for spanned in (totals, windows, readings, events, _findings(verb)):
        add_span(spanned, MOMENT_HELP)
    watch = verb("watch", "A live view in the terminal.", json=False)
    watch.add_argument("--once", action="store_true", help="print the view once and end")
    watch.add_argument("--quiet", action="store_true", help="for a service: a line for each warning, no view")
    serve = verb("serve", "Answer status bars and Prometheus on this machine, without a window.", json=False)
    serve.add_argument("--port", metavar="N", type=int, help="a port of 127.0.0.1 (default: the settings')")
    serve.add_argument("--token", action="store_true", help="print the token to send along, and end")
    doctor = verb("doctor", "What was found, what is in the way, and what to do.")
    doctor.add_argument("--all", action="store_true", help="list agents that cannot be counted as well")
    conform = verb("conform", "Try an agent's reader on sample logs, for those who write one.")
    conform.add_argument("agent", metavar="AGENT", help="the agent's name")
    conform.add_argument("folder", metavar="FOLDER", help="a home of that agent")
    conform.add_argument("--plugin", metavar="NAME", help="try the reader of this plug-in, on or off")
    conform.add_argument("--rounds", metavar="N", type=int, default=30, help="random ways of each trial")
    conform.add_argument("--seed", metavar="N", type=int, default=0, help="other random ways")
    retention = verb("retention", "How long agents keep their logs, and the offer to keep them longer.")
    retention.add_argument("--keep", metavar="DAYS", type=int, help="show the change that keeps logs so long")
    retention.add_argument("--agent", metavar="NAME", help="only this agent")
    retention.add_argument("--apply", action="store_true", help="make the change; the old file is kept")


def _findings(verb: MakeVerb) -> argparse.ArgumentParser:
    findings = verb("findings", "Where tokens went that nobody asked for, with the requests and what to do.")
    findings.add_argument("--kind", metavar="KIND", help="only this kind, such as cache_broken")
    findings.add_argument("--session", metavar="ID", help="only this session, by its id or how that begins")
    findings.add_argument(
        "--least",
        metavar="CONFIDENCE",
        type=_chance,
        default=0.5,
        help="only what is at least so sure, from 0 to 1 (default: 0.5)",
    )
    return findings


def _add_forecasts(verb: MakeVerb) -> None:
    """What comes of forecasts: warnings, and a record."""
    snooze = verb("snooze", "Say nothing of a window until it resets; without a name, what can be snoozed.")
    snooze.add_argument(
        "name", metavar="NAME", nargs="?", help="an agent, agent/kind, or agent/limit; or all"
    )
    snooze.add_argument("--until", metavar="T", help=f"not until the reset but until T: {MOMENT_HELP}")
    snooze.add_argument("--end", action="store_true", help="end it: speak of it again")
    backtest = verb("backtest", "Forecasts made again over past windows, each from what was known then.")
    backtest.add_argument("--at-every", metavar="MIN", type=int, default=15, help="minutes between forecasts")
    backtest.add_argument(
        "--capacity-quantile",
        metavar="Q",
        type=float,
        default=0.6,
        help="where nothing was read: the share of earlier windows that cost less than a full one",
    )
    backtest.add_argument("--all", action="store_true", help="judge every window, not the later half only")
    add_span(backtest, MOMENT_HELP)


def _add_counters(verb: MakeVerb) -> None:
    """Where the provider's counter can be read that stands in no log."""
    tell = verb("tell", "Note what the provider's own display says: typed, pasted, or captured to a file.")
    tell.add_argument("text", metavar="TEXT", nargs="*", help="such as '5h: 41 %% used'; - reads stdin")
    tell.add_argument("--agent", metavar="NAME", help="whose counter it is")
    tell.add_argument("--window", metavar="NAME", help="five_hour, seven_day, or a limit's name")
    tell.add_argument("--percent", metavar="P", help="the share used")
    tell.add_argument("--resets", metavar="T", help="when that window resets: 18:00, in 2h, an ISO 8601 time")
    tell.add_argument("--account", metavar="ID", help="the account it is of")
    tell.add_argument("--file", metavar="FILE", help="a text, or a capture of Claude Code's stream-json")
    ask = verb("ask", "Have an agent's own program say how much is used. Off unless switched on.")
    ask.add_argument("--agent", metavar="NAME", help="only this agent")
    ask.add_argument("--even-if-off", action="store_true", help="this once, though it is not switched on")
    line = verb("statusline", "For Claude Code's status line: notes its counter, then runs your own line.")
    line.add_argument("--install", action="store_true", help="show the change that sets it up")
    line.add_argument("--remove", action="store_true", help="show the change that takes it away again")
    line.add_argument("--status", action="store_true", help="whether it is set up, and when it last spoke")
    line.add_argument("--apply", action="store_true", help="make the change; the old file is kept")
    line.add_argument("command", metavar="COMMAND", nargs="*", help="your own line, behind --")


def _add_evidence(verb: MakeVerb) -> None:
    """What shows that the ledger can be relied on."""
    verify = verb("verify", "Whether every record is as it was written, and every kept checkpoint holds.")
    verify.add_argument("file", metavar="FILE", nargs="?", help="another ledger, or a bundle")
    checkpoint = verb("checkpoint", "What the chain is now, to keep elsewhere; or an old one checked.")
    checkpoint.add_argument("--against", metavar="FILE|TEXT", help="check the ledger against an old one")
    checkpoint.add_argument("--timestamp-request", metavar="FILE", help="also write an RFC 3161 request")
    checkpoint.add_argument("--timestamp-reply", metavar="FILE", help="check and attach an authority's reply")
    checkpoint.add_argument("--ca", metavar="FILE", help="the authority's certificate, for --timestamp-reply")
    explain = verb("explain", "Every row of a request, message or session: which counts, why, where from.")
    explain.add_argument("id", metavar="ID", help="a message, request or session id")
    explain.add_argument("--proof", action="store_true", help="with --json: the blocks of the chain as well")


def _add_upkeep(verb: MakeVerb) -> None:
    """What is done for the ledger, most of it by the app itself."""
    verb("intake", "Read everything new, steered by lines. The app does so by itself.", json=False)
    care = verb("care", "Do what is due for the ledger: check it, back it up. The app does so by itself.")
    care.add_argument("--at-start", action="store_true", help="check what is new since the last check")
    backup = verb("backup", "A checked copy of the ledger now, and a list of those that there are.")
    backup.add_argument("-o", "--output", metavar="FILE", help="write it to FILE, which is never thinned out")
    restore = verb("restore", "What there is of the ledger, and what can be put back.")
    restore.add_argument(
        "--from", dest="file", metavar="FILE", help="use this backup, not the newest good one"
    )
    restore.add_argument("--new", action="store_true", help="begin an empty ledger; the old files stay")
    restore.add_argument("--apply", action="store_true", help="do it; the files in place are set aside")
    verb("coverage", "What was looked at and when, what was not, and what is gone.")
    licences = verb("licences", "The licences of all that comes with the program.")
    licences.add_argument("name", metavar="NAME", nargs="?", help="print the licence text of this part")
