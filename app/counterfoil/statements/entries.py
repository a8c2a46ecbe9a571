"""What a line is about, by the provider's own words and the sign of its amount."""

from __future__ import annotations

import re
from functools import lru_cache

from counterfoil.domain.statement import Entry, TokenKind

_WORDS = (
    (
        Entry.REFUND,
        r"refund|revers(?:al|ed)|chargeback|credit note|erstatt|reembols|rembours|rimbors|estorno|"
        r"退款|返金|환불|pengembalian",
    ),
    (
        Entry.TAX,
        r"\btax(?:es)?\b|\bvat\b|\bgst\b|steuer|mwst|impuesto|\biva\b|taxe|\btva\b|imposto|"
        r"税|부가세|세금|pajak|\bppn\b",
    ),
    (
        Entry.GRANT,
        r"\bgrant|promo(?:tion|tional)?\b|bonus|free credit|complimentary|gutschrift|cr[ée]dito promocional|"
        r"赠送|无偿|무상|지급|hibah",
    ),
    (
        Entry.PURCHASE,
        r"purchas|top.?up|auto.?(?:reload|recharge|refill)|reload|prepa(?:id|y)|deposit|bought|"
        r"aufladung|gekauft|recarga|compra|recharge|achat|"
        r"充值|购买|충전|구매|チャージ|購入|isi ulang|pembelian",
    ),
    (
        Entry.FEE,
        r"\bfees?\b|\bseats?\b|subscription|licen[cs]e|monthly plan|gebühr|abonnement|abo\b|"
        r"suscripci|cuota|frais|assinatura|订阅|服务费|구독|수수료|購読|手数料|langganan|biaya",
    ),
)
_ENTRIES = tuple((entry, re.compile(words, re.IGNORECASE)) for entry, words in _WORDS)
_KIND_WORDS = (
    (TokenKind.WEB_SEARCH, r"web.?search"),
    (TokenKind.CACHE_READ, r"cache.?(?:read|hit)|(?<!un)cached|read.*cache|gelesen"),
    (TokenKind.CACHE_WRITE_5M, r"(?:cache|creat|writ).*5.?m|5.?m.*(?:cache|writ)"),
    (TokenKind.CACHE_WRITE_1H, r"(?:cache|creat|writ).*(?:1.?h|60.?m)|1.?h.*(?:cache|writ)"),
    (TokenKind.CACHE_WRITE, r"cache.?(?:writ|creat)|writ.*cache"),
    (TokenKind.OUTPUT, r"output|completion|response|ausgabe|salida|sortie|输出|출력|出力|keluaran"),
    (TokenKind.INPUT, r"input|prompt|uncached|eingabe|entrada|entrée|输入|입력|入力|masukan"),
)
_KINDS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KIND_WORDS)


@lru_cache(4096)
def entry_of(words: str) -> Entry:
    """Use, unless the words tell otherwise."""
    return next((entry for entry, pattern in _ENTRIES if pattern.search(words)), Entry.USE)


@lru_cache(4096)
def kind_of(words: str) -> TokenKind | None:
    """The kind of token that the words name."""
    return next((kind for kind, pattern in _KINDS if pattern.search(words)), None)


def settled(entry: Entry, picousd: int | None) -> tuple[Entry, int | None]:
    """An entry with its amount: what is given back is less than zero, use that gives back is a refund."""
    if picousd is None:
        return entry, None
    if entry in (Entry.REFUND, Entry.GRANT):
        return entry, -abs(picousd)
    if entry is Entry.PURCHASE:
        return entry, abs(picousd)
    return (Entry.REFUND if picousd < 0 and entry is Entry.USE else entry), picousd
