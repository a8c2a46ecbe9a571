"""What a report says, in English: exact, neutral and short. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from counterfoil.domain.provider_event import EventKind
from counterfoil.domain.reconciliation import (
    UNEXPLAINED,
    DifferenceClass,
    PayerDoubt,
    ThirdWitness,
)
from counterfoil.domain.report import Comparison, Report, ReportedClass
from counterfoil.exports.report_figures import NOT_TOLD, amounts, counted, hours, moment, money, signed, span
from counterfoil.words import reconciling
from counterfoil.words.qualities import understates

NUMBERED = re.compile(r"Statement [0-9]+")  # what stands for a name that is not told

MEANINGS = {
    DifferenceClass.MATCH: "Both sides agree within the tolerance.",
    DifferenceClass.PROVIDER_ONLY: "The ledger holds no request for it, and nothing tells why.",
    DifferenceClass.LEDGER_ONLY: "The statement has no line for these requests, and nothing tells why.",
    DifferenceClass.PRICE: "The same tokens at a price other than the listed one.",
    DifferenceClass.CACHE_CLASS: "The same tokens, some of them counted as another kind.",
    DifferenceClass.TIME_ZONE: "The same use, dated to the neighbouring day.",
    DifferenceClass.UNLOGGED_CALLS: "Calls that agents do not log, such as titles, classifiers and searches.",
    DifferenceClass.PLACEHOLDER_OUTPUT: "The client logged a placeholder for the count of output tokens.",
    DifferenceClass.OTHER_DEVICE: "Use by a key, on a device or at a time of which this ledger has no logs.",
    DifferenceClass.DELETED_LOGS: "Nobody looked on at this time, or the logs were gone.",
    DifferenceClass.DUPLICATE: "More than one line of the statement for the same use.",
    DifferenceClass.CREDIT: "Credits bought, granted or reloaded: no use of a model.",
    DifferenceClass.REFUND: "Money given back.",
    DifferenceClass.FEE: "Seats, subscriptions and tax: no use of a model.",
    DifferenceClass.UNKNOWN: "What is left when every reason that was found is taken off.",
}
ASKS = {
    DifferenceClass.PROVIDER_ONLY: (
        "Please name the requests that these lines are for: request ids and times."
    ),
    DifferenceClass.UNKNOWN: (
        "Please compare these rows with your own record of requests, and say what they are for."
    ),
    DifferenceClass.LEDGER_ONLY: (
        "Please confirm whether these requests are charged elsewhere, or are not charged."
    ),
    DifferenceClass.PRICE: "Please confirm which price applies to these requests, and since when.",
    DifferenceClass.CACHE_CLASS: (
        "Please confirm as which kind of cached or uncached input these tokens count."
    ),
    DifferenceClass.DUPLICATE: "Please check whether these lines are for the same use.",
    DifferenceClass.OTHER_DEVICE: "Please say which key or device these requests came from.",
    DifferenceClass.UNLOGGED_CALLS: "Please confirm that these charges are for such calls.",
}
EVENTS = {
    EventKind.RESET_NATURAL: "Reset as announced",
    EventKind.RESET_EARLY: "Reset before the announced time",
    EventKind.RESET_LATE: "Reset after the announced time",
    EventKind.COUNTER_ZEROED: "Back at or near zero within a window",
    EventKind.COUNTER_FELL: "Fell within a window",
    EventKind.JUMP_WITHOUT_USE: "Rose while no use was logged here",
    EventKind.WINDOW_APPEARED: "A window appeared",
    EventKind.WINDOW_VANISHED: "A window is no longer reported",
    EventKind.CAPACITY_CHANGED: "One percent holds another amount of use than before",
    EventKind.PLAN_CHANGED: "Another plan is reported",
    EventKind.REFUSED: "Requests turned away",
    EventKind.ON_CREDITS: "Use on credits, beyond the plan",
}
PAYERS = {
    "api_key": "Requests were made with an API key while a subscription is known.",
    "cloud": "Requests went to a cloud provider's account while a subscription is known.",
    "gateway": "Requests went through a gateway while a subscription is known.",
    "overage": "Use beyond the plan was switched on.",
    "auto_reload": "Credits were reloaded automatically.",
}
WITNESSES = {"cost_state": "The client's own sums", "counter": "The provider's counter"}
CLAIM_IS_TOLD = "This is the user's own statement. Nothing below is derived from it."
NO_CLAIM = "No claim was entered. This report only states what was found."
ROUNDED = (
    "A difference is the statement minus the ledger. Amounts are rounded to the cent; the exact ones are "
    "in report.html, in the element “totals”."
)
AS_LOGGED = (
    "Counts are those that the agents logged. Amounts are list prices for these counts; they are not a bill."
)


def class_name(cls: DifferenceClass) -> str:
    """`"Another price"`."""
    return reconciling.name(cls, reconciling.plain)


def reasons(one: ReportedClass) -> tuple[str, ...]:
    """Why its greatest parts differ, with their figures; what the class means where it has none."""
    said = (reconciling.reason(part, reconciling.plain) for part in one.parts)
    return tuple(dict.fromkeys(said)) or (MEANINGS[one.cls],)


def statement_name(name: str, before: str = "Statement") -> str:
    """`"Statement usage.csv"`; one without a name of its own is `"Statement 1"` as it is."""
    return name if NUMBERED.fullmatch(name) else f"{before} {name}"


def headline(found: Comparison) -> str:
    """The difference in a sentence or two."""
    statement = found.statement
    zone = statement.zone or "UTC"
    when = f"{span(statement.since_ms, statement.until_ms, zone)} ({zone})"
    name = statement_name(statement.name, "The statement")
    first = f"{name} of {when} comes to {amounts(found.provider)}"
    difference = amounts(found.difference, is_difference=True)
    if difference == NOT_TOLD:
        return f"{first}. The ledger has no sum in the same unit; single rows are compared."
    first += f", the same span in the ledger to {amounts(found.ledger)}."
    if found.difference.picousd is None:
        return f"{first} The difference is {difference}."
    if found.difference.picousd == 0:
        return f"{first} {_equal(found)}"
    side = "more" if found.difference.picousd > 0 else "less"
    return f"{first} The statement is {money(abs(found.difference.picousd))} {side}. {_explained(found)}"


def _equal(found: Comparison) -> str:
    agrees = all(one.cls is DifferenceClass.MATCH for one in found.classes)
    return "They are equal." if agrees else "The sums are equal; single rows differ."


def _explained(found: Comparison) -> str:
    residual = found.residual.picousd
    if any(one.cls in UNEXPLAINED for one in found.classes):
        return f"For {signed(residual)} of it no reason was found."
    return "A reason was found for all of it."


def asks(found: Comparison) -> Iterator[str]:
    """What the reader is asked to do, for each class where that is anything."""
    for one in found.classes:
        if one.cls in ASKS and one.rows:
            yield f"{class_name(one.cls)} ({_weight(one)}): {ASKS[one.cls]}"


def _weight(one: ReportedClass) -> str:
    return f"{amounts(one.difference, is_difference=True)} in {counted(one.rows, 'row')}"


def payer(doubt: PayerDoubt) -> str:
    """A sign that somebody else pays than was meant."""
    said = PAYERS.get(doubt.kind, doubt.kind)
    paid = "" if doubt.picousd is None else f" At list prices they come to {money(doubt.picousd)}."
    return f"{said} From {moment(doubt.since_ms)} to {moment(doubt.until_ms)}.{paid}"


def witness_name(one: ThirdWitness) -> str:
    """`"The client's own sums"`."""
    return WITNESSES.get(one.witness, one.witness)


def limits(report: Report) -> Iterator[str]:
    """What the report does not prove."""
    yield AS_LOGGED
    if report.comparisons:
        yield "A class is the reason that the figures fit; it does not prove what happened."
    yield (
        "Agents do not log every call that is charged (titles, classifiers, web searches), and use in a "
        "browser, on other devices or with other keys is only here if its logs were read here. The ledger "
        "can be lower than what was used."
    )
    yield from of_requests(report)
    yield from _of_coverage(report)
    yield (
        "Times are those that the agents wrote, by the clock of the machine. Logs do not name the account "
        "of a request."
    )
    yield (
        "The ledger's chain shows accidental damage and later changes. Whoever owns the machine could "
        "have made all of it anew; that this was not done is shown only by a checkpoint that somebody "
        "else held before."
    )


def of_requests(report: Report) -> Iterator[str]:
    """What the money and the counts leave out, and which counts are not exact."""
    total = report.total
    if total.estimated_requests:
        least = understates({row.agent for row in report.by_model if row.use.estimated_requests})
        why = "understates output" if least else "gives no exact counts"
        yield (
            f"{counted(total.estimated_requests, 'request')} of {total.requests:,} come from clients or "
            f"responses whose log {why}."
        )
    if total.uncounted_requests:
        yield (
            f"Of {counted(total.uncounted_requests, 'request')} of {total.requests:,} only credits are "
            "logged: their tokens are in no count."
        )
    if total.cost.unpriced_requests:
        yield (
            f"{counted(total.cost.unpriced_requests, 'request')} of {total.requests:,} have no known price "
            "and are in no amount."
        )


def _of_coverage(report: Report) -> Iterator[str]:
    found = report.completeness
    lost = sum(gap.until_ms - gap.since_ms for gap in found.gaps)
    if lost:
        yield (
            f"For {hours(lost)} of the span Counterfoil was not running. Logs of that time were read "
            "later, unless they were deleted before."
        )
    if found.files_gone:
        yield (
            f"{counted(found.files_gone, 'log file')} of {found.files:,} have since been deleted. What was "
            "read from them counts; the lines themselves cannot be read again."
        )
    if found.tally.skipped:
        yield (
            f"{counted(found.tally.skipped, 'line')} of {found.tally.lines:,} could not be read and count "
            "nowhere."
        )
