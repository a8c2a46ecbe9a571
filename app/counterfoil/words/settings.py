"""What the Settings page says. Pure: no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from counterfoil.domain.quota import WindowKind
from counterfoil.domain.snapshot import Snapshot, SourceState
from counterfoil.domain.warning_policy import LimitName
from counterfoil.words import figures
from counterfoil.words.listing import commas
from counterfoil.words.tongue import msg, numerals, tr, trn
from counterfoil.words.verdicts import window_names
from counterfoil.words.warnings import limit_of, window_title

TITLE = msg("Settings")
AGENTS, ACCOUNTS, WARNINGS = msg("Agents"), msg("Plans"), msg("Warnings")
ICON, LOOK, GENERAL, DATA = msg("Tray icon"), msg("Appearance"), msg("General"), msg("Your data")

EDIT_AS_TEXT, OPEN_FILE, OPEN_FOLDER = msg("Edit as text"), msg("Open file"), msg("Open folder")
RESTORE, RESTORE_ALL, UNDO = msg("Restore defaults"), msg("Restore all defaults"), msg("Undo")
RESTORED, RESTORED_ALL = msg("The defaults hold here again."), msg("All settings are as at first.")
REMOVED_ROOT, REMOVED_PLAN = msg("The folder is no longer read."), msg("The plan was removed.")
REMOVE, ADD, BROWSE = msg("Remove"), msg("Add"), msg("Browse…")

BROKEN_MORE = msg(
    "The settings from before hold until it is mended; nothing here can be changed, and the file is left as "
    "it is."
)
READ_ONLY = msg("The settings file may only be read, so nothing here can be changed.")

READ_AGENT_OFF = msg("Not read. What was read before stays in the ledger.")
READ_WHEN_THERE = msg("Looked for as well, and read once there is something: {agents}.")
MOST_HOMES = 4
NOT_FOUND, NO_LOGS = msg("not found"), msg("no logs yet")
ADD_FOLDER = msg("Read another folder")
ADD_FOLDER_WHY = msg("A home of an agent elsewhere, such as another user's or one copied from a server.")
FOLDER = msg("Folder")
NO_FOLDER = msg("There is no such folder.")
ASK_WHY = msg(
    "Starts that program now and then. It goes to the network with its own login; an old version may spend a "
    "request on the question."
)
EVERY, MINUTES = msg("Ask every"), msg("minutes")
WRONG_MINUTES = msg("Write whole minutes from 5 to 1440.")

PLANS_WHY = msg("What you pay is set beside the cost at API prices, on the History page. It goes nowhere.")
NAME, PLAN, PRICE, ACCOUNT, AGENT = msg("Name"), msg("Plan"), msg("$ a month"), msg("Account"), msg("Agent")
ANY_ACCOUNT = msg("any account")
NO_PLANS = msg("No plan is named yet.")
ADD_PLAN = msg("Add a plan")
WRONG_PRICE = msg("Write a number such as 20 or 99.50.")
BILLING_DAY = msg("A month of the plan begins on day")
WRONG_DAY = msg("Write a day from 1 to 31.")
SINCE, PRICE_SINCE = msg("Since, as year-month-day"), msg("$ a month from then on")
OTHER_PRICE, ADD_PRICE = msg("The price changed…"), msg("Add price")
WRONG_SINCE = msg("Write the day on which the price changed as year-month-day, such as 2026-05-01.")
TAKEN_SINCE = msg("There is a price from that day on already.")

NOTIFY, NOTIFY_WHY = msg("Notifications"), msg("A command or webhook is told all the same.")
NOTIFY_FROM = msg("Notify from")
NOTIFY_FROM_WHY = msg("Each level is said once for each window.")
QUIET = msg("Quiet hours")
QUIET_WHY = msg("A window that is used up is told all the same. What still holds afterwards is told then.")
BEGIN, END = msg("Begin of quiet hours"), msg("End of quiet hours")
KINDS_TITLE = msg("Notify of")
WINDOWS, ELSEWHERE = msg("Windows"), msg("Handed on to")
FULL, FULL_WHY = (
    msg("By how full it is"),
    msg("Percent used at which a window is worth watching, warns, is critical."),
)
CHANCE = msg("By how sure it runs out")
CHANCE_WHY = msg("Chance in 100 that it runs out before its reset, for the same three.")
STEPS = (msg("Watch"), msg("Warn"), msg("Critical"))
WRONG_STEPS = msg("Write three rising whole numbers from 1 to 100.")
KINDS = {
    "windows": msg("windows that may run out"),
    "reset": msg("resets"),
    "problems": msg("what is in the way of reading"),
    "counter_zeroed": msg("a counter back at zero"),
    "jump_without_use": msg("a jump without use here"),
    "on_credits": msg("use on credits"),
    "capacity_changed": msg("another capacity"),
    "cache_broken": msg("a cache that stopped working"),
    "retry_storm": msg("retries and loops"),
}

SHOWS = {"tightest": msg("Tightest"), "pinned": msg("Pinned"), "two": msg("Two rings")}
SHOWS_TITLE = msg("Shows")
SHOWS_WHY = msg("The window that ends first, one of your choice, or the two tightest inside each other.")
PINNED, NO_PIN = msg("Pinned window"), msg("none chosen")
NUMBER, NUMBER_WHY = msg("Percentage in the ring"), msg("Where the panel has room for it, from 22 pixels.")
MONO, MONO_WHY = msg("One colour"), msg("Shapes tell the levels without hues too.")
PANEL_TITLE, PANEL_WHY = msg("Panel"), msg("The ground that the icon stands on.")
PANELS = {"auto": msg("As the desktop"), "light": msg("Light"), "dark": msg("Dark")}
PREVIEW = msg("Preview")

THEME = msg("Theme")
THEMES = {"system": msg("System"), "light": msg("Light"), "dark": msg("Dark")}
LANGUAGE, SYSTEM_LANGUAGE = msg("Language"), msg("System's language")
CURRENCY = msg("Currency")
CURRENCY_WHY = msg(
    "Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact."
)
RATE = msg("for a dollar")
WRONG_RATE = msg("Write a number above 0, such as 0.92.")
WRONG_CURRENCY = msg("Write three letters such as EUR.")

ZONE, ZONE_WHY = msg("Time zone"), msg("Days, weeks and months are cut in it.")
SYSTEM_ZONE = msg("The system's")
LOGIN, LOGIN_WHY = msg("Start at login"), msg("In the tray, without a window.")
ADVICE = msg("Advice on short-lived logs")
ADVICE_WHY = msg("Says when an agent deletes its logs soon, and offers to keep them longer.")

MOVE = msg(
    "To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files "
    "there, start again."
)
SETTINGS_PLACE, LEDGER_PLACE = msg("Settings"), msg("Ledger")
BACKUPS_PLACE, STATE_PLACE, CACHE_PLACE = msg("Backups"), msg("State"), msg("Cache")


def broken(line: int | None, column: int | None, what: str) -> str:
    """Where the file has a mistake, and which."""
    if line is None:
        return tr("The settings file has a mistake: {what}.", what=what)
    if column is None:
        return tr("The settings file has a mistake in line {line}: {what}.", line=line, what=what)
    return tr(
        "The settings file has a mistake in line {line}, column {column}: {what}.",
        line=line,
        column=column,
        what=what,
    )


def ask_agent(label: str) -> str:
    """The name of the switch that lets an agent's own program be asked."""
    return tr("Ask {agent} itself how much is used", agent=label)


