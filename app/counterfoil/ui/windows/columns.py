"""How a request and a group of requests are worded in the tables' columns. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from counterfoil.domain.money import Cost, usd
from counterfoil.domain.snapshot import LatestRow, UsageRow
from counterfoil.domain.usage import TokenCounts
from counterfoil.ui.plain import clean
from counterfoil.ui.windows.rows import Column, Row
from counterfoil.words import counts, spent
from counterfoil.words import sentences as words
from counterfoil.words.spreadsheet import utc
from counterfoil.words.tongue import tr

CHOSEN_BY_AGENT = {"auto", "default", "unknown"}


def today_columns(*, exact: bool) -> tuple[Column, ...]:
    """Columns of today's table; token counts to the last digit, or short where there is little room."""
    return (
        Column(tr("Agent"), lambda r: words.agent(r.agent), lambda r: r.agent),
        Column(tr("Model"), lambda r: r.model, lambda r: r.model, _model_hint),
        Column(tr("Project"), lambda r: r.project, lambda r: r.project, lambda r: clean(r.project)),
        Column(tr("Requests"), lambda r: words.count(r.use.requests), lambda r: r.use.requests, figures=True),
        _tokens(tr("Input"), lambda t: t.input, exact=exact),
        _tokens(tr("Cache read"), lambda t: t.cache_read, exact=exact),
        _tokens(tr("Cache write"), lambda t: t.cache_write_5m + t.cache_write_1h, exact=exact),
        _output(exact=exact),
        _cost(lambda r: r.use.cost, lambda r: r.use.credits_nano),
    )


def _model_hint(row: UsageRow) -> str:
    # cleaned one by one, here and below: a name with a line in it must not look like a figure of ours
    return f"{clean(row.model)}\n{clean(words.agent(row.agent))}"


def _tokens(title: str, part: Callable[[TokenCounts], int], *, exact: bool) -> Column:
    word = words.count if exact else words.tokens
    return Column(
        title,
        lambda r: spent.tokens_told(word(part(r.use.tokens)), has_tokens=r.use.has_tokens),
        lambda r: part(r.use.tokens) if r.use.has_tokens else None,
        lambda r: spent.tokens_hint(counts.tokens(part(r.use.tokens)), has_tokens=r.use.has_tokens),
        figures=True,
        exact=lambda r: part(r.use.tokens) if r.use.has_tokens else "",
    )


def _output(*, exact: bool) -> Column:
    plain = _tokens(tr("Output"), lambda t: t.output, exact=exact)

    def text(row: UsageRow) -> str:
        is_marked = row.use.estimated_requests and row.use.has_tokens
        return f"{words.APPROX}{plain.text(row)}" if is_marked else plain.text(row)

    def hint(row: UsageRow) -> str:
        told = plain.hint(row) if plain.hint else ""
        doubts = (
            words.estimated(row.use.estimated_requests, (row.agent,)),
            spent.uncounted(row.use.uncounted_requests),
        )
        return "\n".join(filter(None, (told, *doubts)))

    return replace(plain, text=text, hint=hint)


def _cost(of: Callable[[Row], Cost], credits_nano: Callable[[Row], int]) -> Column:
    def key(row: Row) -> int | None:
        return of(row).picousd if of(row).known else None

    def hint(row: Row) -> str:
        told = spent.spent_hint(of(row), credits_nano(row))
        parts = (told, words.unpriced(of(row).unpriced_requests, ()))
        return "\n".join(part for part in parts if part)

    def exact(row: Row) -> str:
        return usd(of(row).picousd) if of(row).known else ""

    def text(row: Row) -> str:
        return spent.spent(of(row), credits_nano(row))

    return Column(tr("Cost"), text, key, hint, figures=True, exact=exact)


def latest_columns(when: Callable[[int], str], exactly: Callable[[int], str]) -> tuple[Column, ...]:
    """Columns of the list of latest requests; both functions word a moment in epoch ms."""
    return (
        Column(
            tr("Time"),
            lambda r: when(r.at_ms),
            lambda r: r.at_ms,
            lambda r: exactly(r.at_ms),
            quiet=True,
            exact=lambda r: utc(r.at_ms),
        ),
        Column(tr("Request"), lambda r: f"{_short(r)} · {r.project}", lambda r: r.model, _request_hint),
        _cost(lambda r: r.cost, lambda r: r.credits_nano),
    )


def _short(row: LatestRow) -> str:
    """Without what the request's agent says as well; the whole name is in the hint and on other pages.

    Where the model is the agent's own choice its name says nothing, and the agent's says more.
    """
    return words.agent(row.agent) if row.model in CHOSEN_BY_AGENT else row.model.removeprefix("claude-")


def _request_hint(row: LatestRow) -> str:
    asked = clean(f"{words.agent(row.agent)} · {row.model}")
    told = spent.tokens_hint(counts.tokens(row.tokens), has_tokens=not row.uncounted)
    return f"{asked}\n{clean(row.project)}\n{told}"
