"""Which pictures `screenshots.py` takes: of what, how large, and how the desktop is set up."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: which example or which moment of the sample, how large, how the desktop is set up."""

    example: str = ""
    width: int = 1120
    height: int = 1110
    scale: int = 1
    right_to_left: bool = False
    language: str = "en"
    card: int = 0  # which window the chart shows
    pointed: float | None = None  # where the pointer is on the window's chart, 0 to 1 of its width
    moment: str = ""  # in the sample's days
    labelled: bool = False  # shown as the sample that it is
    ledger: str = ""  # which state of the Ledger page
    provider: str = ""  # which state of the Provider page
    what_if: str = ""  # what is supposed of the chosen window
    forecasts: str = ""  # which state of the Forecasts page
    history: str = ""  # which state of the History page
    sessions: str = ""  # which state of the Sessions page
    settings: str = ""  # which state of the Settings page
    about: str = ""  # which state of the window itself: its first page, its keys, About
    popover: str = ""  # the small panel instead of the window, and in which state


SHOTS = {
    "settings": Shot("busy", 1120, 900, settings="changed"),
    "settings-first": Shot("busy", 1120, 900, settings="usual"),
    "settings-tall": Shot("busy", 1120, 2500, settings="changed"),
    "settings-warnings": Shot("busy", 1120, 900, settings="changed-warnings"),
    "settings-icon": Shot("busy", 1120, 900, settings="changed-icon"),
    "settings-broken": Shot("busy", 1120, 900, settings="broken"),
    "settings-unknown": Shot("busy", 1120, 700, settings="unknown"),
    "settings-readonly": Shot("busy", 1120, 700, settings="readonly"),
    "settings-wrong": Shot("busy", 1120, 900, settings="changed-wrong"),
    "settings-undo": Shot("busy", 1120, 900, settings="changed-undo"),
    "settings-empty": Shot("empty", 1120, 900, settings="usual"),
    "settings-long-names": Shot("long_names", 1120, 2500, settings="odd"),
    "settings-narrow": Shot("busy", 720, 2600, settings="changed"),
    "settings-small": Shot("busy", 480, 360, settings="changed"),
    "settings-small-tall": Shot("busy", 480, 2599, settings="changed"),
    "settings-rtl": Shot("busy", 1120, 2500, right_to_left=True, settings="changed"),
    "settings-scale-200": Shot("busy", 1120, 1200, scale=2, settings="changed"),
    "welcome": Shot("empty", 1120, 800, about="welcome"),
    "welcome-tall": Shot("empty", 1120, 1000, about="welcome"),
    "welcome-nothing": Shot("empty", 1120, 900, about="welcome:nothing"),
    "welcome-narrow": Shot("empty", 720, 480, about="welcome"),
    "welcome-small": Shot("empty", 480, 360, about="welcome"),
    "welcome-small-below": Shot("empty", 480, 360, about="welcome:below"),
    "welcome-rtl": Shot("empty", 1120, 1000, right_to_left=True, about="welcome"),
    "welcome-scale-200": Shot("empty", 1120, 800, scale=2, about="welcome"),
    "keys": Shot("busy", 1120, 800, about="keys"),
    "keys-narrow": Shot("busy", 720, 700, about="keys"),
    "keys-rtl": Shot("busy", 1120, 800, right_to_left=True, about="keys"),
    "about": Shot("busy", 1120, 800, about="about"),
    "about-small": Shot("busy", 480, 480, about="about"),
    "reconcile": Shot("busy", 1120, 800, about="reconcile"),
    "reconcile-narrow": Shot("busy", 720, 480, about="reconcile"),
    "reconcile-small": Shot("busy", 480, 360, about="reconcile"),
    "reconcile-rtl": Shot("busy", 1120, 800, right_to_left=True, about="reconcile"),
    "toast": Shot("busy", 1120, 700, about="toast"),
    "toast-small": Shot("busy", 480, 360, about="toast"),
    "rail-elsewhere": Shot("busy", 1120, 700, about="elsewhere"),
    "rail-slim": Shot("busy", 720, 480, about="elsewhere"),
    "rail-rtl": Shot("busy", 1120, 700, right_to_left=True, about="elsewhere"),
    "readme-first-run": Shot(moment="2026-07-08T22:36:00Z", height=1000, labelled=True, ledger="now"),
    "readme-busy": Shot(moment="2026-07-08T22:36:00Z", height=935, ledger="now"),
    "readme-exhausted": Shot(moment="2026-07-08T18:44:00Z", height=935, ledger="now"),
    "readme-provider": Shot(moment="2026-07-08T22:36:00Z", height=900, ledger="now", provider="sample"),
    "readme-ledger": Shot(moment="2026-07-08T22:36:00Z", height=880, ledger="verified-details"),
    "readme-forecasts": Shot("both", height=900, ledger="now", provider="now", forecasts="whole"),
    "readme-what-if": Shot(moment="2026-07-08T22:36:00Z", height=835, ledger="now", what_if="session"),
    "first-run": Shot("first_run", height=1180),
    "busy": Shot("busy", height=1130),
    "hover": Shot("busy", height=1130, pointed=0.42),
    "hover-forecast": Shot("busy", height=1130, pointed=0.66),
    "importing": Shot("importing"),
    "importing-paused": Shot("importing_paused", height=1200),
    "importing-long": Shot("importing_long", height=480),
    "importing-small": Shot("importing", 480, 480),
    "importing-small-paused": Shot("importing_paused", 480, 480),
    "importing-small-long": Shot("importing_long", 480, 480),
    "importing-narrow": Shot("importing", 720, 480),
    "importing-rtl": Shot("importing", height=480, right_to_left=True),
    "importing-rtl-small": Shot("importing_paused", 480, 480, right_to_left=True),
    "importing-scale-200": Shot("importing", height=480, scale=2),
    "importing-ledger": Shot("importing", height=700, ledger="whole"),
    "counters": Shot("both", height=1150),
    "counters-hover": Shot("both", height=1150, pointed=0.36),
    "counters-together": Shot("both", height=1150, card=2),
    "counters-small": Shot("both", 480, 900),
    "counters-rtl": Shot("both", height=1150, right_to_left=True),
    "counters-scale-200": Shot("both", height=700, scale=2),
    "events": Shot("with_events", height=1150),
    "events-hover": Shot("with_events", height=1150, pointed=0.25),
    "estimate": Shot("with_estimate", height=1150, pointed=0.3),
    "week": Shot("busy", height=1130, card=2),
    "pace": Shot("supposing", height=1180),
    "pace-week": Shot("supposing", height=1180, card=2),
    "pace-rtl": Shot("supposing", height=700, right_to_left=True),
    "pace-small": Shot("supposing", 480, 1500),
    "tighter": Shot("tighter", height=700),
    "what-if": Shot("supposing", height=900, what_if="open"),
    "what-if-changed": Shot("supposing", height=900, what_if="changed"),
    "what-if-lasts": Shot("supposing", height=900, what_if="lasts"),
    "what-if-week": Shot("supposing", height=900, card=2, what_if="changed"),
    "what-if-narrow": Shot("supposing", 720, 1300, what_if="changed"),
    "what-if-small": Shot("supposing", 480, 2000, what_if="changed"),
    "what-if-rtl": Shot("supposing", height=900, right_to_left=True, what_if="changed"),
    "what-if-long-names": Shot("supposing_odd", height=1000, what_if="changed"),
    "what-if-scale-200": Shot("supposing", height=900, scale=2, what_if="changed"),
    "exhausted": Shot("exhausted"),
    "unknown": Shot("unknown", height=900),
    "empty": Shot("empty", height=700),
    "long-names": Shot("long_names", height=1500),
    "small": Shot("busy", 720, 480),
    "small-tall": Shot("busy", 720, 1640),
    "rtl": Shot("busy", right_to_left=True),
    "scale-200": Shot("busy", scale=2),
    "with-ledger": Shot("busy", height=900, ledger="now"),
    "provider": Shot("both", height=1280, ledger="now", provider="whole"),
    "provider-usual": Shot("both", height=800, ledger="now", provider="whole"),
    "provider-every": Shot("both", height=800, provider="every"),
    "provider-capacity": Shot("both", height=800, provider="capacity"),
    "provider-empty": Shot("empty", height=700, ledger="now", provider="empty"),
    "provider-none": Shot("empty", height=700, provider="none"),
    "provider-lost": Shot("busy", height=700, provider="lost"),
    "provider-loading": Shot("busy", height=700, provider="loading"),
    "provider-sample": Shot("first_run", height=900, provider="whole"),
    "provider-connect": Shot("both", height=900, provider="connect"),
    "provider-connect-done": Shot("both", height=900, provider="connect-done"),
    "provider-disconnect": Shot("both", height=900, provider="disconnect"),
    "provider-typed": Shot("both", height=900, provider="typed"),
    "provider-notices": Shot("both", height=1400, provider="notices"),
    "provider-long-names": Shot("both", height=1280, provider="odd"),
    "provider-narrow": Shot("both", 720, 1900, provider="whole"),
    "provider-small": Shot("both", 480, 360, provider="whole"),
    "provider-small-tall": Shot("both", 480, 2300, provider="whole"),
    "provider-wide": Shot("both", 1680, 1280, provider="whole"),
    "provider-rtl": Shot("both", height=1280, right_to_left=True, provider="whole"),
    "provider-scale-200": Shot("both", height=1200, scale=2, provider="whole"),
    "forecasts": Shot("both", height=1400, ledger="now", provider="now", forecasts="whole"),
    "forecasts-usual": Shot("both", height=800, forecasts="whole"),
    "forecasts-hover": Shot("both", height=800, forecasts="hover"),
    "forecasts-past": Shot("both", height=900, forecasts="past"),
    "forecasts-week": Shot("both", height=1000, forecasts="week"),
    "forecasts-many": Shot("both", height=1400, forecasts="many"),
    "forecasts-few": Shot("both", height=1400, forecasts="few"),
    "forecasts-one": Shot("both", height=1200, forecasts="one"),
    "forecasts-empty": Shot("empty", height=500, forecasts="empty"),
    "forecasts-none": Shot("empty", height=500, forecasts="none"),
    "forecasts-lost": Shot("busy", height=500, forecasts="lost"),
    "forecasts-loading": Shot("busy", height=500, forecasts="loading"),
    "forecasts-long-names": Shot("both", height=1500, forecasts="odd"),
    "forecasts-narrow": Shot("both", 720, 2000, forecasts="whole"),
    "forecasts-small": Shot("both", 480, 360, forecasts="whole"),
    "forecasts-small-tall": Shot("both", 480, 2400, forecasts="whole"),
    "forecasts-wide": Shot("both", 1680, 1300, forecasts="whole"),
    "forecasts-rtl": Shot("both", height=1400, right_to_left=True, forecasts="whole"),
    "forecasts-scale-200": Shot("both", height=1290, scale=2, forecasts="whole"),
    "sessions": Shot("both", height=800, sessions="whole"),
    "sessions-real": Shot(moment="2026-07-08T22:36:00Z", height=1100, sessions="open"),
    "sessions-wide": Shot("both", 1600, 900, sessions="focus"),
    "sessions-filtered": Shot("both", height=600, sessions="filtered"),
    "sessions-no-match": Shot("both", height=500, sessions="nothing"),
    "sessions-many": Shot("both", height=800, sessions="many"),
    "sessions-empty": Shot("empty", height=500, sessions="empty"),
    "sessions-none": Shot("empty", height=500, sessions="none"),
    "sessions-lost": Shot("busy", height=500, sessions="lost"),
    "sessions-loading": Shot("busy", height=500, sessions="loading"),
    "sessions-long-names": Shot("both", height=600, sessions="odd"),
    "sessions-narrow": Shot("both", 720, 800, sessions="whole"),
    "sessions-small": Shot("both", 480, 360, sessions="whole"),
    "sessions-small-tall": Shot("both", 480, 900, sessions="whole"),
    "sessions-rtl": Shot("both", height=700, right_to_left=True, sessions="whole"),
    "sessions-scale-200": Shot("both", height=700, scale=2, sessions="whole"),
    "session": Shot("both", height=1100, sessions="open"),
    "session-hover": Shot("both", height=800, sessions="hover"),
    "session-by-request": Shot("both", height=800, sessions="requests"),
    "session-only": Shot("both", height=800, sessions="open-only"),
    "session-large": Shot("both", height=1100, sessions="open-large"),
    "session-long-names": Shot("both", height=1100, sessions="open-odd"),
    "session-wide": Shot("both", 1600, 1100, sessions="open"),
    "session-narrow": Shot("both", 720, 1300, sessions="open"),
    "session-small": Shot("both", 480, 1500, sessions="open"),
    "session-rtl": Shot("both", height=1100, right_to_left=True, sessions="open"),
    "session-scale-200": Shot("both", height=1100, scale=2, sessions="open"),
    "history": Shot("both", height=1700, history="whole"),
    "history-usual": Shot("both", height=800, history="whole"),
    "history-real": Shot(moment="2026-07-08T22:36:00Z", height=1500, history="whole"),
    "history-hover": Shot("both", height=900, history="hover"),
    "history-tokens": Shot("both", height=900, history="tokens"),
    "history-cache": Shot("both", height=900, history="cache"),
    "history-requests": Shot("both", height=900, history="requests"),
    "history-year": Shot("both", height=900, history="year"),
    "history-all": Shot("both", height=900, history="all"),
    "history-month": Shot("both", height=900, history="month"),
    "history-quarter": Shot("both", height=900, history="quarter"),
    "history-custom": Shot("both", height=900, history="custom"),
    "history-narrowed": Shot("both", height=900, history="narrowed"),
    "history-nothing": Shot("both", height=900, history="nothing"),
    "history-many": Shot("both", height=1700, history="many"),
    "history-one": Shot("both", height=1500, history="one"),
    "history-young": Shot("both", height=1500, history="young"),
    "history-unpriced": Shot("both", height=1500, history="unpriced"),
    "history-empty": Shot("empty", height=500, history="empty"),
    "history-watched": Shot("empty", height=900, history="watched"),
    "history-none": Shot("empty", height=500, history="none"),
    "history-lost": Shot("busy", height=500, history="lost"),
    "history-loading": Shot("busy", height=500, history="loading"),
    "history-long-names": Shot("both", height=1700, history="odd"),
    "history-narrow": Shot("both", 720, 2200, history="whole"),
    "history-small": Shot("both", 480, 360, history="whole"),
    "history-small-tall": Shot("both", 480, 3000, history="whole"),
    "history-small-dates": Shot("both", 480, 900, history="custom"),
    "history-wide": Shot("both", 1680, 1500, history="whole"),
    "history-rtl": Shot("both", height=1700, right_to_left=True, history="whole"),
    "history-scale-200": Shot("both", height=1250, scale=2, history="whole"),
    "ledger": Shot("busy", height=900, ledger="whole"),
    "ledger-details": Shot("busy", height=900, ledger="details"),
    "ledger-wide": Shot("busy", 1680, 1000, ledger="details"),
    "ledger-usual": Shot("busy", height=800, ledger="whole"),
    "ledger-day": Shot("busy", height=900, ledger="day"),
    "ledger-filtered": Shot("busy", height=900, ledger="nothing"),
    "ledger-verifying": Shot("busy", height=900, ledger="verifying"),
    "ledger-verified": Shot("busy", height=900, ledger="verified"),
    "ledger-bad": Shot("busy", height=900, ledger="bad"),
    "ledger-lost": Shot("busy", height=900, ledger="lost"),
    "ledger-loading": Shot("busy", height=900, ledger="loading"),
    "ledger-scrolling": Shot("busy", height=900, ledger="scrolling"),
    "ledger-newer": Shot("busy", height=900, ledger="newer"),
    "ledger-empty": Shot("empty", height=900, ledger="empty"),
    "ledger-none": Shot("empty", height=900, ledger="none"),
    "ledger-sample": Shot("first_run", height=900, ledger="whole"),
    "ledger-longer": Shot("busy", height=900, ledger="longer"),
    "ledger-longer-done": Shot("busy", height=900, ledger="longer-done"),
    "ledger-long-names": Shot("busy", height=900, ledger="odd"),
    "ledger-narrow": Shot("busy", 720, 1300, ledger="details"),
    "ledger-small": Shot("busy", 480, 360, ledger="whole"),
    "ledger-small-tall": Shot("busy", 480, 1900, ledger="details"),
    "ledger-small-dates": Shot("busy", 480, 900, ledger="custom"),
    "ledger-rtl": Shot("busy", height=900, right_to_left=True, ledger="details"),
    "ledger-scale-200": Shot("busy", height=900, scale=2, ledger="details"),
    "popover": Shot("busy", popover="now"),
    "popover-counters": Shot("both", popover="now"),
    "popover-sample": Shot(moment="2026-07-08T22:36:00Z", labelled=True, popover="now"),
    "popover-importing": Shot("importing_long", popover="now"),
    "popover-exhausted": Shot("exhausted", popover="now"),
    "popover-unknown": Shot("unknown", popover="now"),
    "popover-estimate": Shot("with_estimate", popover="now"),
    "popover-tighter": Shot("tighter", popover="now"),
    "popover-empty": Shot("empty", popover="now"),
    "popover-long-names": Shot("long_names", height=1400, popover="now"),
    "popover-many": Shot("busy", height=720, popover="many"),
    "popover-snoozed": Shot("busy", popover="snoozed"),
    "popover-paused": Shot("busy", popover="paused"),
    "popover-menu": Shot("busy", popover="menu"),
    "popover-undo": Shot("busy", popover="undo"),
    "popover-rtl": Shot("both", right_to_left=True, popover="now"),
    "popover-scale-200": Shot("both", scale=2, popover="now"),
    "popover-window": Shot("both", 380, 560, popover="window"),
    "popover-window-small": Shot("both", 300, 240, popover="window"),
}

