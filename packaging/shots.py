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
    what_if: str = ""  # what is supposed of the chosen window
    forecasts: str = ""  # which state of the Forecasts page


SHOTS = {
    "readme-first-run": Shot(moment="2026-07-08T22:36:00Z", height=1000, labelled=True, ledger="now"),
    "readme-busy": Shot(moment="2026-07-08T22:36:00Z", height=935, ledger="now"),
    "readme-exhausted": Shot(moment="2026-07-08T18:44:00Z", height=935, ledger="now"),
    "readme-provider": Shot(moment="2026-07-08T22:36:00Z", height=900, ledger="now", provider="sample"),
    "readme-ledger": Shot(moment="2026-07-08T22:36:00Z", height=880, ledger="verified-details"),
    "readme-forecasts": Shot(
        moment="2026-07-08T22:36:00Z", height=900, ledger="now", provider="now", forecasts="sample"
    ),
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
