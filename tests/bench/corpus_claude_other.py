"""What Claude Code writes between the answers: no line here bills anything, though some speak of use."""

from __future__ import annotations

from tests.bench.corpus_text import Dice, Texts, iso

LIMIT = "You've hit your session limit · resets 12:40pm (Europe/Madrid)"
HELPER = "claude-haiku-4-5-20251001"
NO_USE = (
    '{"input_tokens":0,"output_tokens":0,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,'
    '"server_tool_use":{"web_search_requests":0,"web_fetch_requests":0},"service_tier":null,'
    '"cache_creation":{"ephemeral_1h_input_tokens":0,"ephemeral_5m_input_tokens":0},'
    '"inference_geo":null,"iterations":null,"speed":null}'
)
ATTACHMENT = (
    b'"attachment":{"type":"deferred_tools_delta","addedNames":[%b],"removedNames":[]},"type":"attachment"'
)
HOOK = b'{"type":"hook_progress","hookEvent":"PreToolUse","hookName":"PreToolUse:Bash","command":"lint"}'
TURN_DURATION = b'"subtype":"turn_duration","durationMs":628848,"messageCount":17,"isMeta":false'
STOP_HOOKS = (
    b'"subtype":"stop_hook_summary","hookCount":1,"hookInfos":[{"command":"lint"}],"hookErrors":[],'
    b'"preventedContinuation":false,"stopReason":"","hasOutput":false'
)
COMPACTED = (
    b'"subtype":"compact_boundary","content":"Conversation compacted","isMeta":false,"level":"info",'
    b'"compactMetadata":{"trigger":"auto","preTokens":168483}'
)
API_ERROR = (
    b'"subtype":"api_error","level":"error","error":{"status":429,"headers":{},"requestID":null,'
    b'"error":{"type":"error"}},"retryInMs":616.4,"retryAttempt":1,"maxRetries":10'
)
COSTS = (
    f'"totalCostUSD":1.25,"modelUsage":{{"{HELPER}":{{"inputTokens":812,"outputTokens":99,'
    f'"cacheReadInputTokens":0,"cacheCreationInputTokens":0,"costUSD":0.01}}}},"startTime":0'
)
CLOSING = (
    ("last-prompt", '"lastPrompt":"what does \\"usage\\":{ mean here"'),
    ("ai-title", '"aiTitle":"Look at token usage"'),
    ("atis-latch", '"latched":{"usage":true,"input_tokens":"none"}'),
)


def snapshot(dice: Dice, at_ms: int) -> bytes:
    """A whole line that lists the files changed so far."""
    message, now = dice.uuid(), iso(at_ms)
    backups = ",".join(
        f'"src/file_{n}.py":{{"backupFileName":"{dice.getrandbits(64):016x}@v1","version":1,"backupTime":"{now}"}}'
        for n in range(dice.randint(0, 6))
    )
    return (
        f'{{"type":"file-history-snapshot","messageId":"{message}","snapshot":{{"messageId":"{message}",'
        f'"trackedFileBackups":{{{backups}}},"timestamp":"{now}"}},"isSnapshotUpdate":false}}'
    ).encode()


def attachment(dice: Dice) -> bytes:
    """Names of tools, more or less of them."""
    return ATTACHMENT % b",".join([b'"mcp__db__query","NotebookEdit"'] * dice.randint(1, 20))


def progress(texts: Texts, dice: Dice, tool: str) -> bytes:
    """A hook that ran, or what a command has said so far."""
    data = HOOK
    if dice.happens(0.4):
        said = texts.words(dice, 400)
        data = b'{"type":"bash_progress","output":"%b","elapsedTimeSeconds":4,"totalLines":12}' % said
    ids = b'"toolUseID":"%b","parentToolUseID":"%b"' % (tool.encode(), tool.encode())
    return b'"data":%b,%b' % (data, ids)


def synthetic(dice: Dice, *, error: bool) -> bytes:
    """An answer that the client made up itself; with `error` it says that a limit was hit."""
    said, told = "No response requested.", '"isApiErrorMessage":false'
    if error:
        said, told = LIMIT, '"error":"rate_limit","isApiErrorMessage":true,"apiErrorStatus":429'
    return (
        f'"message":{{"id":"{dice.uuid()}","container":null,"model":"<synthetic>","role":"assistant",'
        f'"stop_reason":"stop_sequence","stop_sequence":"","type":"message","usage":{NO_USE},'
        f'"content":[{{"type":"text","text":"{said}"}}],"context_management":null}},{told}'
    ).encode()


def summary(dice: Dice) -> bytes:
    """The whole last line of an old session."""
    return f'{{"type":"summary","summary":"Parser and its usage","leafUuid":"{dice.uuid()}"}}'.encode()
