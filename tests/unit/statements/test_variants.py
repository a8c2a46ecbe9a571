"""Older and rarer makes of providers' files, as found in public examples; the rows are invented."""

from __future__ import annotations

import pytest

from counterfoil.domain.statement import Entry, StatementKind, StatementLine, TokenKind
from counterfoil.statements import notes
from counterfoil.statements.reading import read
from counterfoil.statements.recognising import shapes

K = StatementKind
FILES = {
    "Console usage of 2024, one column of writes": (
        K.ANTHROPIC_USAGE_CSV,
        "usage_date_utc,model_version,api_key,workspace,usage_type,usage_input_tokens_no_cache,"
        "usage_input_tokens_cache_write,usage_input_tokens_cache_read,usage_output_tokens\n"
        "2026-07-08,claude-3-5-sonnet-20241022,key-1,Default,standard,100,7,9,50\n",
    ),
    "Console costs of 2024": (
        K.ANTHROPIC_COST_CSV,
        "usage_date_utc,model,workspace,api_key,usage_type,token_type,cost_usd\n"
        "2026-07-08,Claude 3.5 Sonnet 2024-10-22,,Ana,message,input_no_cache,0.25\n",
    ),
    "Console costs with the key's id": (
        K.ANTHROPIC_COST_CSV,
        "usage_date_utc,model,workspace,api_key,usage_type,context_window,token_type,cost_usd,list_price_usd,"
        "cost_type,inference_geo,speed,api_key_id,api_key_status\n"
        "2026-07-08,,Default,key-1,message,,,0.25,0.25,web_search,not_available,,apikey_01,active\n",
    ),
    "platform costs, a day without any": (
        K.OPENAI_COSTS,
        "start_time,end_time,start_time_iso,end_time_iso,amount_value,amount_currency,line_item,project_id\n"
        "1783382400,1783468800,2026-07-07T00:00:00+00:00,2026-07-08T00:00:00+00:00,,,,\n"
        "1783468800,1783555200,2026-07-08T00:00:00+00:00,2026-07-09T00:00:00+00:00,"
        '0.2500000000000000000000000000,usd,"gpt-5-nano-2025-08-07, cached input",proj_1\n',
    ),
    "platform usage with tabs, a day without any": (
        K.OPENAI_USAGE,
        "start_time\tend_time\tnum_model_requests\tmodel\tinput_tokens\toutput_tokens\tinput_cached_tokens\n"
        "1783382400\t1783468800\t\t\t\t\t\n1783468800\t1783555200\t3\tgpt-5\t109\t50\t9\n",
    ),
    "Cursor before it told the kind": (
        K.CURSOR_USAGE,
        "Date,Model,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,"
        "Cost,Cost to you\n2026-07-08T10:00:00.000Z,claude-4-sonnet,7,100,9,50,166,$0.90,$0.25\n",
    ),
    "Cursor, within the plan": (
        K.CURSOR_USAGE,
        "Date,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,"
        "Total Tokens,Cost\n"
        '2026-07-08T10:00:00.000Z,"Included in subscription",gpt-5,No,0,100,9,50,159,No charge\n',
    ),
    "Copilot with tokens": (
        K.COPILOT_USAGE,
        "date,product,sku,quantity,unit_type,applied_cost_per_quantity,gross_amount,discount_amount,net_amount,"
        "username,organization,repository,cost_center_name,model,input,output,cache_read,cache_write\n"
        "2026-07-08,copilot,copilot_ai_credit,25,ai-credits,0.01,0.25,0,0.25,ana,acme,,,Claude Sonnet 4.6,"
        "100,50,9,7\n",
    ),
    "LiteLLM whose gateway told the cache apart from the prompt": (
        K.LITELLM_SPEND,
        '[{"request_id":"chatcmpl-1","spend":2.5e-01,"startTime":"2026-07-08T10:00:00","model":"claude",'
        '"prompt_tokens":5,"completion_tokens":50,'
        '"metadata":{"additional_usage_values":{"cache_read_input_tokens":9}}}]',
    ),
}


def only_line(name: str) -> StatementLine:
    lines = read(FILES[name][1].encode()).lines
    assert len(lines) == 1
    return lines[0]


@pytest.mark.parametrize("name", FILES)
def test_each_is_known_for_what_it_is_and_is_nothing_else(name: str) -> None:
    kind, text = FILES[name]

    assert [shape.kind for shape in shapes(text.encode())] == [kind]
    assert only_line(name).picousd in (250_000_000_000, 0, None)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Console usage of 2024, one column of writes", (100, 9, 7, 50)),
        ("platform usage with tabs, a day without any", (100, 9, None, 50)),
        ("Cursor before it told the kind", (100, 9, 7, 50)),
        ("Cursor, within the plan", (100, 9, 0, 50)),
        ("Copilot with tokens", (100, 9, 7, 50)),
        ("LiteLLM whose gateway told the cache apart from the prompt", (5, 9, 0, 50)),
    ],
)
def test_tokens_go_to_their_kinds(name: str, expected: tuple[int | None, ...]) -> None:
    use = only_line(name).use

    assert (use.input, use.cache_read, use.cache_write, use.output) == expected


def test_what_the_cells_tell_beside_figures() -> None:
    search = only_line("Console costs with the key's id")
    cached = only_line("platform costs, a day without any")
    free = only_line("Cursor, within the plan")
    units = only_line("Copilot with tokens")

    assert (search.kind, search.geo, search.model) == (TokenKind.WEB_SEARCH, None, None)
    assert (cached.kind, cached.model) == (TokenKind.CACHE_READ, "gpt-5-nano-2025-08-07")
    assert (free.picousd, free.entry) == (0, Entry.USE)
    assert (units.micro_credits, units.key) == (25_000_000, "ana")


def test_a_table_that_a_spreadsheet_saved_again_is_still_its_provider_s() -> None:
    head, row = FILES["Console costs of 2024"][1].splitlines()
    content = f"\ufeff{head.replace(',', ';')}\r\n{row.replace(',', ';').replace('0.25', '0,25')}\r\n"

    statement = read(content.encode())

    assert (statement.kind, statement.lines[0].picousd) == (K.ANTHROPIC_COST_CSV, 250_000_000_000)
    assert notes.NO_ZONE not in statement.notes
