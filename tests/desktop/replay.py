"""A real window that ran out, played again in the running app: `python -m tests.desktop.replay --help`.

The app's clock stands in the past and runs fast; what a user was working on then is laid into the logs line
by line, and every notification is noted with the time at which it came.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counterfoil.clock import VARIABLE, Clock, iso, starting_at
from tests.conftest import CORPUS, SHARED_LOGS
from tests.desktop.replay_log import Player, UsedUp, logged_lines, used_up
from tests.desktop.session import Desktop
from tests.desktop.session_bus import Notification

PLAYED = CORPUS / "replay" / "used-up-in-43-minutes" / ".codex"
PLAYED_RESET = "2026-07-08T19:07:54Z"
SPEED = 60
MINUTE_MS = 60_000
LOOK_SECONDS = 0.05
POPUP_SECONDS = 0.4  # until the notification service has drawn what it was handed
URGENCY_CRITICAL = 2


@dataclass(frozen=True, slots=True)
class Said:
    """A notification and when it came, by the clock of the replay."""

    at_ms: int
    note: Notification

    @property
    def level(self) -> str:
        """What it says of its window; the title tells the ends, the urgency what lies between."""
        title = self.note.summary.lower()
        ends = {"used up": "exhausted", "reset": "reset"}
        found = next((level for words, level in ends.items() if words in title), None)
        return found or ("critical" if self.note.hints["urgency"] == URGENCY_CRITICAL else "warn")


class Replay:
    """Runs the app on a desktop through stretches of the past; `said` is all that it announced."""

    def __init__(self, desktop: Desktop, player: Player, pictures: Path, speed: int = SPEED) -> None:
        self.said: list[Said] = []
        self._desktop = desktop
        self._player = player
        self._pictures = pictures
        self._speed = speed
        self._heard = 0
        self._starts = 0
        pictures.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def app_from(self, begins_ms: int, *words: str) -> Iterator[Clock]:
        """The app with its clock at that moment, everything logged before it already there."""
        self._player.play(begins_ms)
        clock, real_ms = starting_at(begins_ms, self._speed), time.time_ns() // 1_000_000
        self._desktop.env[VARIABLE] = f"{iso(begins_ms)}*{self._speed}@{iso(real_ms)}"
        self._starts += 1
        app = self._desktop.run_app("--tz", "UTC", "tray", *words)
        yield clock
        self._listen(clock)
        assert app.poll() is None, self._desktop.log(f"app-{self._starts}")
        self._desktop.stop(f"app-{self._starts}")

    def play(self, clock: Clock, until_ms: int, *, picture_every_ms: int | None = None) -> None:
        """Lay lines as their time comes and note what the app announces, until the clock stands there."""
        next_ms = clock() + picture_every_ms if picture_every_ms else until_ms + 1
        while clock() < until_ms:
            self._player.play(clock())
            self._listen(clock)
            if clock() >= next_ms:
                self._take_picture(clock(), "")
                next_ms += picture_every_ms or 0
            time.sleep(LOOK_SECONDS)

    def of_five_hours(self) -> list[Said]:
        """What was said of how the 5-hour window fills; what else its counter did is told with a colon."""
        return [said for said in self.said if re.search("5-hour[^:]*$", said.note.summary)]

    def _listen(self, clock: Clock) -> None:
        at_ms = clock()
        notes = self._desktop.notifications()[self._heard :]
        self._heard += len(notes)
        self.said += [Said(at_ms, note) for note in notes]
        if notes:
            time.sleep(POPUP_SECONDS)
            self._take_picture(at_ms, notes[-1].summary)

    def _take_picture(self, at_ms: int, words: str) -> None:
        moment = str(iso(at_ms))[11:19].replace(":", "")
        name = "-".join([moment, *re.findall(r"\w+", words.lower())])
        self._desktop.screenshot(self._pictures / f"{name}.png")


def report(said: Sequence[Said], window: UsedUp) -> list[str]:
    """What was said, a line each, with how long before the window ran out."""
    lines = [f"ran out {iso(window.full_at_ms)}, reset {iso(window.resets_at_ms)}"]
    for one in said:
        lead = (window.full_at_ms - one.at_ms) / MINUTE_MS
        lines.append(f"{iso(one.at_ms)}  {lead:+7.1f} min  {one.note.summary}: {one.note.body}")
    return lines


def main(words: Sequence[str] | None = None) -> int:
    """Play a whole window, five minutes more on either side, on a private desktop."""
    options = _options(words)
    shared = sorted((SHARED_LOGS / "slim").glob("jdx__*/.codex"))
    lines = logged_lines([PLAYED] if options.corpus or not shared else shared)
    window = used_up(lines, round(datetime.fromisoformat(options.reset).timestamp() * 1000))
    with Desktop() as desktop:
        player = Player(lines, desktop.roots["codex"])
        replay = Replay(desktop, player, options.pictures, options.speed)
        with replay.app_from(window.starts_at_ms - 5 * MINUTE_MS) as clock:
            until_ms = window.resets_at_ms + 5 * MINUTE_MS
            replay.play(clock, until_ms, picture_every_ms=options.picture_every * MINUTE_MS)
        print("\n".join(report(replay.said, window)))
    return 0


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.replay", description=main.__doc__)
    parser.add_argument("--reset", default=PLAYED_RESET, help="the reset of the 5-hour window to play")
    parser.add_argument("--speed", type=int, default=SPEED, help="times as fast (default: %(default)s)")
    parser.add_argument("--corpus", action="store_true", help="use the logs among the tests alone")
    parser.add_argument("--pictures", type=Path, default=Path(".screenshots/replay"), help="where they go")
    parser.add_argument("--picture-every", type=int, default=15, metavar="MINUTES")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
