"""What to do about a finding: practical, safe, and true of every client and version. Pure."""

from __future__ import annotations

from counterfoil.domain.finding import Finding, FindingForm
from counterfoil.words.tongue import msg, tr

START_ANEW = msg(
    "Start a new session: what broke the cache goes with the old one. If it comes back there, try another "
    "version of the client."
)
OTHER_VERSION = msg(
    "Work with an earlier or a newer version for a day; the figures after it tell whether it was the client."
)
ADVICE = {
    FindingForm.COLLAPSED: START_ANEW,
    FindingForm.FROZEN: START_ANEW,
    FindingForm.NEVER_READ: msg(
        "Look for what changes at the very beginning of each prompt, such as tools that come and go or a "
        "time of day. A new session without them shows whether it was that."
    ),
    FindingForm.READS_PER_OUTPUT: msg(
        "Compact the context, or start a new session once a task is done: every request reads all of it."
    ),
    FindingForm.ON_RESUME: msg(
        "Resume while the cache still lives, or start a new session with a short summary of the old one."
    ),
    FindingForm.ON_BRANCH: msg(
        "Branch while the context is short, or start a new session with a short summary."
    ),
    FindingForm.COMPACTION_LOOP: msg(
        "Start a new session with what matters from this one. What fills it up at once is often one large "
        "file or tool result."
    ),
    FindingForm.SHORTER_LIFETIME: msg(
        "Look at what changed then: the client's version, its settings, the account in use. Meanwhile a "
        "short context makes each rebuild cheap."
    ),
    FindingForm.SHORT_PAUSES: msg(
        "Before a break compact the context, or start a new session after it: a short context is cheap to "
        "build again."
    ),
    FindingForm.EQUAL_PROMPTS: msg(
        "Ask it in a new session: the same prompt costs least with little context behind it."
    ),
    FindingForm.SMALL_PROMPTS: msg("Ask small things in a new session, or of a smaller model."),
    FindingForm.DEARER_SUBAGENTS: msg(
        "If the dearer model is not wanted there, set a model for sub-agents in the client's settings."
    ),
    FindingForm.SILENT_SWITCH: msg(
        "Choose the model once more and see whether it stays. A project's settings or a fallback of the "
        "client may have set the other one."
    ),
    FindingForm.HELPER_CALLS: msg(
        "Clients make such requests for titles, summaries and checks. Look in the settings which of them "
        "can be switched off."
    ),
    FindingForm.EQUAL_REQUESTS: msg(
        "If it is still going on, stop it and go on from the last step that was right."
    ),
    FindingForm.ERROR_RETRIES: msg(
        "Wait a while before going on. If the same error comes back, look it up by its status."
    ),
    FindingForm.TOOL_FAILURES: msg(
        "Stop it and run the tool once yourself: what it says is what the agent does not get past."
    ),
    FindingForm.FAN_OUT: msg(
        "Stop those that are not needed, and say in the prompt how many may run at once."
    ),
    FindingForm.CACHE_SHARE: OTHER_VERSION,
    FindingForm.TOKENS_PER_TURN: OTHER_VERSION,
    FindingForm.COST_PER_HOUR: OTHER_VERSION,
    FindingForm.FEWER_TOKENS: msg("Where you can choose, put long work into other hours."),
    FindingForm.LONG_CONTEXT: msg(
        "At the end of a task compact the context or start a new session: every request reads all of it."
    ),
    FindingForm.HUGE_RESULTS: msg(
        "Have tools answer with less: some lines of a file, a filter, a count. What they answer stays in "
        "the context."
    ),
    FindingForm.LONG_SESSIONS: msg("Start a new session each day, with a note of where you stopped."),
}


def advice(finding: Finding) -> str:
    """One or two sentences."""
    return tr(ADVICE[finding.form])
