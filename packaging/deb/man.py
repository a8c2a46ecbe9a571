"""Writes the man page out of the command line's own words: `python packaging/deb/man.py [--check]`.

Verbs and options are those that `counterfoil --help` knows; what surrounds them stands here.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from counterfoil.cli.options import _parser

PAGE = Path(__file__).resolve().parents[1] / "linux" / "counterfoil.1"
COMMON = ("--home", "--root", "--tz", "--verbose", "--json", "--help", "--version")

HEAD = r""".\" Made by packaging/deb/man.py of what `counterfoil --help` says.
.TH COUNTERFOIL 1 "" "Counterfoil" "User Commands"
.SH NAME
counterfoil, counterfoil\-tray \- your own record of what AI coding agents use
.SH SYNOPSIS
.B counterfoil
.RI [ OPTION ]... " VERB " [ OPTION ]...
.br
.B counterfoil\-tray
.RI [ OPTION ]...
.SH DESCRIPTION
Counterfoil reads the session logs that AI coding agents leave on this machine and writes each request once
into a ledger that only grows. It sets that ledger beside the provider's own counter, says when a quota window
will run out, and hands over evidence where the two disagree.
.PP
Without a verb it starts the app, an icon in the tray with its windows.
.B counterfoil\-tray
does the same. Nothing leaves the machine unless you ask for it, and no prompt, code or
tool output is ever stored.
"""

TAIL = r""".SH FILES
.TP
.I ~/.local/share/counterfoil/ledger.db
The ledger, with its checked backups in
.I backups
and the drop folder in
.I drop
beside it. It is never deleted, neither by an upgrade nor when the program is removed.
.TP
.I ~/.config/counterfoil/config.toml
The settings, with a comment on each. Your own prices lie beside them in
.IR prices.toml .
.TP
.I ~/.local/state/counterfoil
What the program remembers of itself, and its own log.
.TP
.I ~/.cache/counterfoil
What can be made again.
.TP
.I ~/.config/autostart/counterfoil.desktop
Starts the app at login, where that is switched on in the settings.
.TP
.I /usr/lib/systemd/user/counterfoil-watch.service
For machines without a display:
.B systemctl \-\-user enable \-\-now counterfoil\-watch
keeps the ledger without a window.
.SH ENVIRONMENT
.TP
.B COUNTERFOIL_HOME
Keeps settings, ledger and state under this folder, as
.B \-\-home
does.
.TP
.B COUNTERFOIL_CLOCK
Sets and speeds up the clock for a replay:
.IR 2026\-07\-01T12:00:00Z ,
or sixty times as fast with
.I *60
behind it. The window says so.
.TP
.B COUNTERFOIL_DROP
Is read in place of the drop folder.
.TP
.BR XDG_DATA_HOME ", " XDG_CONFIG_HOME ", " XDG_STATE_HOME ", " XDG_CACHE_HOME
Where the folders above lie.
.TP
.BR CLAUDE_CONFIG_DIR ", " CODEX_HOME
Where those agents keep their logs; other agents' own variables are obeyed as well.
.TP
.BR DISPLAY ", " WAYLAND_DISPLAY
Where the app is shown. Without either, use
.BR "counterfoil watch" .
.SH "EXIT STATUS"
.TP
.B 0
Done.
.TP
.B 1
Done, and the answer is no:
.B status
fell below what was asked,
.B verify
does not hold,
.B reconcile
found differences, and the like.
.TP
.B 2
The command line asks for something that does not exist, or nothing in a text was understood.
.TP
.B 3
Something outside is in the way. One sentence on the standard error says what, and what to do.
.TP
.B 130
Ended by Ctrl+C.
.SH EXAMPLES
.TP
.B counterfoil scan
Read everything new once.
.TP
.B counterfoil totals \-\-by day,model
What was used on each day, by model.
.TP
.B counterfoil status \-\-fail\-under 10
Exit 1 where a window has less than a tenth left.
.TP
.B counterfoil export \-o evidence.zip
A bundle that anybody can check.
.SH "SEE ALSO"
.BR systemctl (1),
.BR openssl (1)
"""


def page() -> str:
    """The whole page as roff."""
    parser = _parser()
    (verbs,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    told = {choice.dest: str(choice.help) for choice in verbs._choices_actions}
    every = [one for one in next(iter(verbs.choices.values()))._actions if _is_common(one)]
    lines = [*_options([*every, *(one for one in parser._actions if "--version" in one.option_strings)])]
    body = [".SH OPTIONS", "These go before or behind a verb.", *lines, ".SH VERBS"]
    for name, verb in verbs.choices.items():
        own = [one for one in verb._actions if not _is_common(one)]
        body += [f".SS {_bold_words(name, own)}", _text(told[name]), *_options(own)]
        if any("--json" in one.option_strings for one in verb._actions):
            body += [".PP", r"Takes \fB\-\-json\fR."]
    json = [".TP", r"\fB\-\-json\fR", "Where a verb takes it: one JSON document on the standard output."]
    body[2 + len(lines) : 2 + len(lines)] = json
    return HEAD + "\n".join(body) + "\n" + TAIL


def _is_common(action: argparse.Action) -> bool:
    return any(name in COMMON for name in action.option_strings)


def _bold_words(name: str, actions: Iterable[argparse.Action]) -> str:
    places = (f" [{one.metavar}]..." for one in actions if not one.option_strings and one.nargs == "*")
    single = (
        f" [{one.metavar}]" if one.nargs == "?" else f" {one.metavar}"
        for one in actions
        if not one.option_strings and one.nargs != "*"
    )
    return f'"{name}{"".join((*single, *places))}"'


def _options(actions: Iterable[argparse.Action]) -> Iterator[str]:
    for one in actions:
        if one.option_strings and "--json" not in one.option_strings:
            names = r"\fR, ".join(rf"\fB{_plain(name)}" for name in one.option_strings)
            yield from (".TP", f"{names}\\fR{_value(one)}", _text(str(one.help or "")))
        elif not one.option_strings:
            yield from (".TP", rf"\fI{_plain(str(one.metavar or one.dest))}\fR", _text(str(one.help or "")))


def _value(action: argparse.Action) -> str:
    if action.nargs == 0:
        return ""
    named = action.metavar if isinstance(action.metavar, str) else None
    shown = named or "|".join(map(str, action.choices or ())) or action.dest.upper()
    return rf" \fI{_plain(shown)}\fR"


def _text(text: str) -> str:
    said = text.replace("%%", "%")
    line = _plain(f"{said[:1].upper()}{said[1:]}{'' if said.endswith(('.', '…')) else '.'}")
    return rf"\&{line}" if line.startswith((".", "'")) else line


def _plain(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...").replace("'", r"\(aq")


def main(arguments: list[str]) -> int:
    """Exit status 1 where --check finds the page out of step."""
    parser = argparse.ArgumentParser(description="Write the man page.")
    parser.add_argument("--check", action="store_true", help="only say whether it is in step")
    made, is_check = page(), parser.parse_args(arguments).check
    if is_check:
        return int(made != PAGE.read_text("utf-8"))
    PAGE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
