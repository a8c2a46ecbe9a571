"""Which pictures `screenshots.py` takes: of what, how large, and how the desktop is set up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: which example or which moment of the sample, how large, how the desktop is set up."""

    example: str = ""
    width: int = 1120
    height: int = 1110
    scale: int = 1
    right_to_left: bool = False
    card: int = 0  # which window the chart shows
    pointed: float | None = None  # where the pointer is on the window's chart, 0 to 1 of its width
    moment: str = ""  # in the sample's days
    labelled: bool = False  # shown as the sample that it is
    ledger: str = ""  # which state of the Ledger page
    provider: str = ""  # which state of the Provider page


SHOTS = {
    "readme-first-run": Shot(moment="2026-07-08T22:36:00Z", height=1000, labelled=True, ledger="now"),
    "readme-busy": Shot(moment="2026-07-08T22:36:00Z", height=935, ledger="now"),
    "readme-exhausted": Shot(moment="2026-07-08T18:44:00Z", height=935, ledger="now"),
    "readme-provider": Shot(moment="2026-07-08T22:36:00Z", height=900, ledger="now", provider="sample"),
    "readme-ledger": Shot(moment="2026-07-08T22:36:00Z", height=880, ledger="verified-details"),
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
}
