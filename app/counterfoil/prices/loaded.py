"""A newer list of prices that the user took in, from a file or an address: checked, kept, given up again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import msgspec

from counterfoil.errors import KnownError
from counterfoil.prices.files import LOADED_FILE, content, written
from counterfoil.prices.layer import LOADED, Layer
from counterfoil.prices.rate import KINDS
from counterfoil.prices.sheet import Clause, Model, Price, Sheet, Terms, checked_sheet, shipped_sheet

MOST_BYTES = 8 << 20
NEEDED = ("anthropic", "openai")
MOST_PICOUSD = {kind: 10**13 if kind == "web_search" else 10**10 for kind in KINDS}
LONGEST_CLAUSE = 200
# a repeated group can take longer than anybody waits
SLOW_PATTERN = re.compile(r"\)[*+{]")


class OlderList(KnownError):
    """A list that can be used, but is older than the one in use; both days as they are written."""

    def __init__(self, origin: str, day: str, current_day: str) -> None:
        super().__init__(
            f"{origin} is dated {day} and older than the list in use, {current_day}; "
            "--force takes it in all the same."
        )
        self.day, self.current_day = day, current_day


class Kept(msgspec.Struct, frozen=True):
    """The file as it is kept: the list as it came, when (ms) and from where; `forced` though it was older."""

    loaded_ms: int
    origin: str
    sheet: msgspec.Raw
    forced: bool = False


def understood(data: bytes, name: str, models: int) -> Sheet:
    """A list of prices, looked through: shape, digest, every price. Errors: KnownError.

    `models` is how many the list holds that it is to replace.
    """
    try:
        sheet = checked_sheet(data)
        providers = sheet.decoded()
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise KnownError(f"{name} is no list of prices that can be used: {error}.") from error
    missing = [one for one in NEEDED if one not in {provider.id for provider in providers}]
    if missing:
        raise KnownError(f"{name} has no prices of {', '.join(missing)}; it was not taken in.")
    found = [(provider.id, model) for provider in providers for model in provider.models]
    if 2 * len(found) < models:
        raise KnownError(
            f"{name} holds {len(found):,} models where {models:,} are known; it was not taken in."
        )
    clauses = [provider.match for provider in providers if provider.match]
    wrong = [*_wrong_names(clauses), *(said for one in found for said in _wrong(*one))]
    ids = {provider.id for provider in providers}
    wrong += [f"{one.id} resells {other}" for one in providers for other in one.otherwise if other not in ids]
    if wrong:
        raise KnownError(f"{name} was not taken in: {wrong[0]}, which cannot be.")
    return sheet


def take(
    folder: Path, data: bytes, origin: str, now_ms: int, current: Layer, *, force: bool = False
) -> Sheet:
    """Check a list and keep it in a folder, in place of an older one. Errors: KnownError."""
    sheet = understood(data, origin, current.entries)
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    if sheet.extracted_on > today + timedelta(days=1):
        raise KnownError(
            f"{origin} is dated {sheet.extracted_on}, which is yet to come; it was not taken in."
        )
    if not force and sheet.extracted_on < date.fromisoformat(current.day):
        raise OlderList(origin, sheet.extracted_on.isoformat(), current.day)
    kept = Kept(now_ms, origin, msgspec.Raw(data), forced=force)
    written(folder / LOADED_FILE, msgspec.json.encode(kept))
    return sheet


def kept_list(folder: Path, models: int) -> tuple[Layer, Sheet]:
    """The list that was taken in; not used where the program now ships a newer one, unless it was forced.

    Errors: KnownError where it can no longer be used.
    """
    path = folder / LOADED_FILE
    try:
        kept = msgspec.json.decode(content(path, 2 * MOST_BYTES), type=Kept)
    except (msgspec.DecodeError, RecursionError) as error:
        raise KnownError(f"{path} is damaged; `counterfoil prices --forget` goes back.") from error
    try:
        sheet = understood(bytes(kept.sheet), str(path), models)
    except KnownError as error:
        raise KnownError(f"{error} `counterfoil prices --forget` goes back to the shipped list.") from error
    return Layer(
        LOADED,
        source=sheet.source,
        day=sheet.extracted_on.isoformat(),
        digest=sheet.sha256,
        entries=sum(len(provider.models) for provider in sheet.decoded()),
        path=str(path),
        loaded_ms=kept.loaded_ms,
        origin=kept.origin,
        used=kept.forced or sheet.extracted_on >= shipped_sheet().extracted_on,
    ), sheet


def forget(folder: Path) -> bool:
    """Go back to the shipped list; whether there was another. Errors: KnownError."""
    path = folder / LOADED_FILE
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise KnownError(f"{path} could not be taken away: {error.strerror or error}.") from error
    return True


def _wrong(provider: str, model: Model) -> Iterator[str]:
    yield from _wrong_names([model.match])
    for terms in (*model.prices, *model.variants):
        for kind in KINDS:
            price: Price | None = getattr(terms.rates, kind)
            if price is not None and not _is_price(price, MOST_PICOUSD[kind]):
                yield f"{provider} {model.id}: {kind} costs {str(price)[:60]}"
        if terms.daily is not None and not _is_daily(terms):
            yield f"{provider} {model.id}: a price holds daily {terms.daily}"


def _is_daily(terms: Terms) -> bool:
    return terms.since is None and all(0 <= minute < 1440 for minute in terms.daily or ())


def _is_price(price: Price, most: int) -> bool:
    if not isinstance(price, list):
        return 0 <= price <= most
    sizes, prices = price[1::2], price[::2]
    ascending = all(low < high for low, high in zip([0, *sizes], sizes, strict=False))
    return len(price) % 2 == 1 and ascending and all(0 <= one <= most for one in prices)


def _wrong_names(clauses: list[Clause]) -> Iterator[str]:
    for clause in clauses:
        if not isinstance(clause.value, str):
            yield from _wrong_names(clause.value)
        elif len(clause.value) > LONGEST_CLAUSE or (clause.kind == "regex" and not _is_pattern(clause.value)):
            yield f"names are matched by {clause.value[:60]!r}"


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return False
    return SLOW_PATTERN.search(text) is None
