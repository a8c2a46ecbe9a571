"""What is said of a finding, on every surface alike: what, how much, since when, how sure, what to do. Pure.

What was seen is worded in `findings_seen`, what to do about it in `findings_advice`.
"""

from __future__ import annotations

from counterfoil.domain.finding import Doubt, Finding, FindingForm, FindingKind, Untold
from counterfoil.domain.money import Cost
from counterfoil.words import figures
from counterfoil.words.agents import program
from counterfoil.words.counts import requests
from counterfoil.words.findings_advice import advice as advice
from counterfoil.words.findings_seen import seen
from counterfoil.words.listing import commas
from counterfoil.words.money import NBSP, amount, is_less_than_least
from counterfoil.words.tongue import msg, tr

KINDS = {
    FindingKind.CACHE_BROKEN: msg("Cache broken"),
    FindingKind.REPROCESSED: msg("Context sent again"),
    FindingKind.CACHE_LIFETIME: msg("Cache lifetime"),
    FindingKind.SAME_PROMPT: msg("Same prompt, different bill"),
    FindingKind.OTHER_MODEL: msg("Not the model you chose"),
    FindingKind.RETRY_STORM: msg("Retries and loops"),
    FindingKind.CLIENT_VERSION: msg("Client version"),
    FindingKind.PEAK_HOURS: msg("Peak hours"),
    FindingKind.HABIT: msg("Habits"),
}
FORMS = {
    FindingForm.COLLAPSED: msg("Cache stopped working"),
    FindingForm.FROZEN: msg("Cache stands still"),
    FindingForm.NEVER_READ: msg("Cache never read"),
    FindingForm.READS_PER_OUTPUT: msg("Reads per output"),
    FindingForm.ON_RESUME: msg("After a resume"),
    FindingForm.ON_BRANCH: msg("After a branch"),
    FindingForm.COMPACTION_LOOP: msg("Compaction loop"),
    FindingForm.SHORTER_LIFETIME: msg("Shorter lifetime"),
    FindingForm.SHORT_PAUSES: msg("Short pauses"),
    FindingForm.EQUAL_PROMPTS: msg("Equal prompts"),
    FindingForm.SMALL_PROMPTS: msg("Small prompts"),
    FindingForm.DEARER_SUBAGENTS: msg("Dearer sub-agents"),
    FindingForm.SILENT_SWITCH: msg("Another model"),
    FindingForm.HELPER_CALLS: msg("Requests without a log"),
    FindingForm.EQUAL_REQUESTS: msg("Equal requests"),
    FindingForm.ERROR_RETRIES: msg("Errors and retries"),
    FindingForm.TOOL_FAILURES: msg("Failing tool"),
    FindingForm.FAN_OUT: msg("Many sub-agents"),
    FindingForm.CACHE_SHARE: msg("Cache share"),
    FindingForm.TOKENS_PER_TURN: msg("Tokens a turn"),
    FindingForm.COST_PER_HOUR: msg("Cost an hour"),
    FindingForm.FEWER_TOKENS: msg("Less for a percent"),
    FindingForm.LONG_CONTEXT: msg("Long contexts"),
    FindingForm.HUGE_RESULTS: msg("Huge tool results"),
    FindingForm.LONG_SESSIONS: msg("Long sessions"),
}
HEADLINES = {
    FindingForm.COLLAPSED: msg("Cache stopped working in {where}"),
    FindingForm.FROZEN: msg("Cache stands still in {where}"),
    FindingForm.NEVER_READ: msg("Cache written and never read in {where}"),
    FindingForm.READS_PER_OUTPUT: msg("Unusually many cache reads in {where}"),
    FindingForm.ON_RESUME: msg("Context sent again after a resume in {where}"),
    FindingForm.ON_BRANCH: msg("Context sent again after a branch in {where}"),
    FindingForm.COMPACTION_LOOP: msg("Compacted over and over in {where}"),
    FindingForm.SHORTER_LIFETIME: msg("Cache kept for a shorter time in {where}"),
    FindingForm.SHORT_PAUSES: msg("Pauses just over the cache's lifetime in {where}"),
    FindingForm.EQUAL_PROMPTS: msg("Same prompt, far more tokens in {where}"),
    FindingForm.SMALL_PROMPTS: msg("Small prompt, many tokens in {where}"),
    FindingForm.DEARER_SUBAGENTS: msg("Sub-agents on a dearer model in {where}"),
    FindingForm.SILENT_SWITCH: msg("Another model answered in {where}"),
    FindingForm.HELPER_CALLS: msg("Requests that no log shows in {where}"),
    FindingForm.EQUAL_REQUESTS: msg("The same request over and over in {where}"),
    FindingForm.ERROR_RETRIES: msg("Errors and retries in {where}"),
    FindingForm.TOOL_FAILURES: msg("A tool failed over and over in {where}"),
    FindingForm.FAN_OUT: msg("Unusually many sub-agents in {where}"),
    FindingForm.CACHE_SHARE: msg("Less read from the cache since {where}"),
    FindingForm.TOKENS_PER_TURN: msg("More tokens a turn since {where}"),
    FindingForm.COST_PER_HOUR: msg("An hour of work costs more since {where}"),
    FindingForm.FEWER_TOKENS: msg("A percent holds less at peak hours in {where}"),
    FindingForm.LONG_CONTEXT: msg("Contexts that stay long in {where}"),
    FindingForm.HUGE_RESULTS: msg("Huge tool results in {where}"),
    FindingForm.LONG_SESSIONS: msg("Sessions kept for days in {where}"),
}
DOUBTS = {
    Doubt.NO_CACHE_FIGURES: msg("the log tells nothing of a cache"),
    Doubt.INTERLEAVED: msg("several sub-agents stand in one log"),
    Doubt.BEGINS_MIDWAY: msg("the beginning of the log is not there"),
    Doubt.OUTPUT_UNDERSTATED: msg("the client is known to log too little output"),
    Doubt.NO_SIGNS: msg("prompts, tools and errors were not noted when these logs were read"),
    Doubt.LITTLE_HISTORY: msg("there is too little history to know what is usual"),
    Doubt.NO_READINGS: msg("no reading of the provider's percent is known"),
    Doubt.NO_PRICE: msg("the price is not known"),
}
# a doubt that keeps only one form of its kind from being told
ONLY = {
    (FindingKind.CACHE_BROKEN, Doubt.OUTPUT_UNDERSTATED): FindingForm.READS_PER_OUTPUT,
    (FindingKind.HABIT, Doubt.NO_SIGNS): FindingForm.HUGE_RESULTS,
}
ALMOST_CERTAIN, LIKELY = 0.95, 0.8
SURE = 0.995  # nothing that is read from a log is ever quite certain
ROUNDING = 1e-9


