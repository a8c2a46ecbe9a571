"""The tables that providers write: by which headings each is known, and what its columns are.

Headings are written squeezed, without case, spaces and marks; of several the first one there counts.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from counterfoil.domain.statement import StatementKind
from counterfoil.statements.mapping import Dates, Field, Spans, squeezed

Columns = Mapping[Field, str]


@dataclass(frozen=True, slots=True)
class KnownTable:
    """`must` are headings that all have to be there. `columns` has the possible headings of each field."""

    kind: StatementKind
    must: Collection[str]
    columns: Columns
    span: Spans
    dates: Dates = Dates.YEAR_FIRST
    provider: str | None = None
    input_has_cache_read: bool = False
    has_one_request: bool = False  # each line is a request


def matching(head: Sequence[str]) -> list[KnownTable]:
    """Every known table that these headings fit."""
    names = {squeezed(name) for name in head}
    return [table for table in TABLES if names.issuperset(table.must)]


def columns_in(table: KnownTable, head: Sequence[str]) -> dict[Field, str]:
    """The heading in this file for each field of a known table."""
    printed = {squeezed(name): name for name in reversed(head)}
    found = {}
    for what, names in table.columns.items():
        name = next((name for name in names.split() if name in printed), None)
        if name is not None:
            found[what] = printed[name]
    return found


_ANTHROPIC_USAGE = KnownTable(
    StatementKind.ANTHROPIC_USAGE_CSV,
    ("usageinputtokensnocache", "usageoutputtokens"),
    {
        Field.AT: "usagedateutc usagedate",
        Field.MODEL: "modelversion model",
        Field.KEY: "apikey workspace",
        Field.INPUT: "usageinputtokensnocache",
        Field.CACHE_READ: "usageinputtokenscacheread",
        Field.CACHE_WRITE_5M: "usageinputtokenscachewrite5m",
        Field.CACHE_WRITE_1H: "usageinputtokenscachewrite1h",
        Field.CACHE_WRITE: "usageinputtokenscachewrite",
        Field.OUTPUT: "usageoutputtokens",
        Field.WEB_SEARCHES: "websearchcount",
        Field.SERVICE_TIER: "usagetype",
        Field.GEO: "inferencegeo",
    },
    Spans.DAY,
    provider="anthropic",
)
_ANTHROPIC_COST = KnownTable(
    StatementKind.ANTHROPIC_COST_CSV,
    ("usagedateutc", "tokentype", "costusd"),
    {
        Field.AT: "usagedateutc",
        Field.MODEL: "model",
        Field.KEY: "apikey workspace",
        Field.KIND: "tokentype",
        Field.TEXT: "costtype",
        Field.MONEY: "costusd",
        Field.SERVICE_TIER: "usagetype",
        Field.GEO: "inferencegeo",
    },
    Spans.DAY,
    provider="anthropic",
)
_OPENAI_USAGE = KnownTable(
    StatementKind.OPENAI_USAGE,
    ("starttime", "endtime", "nummodelrequests", "inputtokens"),
    {
        Field.AT: "starttime",
        Field.UNTIL: "endtime",
        Field.MODEL: "model",
        Field.KEY: "apikeyid projectid userid",
        Field.REQUESTS: "nummodelrequests",
        Field.INPUT: "inputtokens",
        Field.CACHE_READ: "inputcachedtokens",
        Field.CACHE_WRITE: "inputcachewritetokens",
        Field.OUTPUT: "outputtokens",
        Field.SERVICE_TIER: "servicetier",
        Field.ACCOUNT: "organizationid",
    },
    Spans.MOMENT,
    Dates.EPOCH_S,
    "openai",
    input_has_cache_read=True,
)
_OPENAI_COSTS = KnownTable(
    StatementKind.OPENAI_COSTS,
    ("starttime", "endtime", "amountvalue"),
    {
        Field.AT: "starttime",
        Field.UNTIL: "endtime",
        Field.MONEY: "amountvalue",
        Field.CURRENCY: "amountcurrency",
        Field.TEXT: "lineitem",
        Field.KEY: "apikeyid projectid",
        Field.ACCOUNT: "organizationid",
    },
    Spans.MOMENT,
    Dates.EPOCH_S,
    "openai",
)
_CODEX = KnownTable(
    StatementKind.CODEX_CREDITS,
    ("date", "creditsused"),
    {
        Field.AT: "date",
        Field.TEXT: "service usagetype productsurface product description",
        Field.CREDITS: "creditsused",
        Field.MODEL: "model",
        Field.KEY: "user email",
        Field.REQUEST_ID: "usageid id",
    },
    Spans.DAY,
    provider="openai",
)
_CURSOR = KnownTable(
    StatementKind.CURSOR_USAGE,
    ("date", "model", "inputwcachewrite", "inputwocachewrite", "cacheread"),
    {
        Field.AT: "date",
        Field.MODEL: "model",
        Field.KEY: "user email",
        Field.TEXT: "kind",
        Field.INPUT: "inputwocachewrite",
        Field.CACHE_WRITE: "inputwcachewrite",
        Field.CACHE_READ: "cacheread",
        Field.OUTPUT: "outputtokens output",
        Field.QUANTITY: "totaltokens",
        Field.MONEY: "costtoyou cost",
    },
    Spans.MOMENT,
    has_one_request=True,
)
_COPILOT = KnownTable(
    StatementKind.COPILOT_USAGE,
    ("date", "product", "sku", "quantity", "unittype", "netamount"),
    {
        Field.AT: "date",
        Field.MODEL: "model",
        Field.KEY: "username",
        Field.KIND: "unittype",
        Field.TEXT: "sku",
        Field.INPUT: "input",
        Field.CACHE_READ: "cacheread",
        Field.CACHE_WRITE: "cachewrite",
        Field.OUTPUT: "output",
        Field.CREDITS: "quantity",
        Field.MONEY: "netamount",
        Field.ACCOUNT: "organization",
    },
    Spans.DAY,
)
_COPILOT_OLD = KnownTable(
    StatementKind.COPILOT_USAGE,
    ("timestamp", "user", "model", "requestsused"),
    {Field.AT: "timestamp", Field.MODEL: "model", Field.KEY: "user", Field.CREDITS: "requestsused"},
    Spans.MOMENT,
)
_OPENROUTER = KnownTable(
    StatementKind.OPENROUTER_ACTIVITY,
    ("generationid", "createdat", "costtotal"),
    {
        Field.AT: "createdat",
        Field.REQUEST_ID: "generationid",
        Field.MODEL: "modelpermaslug model",
        Field.KEY: "apikeyname",
        Field.INPUT: "tokensprompt",
        Field.CACHE_READ: "tokenscached",
        Field.OUTPUT: "tokenscompletion",
        Field.MONEY: "costtotal",
        Field.SERVICE_TIER: "variant",
        Field.TEXT: "providername",
    },
    Spans.MOMENT,
    input_has_cache_read=True,
    has_one_request=True,
)
_OPENROUTER_DAYS = KnownTable(
    StatementKind.OPENROUTER_ACTIVITY,
    ("date", "slug", "usage", "requests", "prompttokens", "completiontokens"),
    {
        Field.AT: "date",
        Field.MODEL: "slug",
        Field.REQUESTS: "requests",
        Field.INPUT: "prompttokens",
        Field.CACHE_READ: "cachedtokens",
        Field.OUTPUT: "completiontokens",
        Field.MONEY: "usage",
    },
    Spans.DAY,
    input_has_cache_read=True,
)
_LITELLM = KnownTable(
    StatementKind.LITELLM_SPEND,
    ("requestid", "spend", "prompttokens", "completiontokens", "starttime"),
    {
        Field.AT: "starttime",
        Field.REQUEST_ID: "requestid",
        Field.MODEL: "model",
        Field.KEY: "keyalias apikey user",
        Field.INPUT: "prompttokens",
        Field.CACHE_READ: "cachereadinputtokens",
        Field.CACHE_WRITE: "cachecreationinputtokens",
        Field.OUTPUT: "completiontokens",
        Field.MONEY: "spend",
        Field.TEXT: "calltype",
        Field.DETAILS: "metadata",
    },
    Spans.MOMENT,
    input_has_cache_read=True,
    has_one_request=True,
)
TABLES = (
    _ANTHROPIC_USAGE,
    _ANTHROPIC_COST,
    _OPENAI_USAGE,
    _OPENAI_COSTS,
    _CODEX,
    _CURSOR,
    _COPILOT,
    _COPILOT_OLD,
    _OPENROUTER,
    _OPENROUTER_DAYS,
    _LITELLM,
)
