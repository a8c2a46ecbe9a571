"""The faults of single sessions, by where in the session they are planted."""

from __future__ import annotations

from collections.abc import Callable

from counterfoil.domain.finding import FindingForm as F
from tests.planted_findings import cache_faults, other_faults
from tests.planted_findings.talk import Talk
from tests.planted_findings.truth import Fault

Plant = Callable[[Talk], Fault]

AT_START: dict[F, Plant] = {F.NEVER_READ: cache_faults.never_read}
WITHIN: dict[F, Plant] = {
    F.COLLAPSED: cache_faults.collapsed,
    F.FROZEN: cache_faults.frozen,
    F.ON_RESUME: cache_faults.on_resume,
    F.COMPACTION_LOOP: cache_faults.compaction_loop,
    F.READS_PER_OUTPUT: cache_faults.reads_per_output,
    F.DEARER_SUBAGENTS: other_faults.dearer_subagents,
    F.EQUAL_REQUESTS: other_faults.equal_requests,
    F.ERROR_RETRIES: other_faults.error_retries,
    F.TOOL_FAILURES: other_faults.tool_failures,
    F.FAN_OUT: other_faults.fan_out,
}
AT_END: dict[F, Plant] = {
    F.SILENT_SWITCH: other_faults.silent_switch,
    F.SHORTER_LIFETIME: cache_faults.shorter_lifetime,
    F.EQUAL_PROMPTS: other_faults.equal_prompts,
    F.SMALL_PROMPTS: other_faults.small_prompts,
    F.HELPER_CALLS: other_faults.helper_calls,
}
IN_SESSION = (*AT_START, *WITHIN, *AT_END, F.ON_BRANCH)