def read_when_there(labels: Sequence[str]) -> str:
    """The agents of which nothing was found."""
    return tr(READ_WHEN_THERE, agents=commas(labels))


def shortened(homes: Sequence[str]) -> list[str]:
    """A line for each of an agent's homes, the last one for those that are too many; never none."""
    if len(homes) <= MOST_HOMES:
        return list(homes) or [tr(NOT_FOUND)]
    return [*homes[: MOST_HOMES - 1], tr("and {n} more", n=len(homes) - MOST_HOMES + 1)]


def source_line(source: SourceState) -> str:
    """`"~/.claude · 124 files"`, or what is in the way there."""
    if source.problem:
        return tr("{place} · {what}", place=short(source.home), what=source.problem)
    if not source.files:
        return tr("{place} · {what}", place=short(source.home), what=tr(NO_LOGS))
    files = trn("{n} file", "{n} files", source.files)
    return tr("{place} · {what}", place=short(source.home), what=files)


def short(place: str) -> str:
    """With ~ for the user's home."""
    from pathlib import Path

    path, home = Path(place), Path.home()
    if path == home or not path.is_relative_to(home):
        return place
    return f"~/{path.relative_to(home)}"


def size(of_bytes: int | None) -> str:
    """`"1.2 MB"`; a dash where there is nothing yet."""
    if of_bytes is None:
        return "–"
    amount, units = float(of_bytes), ("B", "kB", "MB", "GB")
    for unit in units:
        if amount < 1000 or unit == units[-1]:
            break
        amount /= 1000
    return f"{amount:.0f} {unit}" if amount >= 10 or unit == "B" else f"{amount:.1f} {unit}"


def handed_on(command: str, webhook: str) -> str:
    """The command and the webhook that are told of warnings, which the file alone sets."""
    return tr(
        "Command: {command}. Webhook: {webhook}. Both are set in the file.", command=command, webhook=webhook
    )


def remove(name: str) -> str:
    """For those who hear the button instead of seeing what it stands beside."""
    return tr("Remove {name}", name=name)


def price_since(day: date, price: str) -> str:
    """`"from 1 May 2026: $200 a month"`."""
    when = figures.full_date(datetime(day.year, day.month, day.day, tzinfo=UTC))
    return tr("from {date}: ${price} a month", date=when, price=numerals(price))


def pin_of(limit: LimitName) -> str:
    """A limit as the settings name it: `claude-code/claude/seven_day`."""
    return f"{limit.agent}/{limit.limit_id}/{limit.kind.value}"


def pins(snapshot: Snapshot | None, pinned: str) -> list[tuple[str, str]]:
    """The limits that can be pinned, by their names on the cards; the pinned one even without a window."""
    states = () if snapshot is None or snapshot.sample else snapshot.windows
    names = window_names([state.window for state in states])
    found = {pin_of(limit_of(state)): name for state, name in zip(states, names, strict=True)}
    if pinned and pinned not in found:
        found[pinned] = _title_of(pinned)
    return list(found.items())


def _title_of(pinned: str) -> str:
    parts = pinned.split("/")
    try:
        return window_title(LimitName(parts[0], None, "/".join(parts[1:-1]), WindowKind(parts[-1])))
    except ValueError:
        return pinned


def accounts_of(snapshot: Snapshot | None, agent: str) -> Sequence[str]:
    """The accounts of an agent whose windows are known by name."""
    states = () if snapshot is None or snapshot.sample else snapshot.windows
    return sorted({s.window.account for s in states if s.window.agent == agent and s.window.account})
