"""The words by which the program is woven into a system, and taken out of it again."""

from __future__ import annotations

from counterfoil.cli.export_options import MakeVerb


def add_system(verb: MakeVerb) -> None:
    """`autostart` and `remove`."""
    autostart = verb("autostart", "Whether the app starts at login; switch it on or off.")
    autostart.add_argument("switch", choices=("on", "off"), nargs="?", help="the same switch as in Settings")
    autostart.add_argument(
        "--headless", action="store_true", help="a systemd user unit of `watch --quiet` instead"
    )
    remove = verb("remove", "What there is of the program outside its own folders, and how to remove it.")
    remove.add_argument("--apply", action="store_true", help="take it back; the ledger and settings stay")
    config = verb("settings", "Where the settings are and which differ; an export of them, or an import.")
    config.add_argument("--export", metavar="FILE", help="write settings and your own prices to one file")
    config.add_argument("--import", dest="take", metavar="FILE", help="show what taking in FILE would change")
    config.add_argument("--apply", action="store_true", help="change it; the old file is kept beside")
    config.add_argument("--with-commands", action="store_true", help="commands, webhook and plug-ins too")
    news = verb("updates", "Whether newer versions are looked for. Off unless switched on.")
    news.add_argument("--now", action="store_true", help="send one request to pypi.org now")
