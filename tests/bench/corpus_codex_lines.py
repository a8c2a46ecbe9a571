"""Lines as several versions of Codex write them: the same fields, in the same order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from tests.bench.corpus_text import Dice, Texts, iso
from tests.bench.corpus_truth import Billed

WINDOW_S, WEEK_S = 300 * 60, 10_080 * 60
FULL_AFTER, WEEK_FULL_AFTER = 70, 45  # percent at the end of a window


@dataclass(frozen=True, slots=True)
class Client:
    """A version of Codex and the model it runs."""

    version: str
    share: int
    model: str
    plan: str
    numbered: bool = False  # its lines bear an ordinal, its counts the cache writes


OLD, MIDDLE, NEW = CLIENTS = (
    Client("0.118.0", 25, "gpt-5.4", "plus"),
    Client("0.142.5", 50, "gpt-5.5", "team"),
    Client("0.147.0", 25, "gpt-5.6-sol", "prolite", numbered=True),
)


class Totals(NamedTuple):
    """As Codex adds up: `input` holds cached and written, `output` holds reasoning."""

    input: int = 0
    cached: int = 0
    written: int = 0
    output: int = 0
    reasoning: int = 0

    def plus(self, other: Totals) -> Totals:
        """Field by field."""
        return Totals(*(a + b for a, b in zip(self, other, strict=True)))

    def billed(self) -> Billed:
        """In the kinds that are charged."""
        fresh = self.input - self.cached - self.written
        return Billed(fresh, self.cached, self.written, 0, self.output, self.reasoning)


def usage_json(client: Client, use: Totals, *, context: int = 0) -> str:
    """One usage object; `context` stands as the total where the call itself used nothing."""
    written = f'"cache_write_input_tokens":{use.written},' if client.numbered else ""
    return (
        f'{{"input_tokens":{use.input},"cached_input_tokens":{use.cached},{written}"output_tokens":{use.output},'
        f'"reasoning_output_tokens":{use.reasoning},"total_tokens":{use.input + use.output or context}}}'
    )


def limits_json(client: Client, at_ms: int) -> str:
    """The provider's counter of then: two windows that fill up and start over, for all threads alike."""
    primary, secondary = window_json(at_ms, WINDOW_S), window_json(at_ms, WEEK_S)
    if client is OLD:
        return (
            f'{{"limit_id":"codex","limit_name":null,"primary":{primary},"secondary":{secondary},'
            f'"credits":null,"plan_type":"{client.plan}"}}'
        )
    spend = ',"spend_control_reached":null' if client.numbered else ""
    return (
        f'{{"limit_id":"codex","limit_name":null,"primary":{primary},"secondary":{secondary},'
        f'"credits":{{"has_credits":false,"unlimited":false,"balance":"0"}},"individual_limit":null{spend},'
        f'"plan_type":"{client.plan}","rate_limit_reached_type":null}}'
    )


def window_json(at_ms: int, length_s: int) -> str:
    """How full a window was then: the one of five hours or that of a week."""
    at_s = at_ms // 1000
    percent = (FULL_AFTER if length_s == WINDOW_S else WEEK_FULL_AFTER) * (at_s % length_s) // length_s
    ends_s = (at_s // length_s + 1) * length_s
    return f'{{"used_percent":{percent}.0,"window_minutes":{length_s // 60},"resets_at":{ends_s}}}'


def token_count(client: Client, at_ms: int, total: Totals, last: Totals, context: int = 0) -> bytes:
    """The payload of a count."""
    window = 258_400
    return (
        f'{{"type":"token_count","info":{{"total_token_usage":{usage_json(client, total)},'
        f'"last_token_usage":{usage_json(client, last, context=context)},"model_context_window":{window}}},'
        f'"rate_limits":{limits_json(client, at_ms)}}}'
    ).encode()


def session_meta(
    client: Client, thread: str, at_ms: int, cwd: str, texts: Texts, dice: Dice, kin: str = ""
) -> bytes:
    """The payload that opens a file; `kin` is what it says of the thread it comes from."""
    session = f'"session_id":"{thread}",' if client.numbered else ""
    source = "" if '"source":' in kin else ',"source":"cli"'
    head = (
        f'{{{session}"id":"{thread}","timestamp":"{iso(at_ms)}","cwd":"{cwd}","originator":"codex-tui",'
        f'"cli_version":"{client.version}"{source}{kin},"model_provider":"openai","base_instructions":{{"text":"'
    )
    return head.encode() + texts.words(dice, 12_000) + b'"},"git":{"branch":"main"}}'


def turn_context(client: Client, turn: str, at_ms: int, cwd: str, texts: Texts, dice: Dice) -> bytes:
    """The payload that says what a turn runs on."""
    head = (
        f'{{"turn_id":"{turn}","cwd":"{cwd}","current_date":"{iso(at_ms)[:10]}","timezone":"Europe/Berlin",'
        f'"approval_policy":"never","sandbox_policy":{{"type":"danger-full-access"}},"model":"{client.model}",'
        f'"effort":"high","summary":"none","user_instructions":"'
    )
    return (
        head.encode() + texts.words(dice, 4_000) + b'","truncation_policy":{"mode":"tokens","limit":10000}}'
    )


def call_output(client: Client, call: str, texts: Texts, dice: Dice) -> bytes:
    """The payload of a tool's output."""
    if client.numbered and dice.happens(0.5):
        head = (
            b'{"type":"custom_tool_call_output","call_id":"%b","output":[{"type":"input_text","text":"%b"}]}'
        )
    else:
        head = b'{"type":"function_call_output","call_id":"%b","output":"Chunk ID: b5a9ac\\nOutput:\\n%b"}'
    return head % (call.encode(), texts.output(dice))
