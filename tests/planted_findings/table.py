"""The figures: found, accused, and how right the costs are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from statistics import median

from counterfoil.domain.finding import Finding, FindingForm
from counterfoil.findings.detectors import DETECTORS
from tests.planted_findings.judge import Verdict, error_of
from tests.planted_findings.prices import PICO
from tests.planted_findings.truth import KIND_OF, Fault

LEAST_FOUND, MOST_ACCUSED = 0.95, 0.02
MOST_OFF, LEAST_NEAR = 0.10, 0.95  # of a cost, and of the costs that must be as near


def is_good(verdicts: Sequence[Verdict]) -> bool:
    """Whether all figures are within the bar: of all faults, honest sessions, users and costs."""
    pairs = [pair for one in verdicts for pair in one.of_form]
    honest = sum(len(one.user.honest) for one in verdicts)
    accused = len({(one.user.seed, bad.session) for one in verdicts for bad in one.accused})
    found = sum(found is not None for _, found in pairs)
    is_found = found >= LEAST_FOUND * len(pairs)
    wide = sum(bool(one.wide) for one in verdicts)
    is_fair = accused <= MOST_ACCUSED * honest and wide <= MOST_ACCUSED * len(verdicts)
    near, costs = _near(pairs)
    return is_found and is_fair and near >= LEAST_NEAR * costs


def _near(pairs: Iterable[tuple[Fault, Finding | None]]) -> tuple[int, int]:
    """How many costs are near enough, and how many there are to compare."""
    errors = [off for fault, found in pairs if (off := error_of(fault, found)) is not None]
    return sum(off <= MOST_OFF for off in errors), len(errors)


def printed(verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Lines of the table."""
    if not DETECTORS:
        yield "no detectors are registered yet"
    by_form: dict[FindingForm, list[tuple[Fault, Finding | None]]] = defaultdict(list)
    for verdict in verdicts:
        for fault, found in verdict.of_form:
            by_form[fault.form].append((fault, found))
    yield f"{'kind':<16}{'form':<18}{'planted':>8}{'found':>7}{'cost off':>10}{'worst':>8}{'within 10 %':>13}"
    for form, pairs in sorted(by_form.items(), key=lambda pair: list(FindingForm).index(pair[0])):
        yield _row(form, pairs)
    yield from _sums(verdicts)


def _row(form: FindingForm, pairs: Sequence[tuple[Fault, Finding | None]]) -> str:
    found = sum(one is not None for _, one in pairs)
    errors = [off for fault, one in pairs if (off := error_of(fault, one)) is not None]
    row = f"{KIND_OF[form]:<16}{form:<18}{len(pairs):>8}{found / len(pairs):>7.0%}"
    if not errors:
        return row
    near = sum(off <= MOST_OFF for off in errors) / len(errors)
    return f"{row}{median(errors):>10.1%}{max(errors):>8.0%}{near:>13.0%}"


def _sums(verdicts: Sequence[Verdict]) -> Iterator[str]:
    planted = sum(len(one.of_form) for one in verdicts)
    found = sum(one is not None for verdict in verdicts for _, one in verdict.of_form)
    kinds = sum(one.of_kind for one in verdicts)
    told = [one for verdict in verdicts for fault, one in verdict.of_form if fault.is_confirmed]
    said = sum(bool(one and one.confirmed_by) for one in told)
    yield f"{len(told)} confirmed by a statusline: {said} say so"
    honest = sum(len(one.user.honest) for one in verdicts)
    accused = {(one.user.seed, bad.session) for one in verdicts for bad in one.accused}
    near, costs = _near(pair for one in verdicts for pair in one.of_form)
    if costs:
        yield f"{costs} costs to compare: {near / costs:.1%} within 10 %"
    if planted:
        yield f"{planted} faults: {found / planted:.1%} found, {kinds / planted:.1%} as of their kind"
    yield f"{honest:,} honest sessions: {len(accused)} accused ({len(accused) / honest:.2%})" + _told(
        [bad for one in verdicts for bad in one.accused]
    )
    wide = sum(bool(one.wide) for one in verdicts)
    yield f"{len(verdicts)} users: {wide} told of a fault of their whole history that is none" + _told(
        [bad for one in verdicts for bad in one.wide]
    )
    yield "sessions with one fault accused of another kind:" + _told(
        [bad for one in verdicts for bad in one.beside]
    )


def _told(findings: Sequence[Finding]) -> str:
    forms = Counter(one.form for one in findings)
    return "".join(f"  {form} {number}" for form, number in forms.most_common())


def details(verdict: Verdict) -> Iterator[str]:
    """What was missed, what was far off, and who was accused, line by line."""
    user = verdict.user
    yield f"user {user.seed}: {user.ways.model}, {len(user.talks)} + {len(user.codex)} sessions"
    for fault, found in verdict.of_form:
        off = error_of(fault, found)
        if found is None:
            yield f"  missed {fault.form} in {fault.session}, planted {_money(fault.cost)}"
        elif off is not None and off > MOST_OFF:
            told = Decimal(found.cost.picousd) / PICO
            yield f"  {fault.form} in {fault.session}: planted {_money(fault.cost)}, told {_money(told)}"
    for one in (*verdict.accused, *verdict.beside, *verdict.wide):
        look = user.honest.get((one.agent, one.session or ""), "faulty" if one.session else "all")
        facts = dict(one.facts)
        yield f"  accused {one.form} {one.agent} {one.session} ({look}) {one.confidence:.2f} {facts}"


def _money(amount: Decimal | None) -> str:
    return "unknown" if amount is None else f"${amount:.4f}"
