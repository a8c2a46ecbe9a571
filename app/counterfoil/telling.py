"""What people say of the provider's display, typed or pasted: understood here, and noted in a capture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import tzinfo

from counterfoil.counters import stream, typed, usage_text
from counterfoil.counters.capture import append
from counterfoil.counters.client_file import home_label
from counterfoil.counters.client_windows import CLAUDE, Figures, Window, identifier
from counterfoil.domain.reset_times import reset_ms
from counterfoil.domain.window import PLAIN_LIMITS
from counterfoil.errors import KnownError, UsageError
from counterfoil.paths import Home
from counterfoil.readers.registry import Root, counted_agent

NOTHING = (
    "Nothing of this was understood. Paste what /usage or /status shows, write it such as"
    ' "5h: 41 % used, resets 18:00", or name the window and the share used.'
)
WHOSE = "It is not clear whose counter this is; name the agent: claude-code or codex."


@dataclass(frozen=True, slots=True)
class Said:
    """What was said, all of it as typed; an empty field was left out. `resets` is a time in words."""

    text: str = ""
    agent: str = ""
    window: str = ""
    percent: str = ""
    resets: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood, and in a sentence each what was not."""

    figures: Sequence[Figures] = ()
    problems: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Hearing:
    """Understands what is said at a moment, in a zone, by somebody who has the agents of some roots.

    Errors of all: UsageError where more has to be said.
    """

    roots: Sequence[Root]
    now_ms: int
    zone: tzinfo
    said: Said = field(default_factory=Said)

    def of(self, said: Said) -> Heard:
        """A text, or a window and a percentage."""
        return replace(self, said=said)._heard()

    def of_stream(self, lines: Iterable[bytes], at_ms: int, account: str = "") -> Heard:
        """A capture of Claude Code's stream-json, kept at `at_ms`."""
        found = stream.figures(lines, at_ms, self._only_home(CLAUDE))
        if not found:
            return Heard(problems=["No rate_limit_event with a window or a status is in it."])
        return Heard([replace(one, account=identifier(account or None)) for one in found])

    def _heard(self) -> Heard:
        if self.said.agent:
            named = replace(self.said, agent=counted_agent(self.said.agent).name)
            return replace(self, said=named)._understood()
        return self._understood()

    def _understood(self) -> Heard:
        if self.said.percent:
            return Heard([self._typed()])
        return self._of_text()

    def _of_text(self) -> Heard:
        agent = self._agent()
        told = usage_text.read(self.said.text, agent or CLAUDE, self.now_ms, self.zone)
        if not (told.windows or told.notes or told.loose):
            return Heard(problems=told.problems)
        if agent is None:
            raise UsageError(WHOSE)
        windows, problems = self._windows(told, agent)
        if not windows and not told.notes:
            return Heard(problems=problems)
        return Heard([self._figures(agent, windows, told)], problems)

    def _windows(self, told: usage_text.Told, agent: str) -> tuple[list[Window], list[str]]:
        """The windows that the text names, or the one that was named beside it for its only percentage."""
        said, windows, problems = self.said, list(told.windows), list(told.problems)
        if said.window and len(told.loose) == 1 and not windows:
            resets_at_ms = reset_ms(said.text, self.now_ms, self.zone)
            windows = [Window(*_limit(agent, said.window), told.loose[0], resets_at_ms)]
        elif told.loose:
            shares = ", ".join(f"{share:g} %" for share in told.loose)
            problems.append(f"{shares}: no window is named; name five_hour, seven_day or a limit.")
        elif said.window:
            problems.append("The window was left aside: the text names its windows itself.")
        if said.resets and len(windows) == 1:
            windows = [replace(windows[0], resets_at_ms=self._reset())]
        elif said.resets:
            problems.append("The reset was left aside: it goes with a single window.")
        return windows, problems

    def _typed(self) -> Figures:
        said = self.said
        percent = typed.share(said.percent)
        if percent is None:
            raise UsageError(f"{said.percent!r} is no share used; write 37 or 37.5, at most 100.")
        if not said.window:
            raise UsageError("A share wants its window: five_hour, seven_day or a limit's name.")
        agent = self._agent()
        if agent is None:
            raise UsageError(WHOSE)
        resets_at_ms = self._reset() if said.resets else None
        window = Window(*_limit(agent, said.window), percent, resets_at_ms)
        return self._figures(agent, [window], usage_text.Told())

    def _figures(self, agent: str, windows: Sequence[Window], told: usage_text.Told) -> Figures:
        account = identifier(self.said.account or None)
        home = self._only_home(agent)
        return Figures(self.now_ms, agent, typed.SOURCE, windows, told.notes, home, account)

    def _agent(self) -> str | None:
        """The one that is named: beside the text, by it, by the limit, or the only one that is here."""
        if self.said.agent:
            return self.said.agent
        by_limit = (name for name, plan in PLAIN_LIMITS.items() if self.said.window.startswith(f"{plan}_"))
        return usage_text.agent_in(self.said.text) or next(by_limit, None) or self._only_agent()

    def _reset(self) -> int:
        found = typed.reset(self.said.resets, self.now_ms, self.zone)
        if found is None:
            raise UsageError(
                f"{self.said.resets!r} is no time; write 18:00, Sep 17 at 10pm, in 2h, or ISO 8601."
            )
        return found

    def _only_agent(self) -> str | None:
        names = {root.agent.name for root in self.roots if root.home.is_dir()}
        return names.pop() if len(names) == 1 else None

    def _only_home(self, agent: str) -> str | None:
        """As the ledger names it, where there is one alone: else it is not known which."""
        here = (root.home for root in self.roots if root.agent.name == agent and root.home.is_dir())
        homes = {home_label(home) for home in here}
        return homes.pop() if len(homes) == 1 else None


def keep(home: Home, found: Sequence[Figures]) -> None:
    """Note figures in captures, which the next scan reads. Errors: KnownError."""
    try:
        home.prepare()
        for one in found:
            append(home.state_dir, one.agent, one.source, one.line())
    except OSError as error:
        raise KnownError(f"{home.state_dir} cannot be written: {error.strerror or error}.") from error


def _limit(agent: str, name: str) -> tuple[str, int]:
    limit = typed.limit_of(agent, name)
    if limit is None:
        raise UsageError(
            f"No window is called {name!r}; use five_hour, seven_day, seven_day_opus, or a limit's name."
        )
    return limit
