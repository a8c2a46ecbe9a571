"""Differences planted in providers' files, each in the file's own terms."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from counterfoil.domain.reconcile_sides import MONEY
from counterfoil.domain.reconciliation import DifferenceClass
from counterfoil.domain.times import DAY_MS
from tests.altered import replace
from tests.planted.pages import Page, day_in
from tests.planted.pricing import priced
from tests.statements_made import MadeRow

HELPERS = {"claude-code": "claude-haiku-4-5-20251001", "codex": "gpt-5.4-mini"}
SEEN_PICOUSD = 5 * 10**10  # what is planted is no rounding: five cents in each kind that it is in
ZONES = ("America/Los_Angeles", "Asia/Tokyo", "America/New_York", "Asia/Kolkata")

Plant = Callable[[Page], bool]


def zone(page: Page) -> bool:
    """Days cut in another zone, and called days of UTC all the same."""
    if not page.form.has_days or page.without is not None:
        return False
    page.zone = page.random.choice(ZONES)
    used = {one.day for one in page.real}
    whole = range(min(used), max(used) + 1)  # a statement has whole days of its own zone
    page.real = [
        one
        for one in page.source.requests
        if day_in(page.zone, one.row.at_ms) in whole and (page.form.has_counts or one.row.picousd is not None)
    ]
    page.rows = [one.row for one in page.real]
    return True


def second_device(page: Page) -> bool:
    """Another machine's use under its own key."""
    days = sorted({row.at_ms // DAY_MS for row in page.rows if not row.text})
    elsewhere = page.random.sample(page.real, min(40, len(page.real)))
    for number, one in enumerate(elsewhere):
        at_ms = page.random.choice(days) * DAY_MS + DAY_MS // 2
        again = priced(replace(one.row, at_ms=at_ms, key="ci-key", request_id=f"other-{number}"), scale=17)
        if again is not None:
            page.rows.append(again)
            page.expect(DifferenceClass.OTHER_DEVICE, (at_ms // DAY_MS, again.model), page.vector(again))
    return True


def cache_class(page: Page) -> bool:
    """Tokens of the cache counted and charged as fresh input."""

    def enough(rows: Sequence[MadeRow]) -> bool:
        return any(_swapped(row) is not None for row in rows)

    place = page.place(enough)
    if place is None:
        return False
    number = page.random.choice([number for number in page.at(place) if _swapped(page.rows[number])])
    new = _swapped(page.rows[number])
    assert new is not None
    page.change(DifferenceClass.CACHE_CLASS, place, number, new)
    return True


def missing_day(page: Page) -> bool:
    """A day whose logs are gone."""
    used = {row.at_ms // DAY_MS for row in page.rows}
    free = [
        day
        for day in page.source.lone_days()
        if day in used and all(taken != day for taken, _ in page.taken) and page.source.is_gone(day)
    ]
    if not free or page.without is not None:
        return False
    page.without = day = page.random.choice(free)
    for row in page.rows:
        if row.at_ms // DAY_MS == day and not row.text and row.key == "my-key":
            page.taken.add((day, row.model))
            page.expect(DifferenceClass.DELETED_LOGS, (day, row.model), page.vector(row))
    return True


def double(page: Page) -> bool:
    """A line twice, as a file has lines: of a request, of a day, of a day's kind."""
    place = page.place(lambda rows: sum(row.picousd or 0 for row in rows) > 4 * SEEN_PICOUSD)
    if place is None:
        return False
    numbers = page.at(place)
    if page.form.by_id:
        row = page.rows[page.random.choice(numbers)]
        page.rows.append(row)
        page.expect(DifferenceClass.DUPLICATE, place, page.vector(row))
    elif page.form.can_repeat and page.zone == "UTC":
        page.repeated.append(place)  # what it comes to stands in the file
    else:
        again = [page.rows[number] for number in numbers]
        page.rows += again
        for row in again:
            page.expect(DifferenceClass.DUPLICATE, place, page.vector(row))
    return True


def refund(page: Page) -> bool:
    """Money given back."""
    return _no_use(page, DifferenceClass.REFUND, "Refund", -1)


def grant(page: Page) -> bool:
    """Credits given."""
    return _no_use(page, DifferenceClass.CREDIT, "Credit grant", -1)


def price(page: Page) -> bool:
    """A day of a model at another price."""
    percent = page.random.choice((50, 110, 137, 150))

    def seen(rows: Sequence[MadeRow]) -> bool:
        sums = [sum(kind) for kind in zip(*(row.costs for row in rows), strict=True)]
        return sum(int(cost) * abs(percent - 100) // 100 > SEEN_PICOUSD for cost in sums) >= 2

    place = page.place(seen) if page.form.has_money else None
    if place is None:
        return False
    for number in page.at(place):
        row = page.rows[number]
        costs = tuple(cost * percent // 100 for cost in row.costs)
        page.change(DifferenceClass.PRICE, place, number, replace(row, costs=costs, picousd=sum(costs)))
    return True


def unlogged(page: Page) -> bool:
    """Small calls of a helper model that no log has."""
    helper = HELPERS[page.form.agent]
    days: dict[int, int] = {}
    for row in page.rows:
        day = row.at_ms // DAY_MS
        if not row.text and row.key == "my-key" and (day, helper) not in page.taken:
            days[day] = days.get(day, 0) + row.prompt
    days = {day: used for day, used in days.items() if used > 4_000_000 and day != page.without}
    if not days:
        return False
    day = page.random.choice(sorted(days))
    page.taken.add((day, helper))
    for number in range(40):
        made = MadeRow(helper, day * DAY_MS + 43_200_000 + number, 2_500, output=300, key="my-key")
        call = priced(replace(made, request_id=f"side-{day}-{number}"))
        assert call is not None
        page.rows.append(call)
        page.expect(DifferenceClass.UNLOGGED_CALLS, (day, helper), page.vector(call))
    return True


def placeholders(page: Page) -> bool:
    """Output that an old client did not log."""
    poor = {one.row.request_id for one in page.real if one.is_understated}
    place = page.place(lambda rows: any(row.request_id in poor for row in rows))
    if place is None:
        return False
    for number in page.at(place):
        row = page.rows[number]
        if row.request_id in poor:
            new = priced(replace(row, output=row.output + 4_000))
            assert new is not None
            page.change(DifferenceClass.PLACEHOLDER_OUTPUT, place, number, new)
    return True


PLANTS: dict[str, Plant] = {
    "missing day": missing_day,
    "zone": zone,
    "second device": second_device,
    "cache class": cache_class,
    "double charge": double,
    "refund": refund,
    "credit grant": grant,
    "price": price,
    "unlogged calls": unlogged,
    "placeholder output": placeholders,
}


def _no_use(page: Page, cls: DifferenceClass, text: str, sign: int) -> bool:
    if not page.form.has_words:
        return False
    day = page.random.choice(sorted({row.at_ms // DAY_MS for row in page.rows}))
    picousd = sign * page.random.randint(10, 5_000) * 10**10
    at_ms = day * DAY_MS + DAY_MS // 2
    page.rows.append(MadeRow("", at_ms, picousd=picousd, text=text, key="my-key", requests=0))
    page.expect(cls, (day, None), {MONEY: picousd})
    return True


def _swapped(row: MadeRow) -> MadeRow | None:
    """Half its reads as fresh input; None where that is too little to be seen."""
    moved = row.cache_read // 2
    new = priced(replace(row, cache_read=row.cache_read - moved, input=row.input + moved))
    if new is None or any(abs(new.costs[at] - row.costs[at]) <= 4 * 10**10 for at in (0, 1)):
        return None
    return new