def kind_name(kind: FindingKind) -> str:
    """`"Cache broken"`."""
    return tr(KINDS[kind])


def form_name(form: FindingForm) -> str:
    """In one to three words, for tables: `"Cache stands still"`."""
    return tr(FORMS[form])


def headline(finding: Finding, tz: str) -> str:  # noqa: ARG001 - as all that is said of a finding
    """What and where, in one line: `"Cache stopped working in “counterfoil”"`."""
    return tr(HEADLINES[finding.form], where=_where(finding))


def what(finding: Finding, tz: str) -> str:
    """What was seen, with figures and since when; a finding that lacks one of its facts says less."""
    said = seen(finding, tz) or tr("{sentence}.", about="ends a sentence", sentence=headline(finding, tz))
    return f"{said} {confirmed}" if (confirmed := _confirmed(finding)) else said


def sureness(confidence: float) -> str:
    """In words and percent: `"almost certain (99 %)"`; it never says 100 %."""
    figure = how_sure(confidence)
    if confidence >= ALMOST_CERTAIN:
        return tr("almost certain ({percent})", percent=figure)
    if confidence >= LIKELY:
        return tr("likely ({percent})", percent=figure)
    return tr("possible ({percent})", percent=figure)


def how_sure(confidence: float) -> str:
    """In percent alone: `"97 %"`, at most `"> 99 %"`."""
    percent = int(100 * confidence + ROUNDING)  # never more than it is
    return figures.of_hundred(f">{NBSP}99" if confidence > SURE else str(percent))


def money_line(finding: Finding) -> str:
    """`"about $4.20 beyond the usual"`, or why there is no sum."""
    cost, form = finding.cost, finding.form
    is_tiny = is_less_than_least(cost.picousd)
    if not cost.known or (is_tiny and cost.unpriced_requests):
        return _unknown_cost(finding.models)
    if form is FindingForm.ERROR_RETRIES and not cost.picousd and not cost.unpriced_requests:
        return tr("{cost}: errors are usually not billed", cost=amount(0))
    said = _about(cost)
    if finding.kind is FindingKind.HABIT:
        return tr("{cost} that a change would save", cost=said)
    if form is FindingForm.HELPER_CALLS:
        return tr("{cost} that no log shows", cost=said)
    return tr("{cost} beyond the usual", cost=said)


def _about(cost: Cost) -> str:
    """One mark is enough: of the least, of less than can be shown, or about."""
    if not cost.picousd or cost.unpriced_requests or is_less_than_least(cost.picousd):
        return figures.money(cost)
    return tr("about {cost}", cost=amount(cost.picousd, marked=False))


def untold(one: Untold) -> str:
    """What cannot be told, and why: `"“Cache broken” cannot be told of 1,355 requests of Claude Code: …"`."""
    form = ONLY.get((one.kind, one.doubt))
    kind = kind_name(one.kind) if form is None else form_name(form)
    agent, why = program(one.agent), tr(DOUBTS[one.doubt])
    if not one.requests:
        return tr("“{kind}” cannot be told of {agent}: {why}.", kind=kind, agent=agent, why=why)
    return tr(
        "“{kind}” cannot be told of {requests} of {agent}: {why}.",
        kind=kind,
        requests=requests(one.requests),
        agent=agent,
        why=why,
    )


def _where(finding: Finding) -> str:
    """The project, else the agent, with the version where it is about one."""
    version = dict(finding.facts).get("version")
    if version is not None:
        return f"{program(finding.agent)} {version}"
    return tr("“{name}”", name=finding.project) if finding.project else program(finding.agent)


def _confirmed(finding: Finding) -> str:
    if not finding.confirmed_by:
        return ""
    cause = finding.confirmed_by.replace("_", " ")
    return tr("The client itself names the cause: {cause}.", cause=cause)


def _unknown_cost(models: tuple[str, ...]) -> str:
    if not models:
        return tr("cost not known")
    return tr("cost not known (no price for {models})", models=commas(models))