PAGES = ("ledger", "provider", "forecasts", "history", "sessions", "settings")  # fields of Shot
LANGUAGES = ("de", "ko", "zh_CN", "id")
IN_LANGUAGES = (
    "busy",
    "counters-hover",
    "exhausted",
    "importing-paused",
    "empty",
    "what-if-changed",
    "history",
    "history-unpriced",
    "sessions",
    "session",
    "provider",
    "provider-every",
    "provider-connect",
    "provider-typed",
    "ledger-details",
    "ledger-verified",
    "ledger-longer",
    "forecasts",
    "forecasts-past",
    "settings-tall",
    "settings-broken",
    "welcome-tall",
    "keys",
    "about",
    "reconcile",
    "popover-counters",
    "popover-menu",
    "small",
    "history-small",
    "settings-small",
    "popover-window-small",
)
SIZES = {"1600": (1600, 1000), "4k": (3840, 2160), "720": (720, 480), "480": (480, 800)}
IN_SIZES = ("busy", "history", "sessions", "session", "provider", "ledger-details", "forecasts", "settings")

SHOTS |= {
    f"{name}-{language}": replace(SHOTS[name], language=language)
    for name in IN_LANGUAGES
    for language in LANGUAGES
}
SHOTS |= {
    f"{name}-{size}": replace(SHOTS[name], width=width, height=height)
    for name in IN_SIZES
    for size, (width, height) in SIZES.items()
}


def group_of(name: str) -> str:
    """Under what heading a state is looked at: the page or surface that it shows."""
    shot = SHOTS.get(name)
    if shot is None:
        return "other"
    if name.startswith("readme-"):
        return "readme"
    if shot.popover:
        return "popover"
    if shot.about:
        return "shell"
    return next((page for page in PAGES if getattr(shot, page) not in ("", "now")), "now")
