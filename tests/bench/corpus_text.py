"""What fills the lines of a made-up log: blocks of text as they stand inside a JSON string, ids and times."""

from __future__ import annotations

import json
import random
from bisect import bisect
from datetime import UTC, datetime
from functools import lru_cache
from itertools import accumulate

SMALLEST, LARGEST = 100, 60_000  # bytes of a block
BLOCKS, FIRST_OUTPUT = 400, 144  # from 1 KB up a block serves as a tool's output
WIDE_SHARE = 0.4  # of the outputs hold more than ASCII, as about 15 of 100 lines do in real logs
SMALL_OUTPUTS = 2.5  # the greater, the fewer outputs are large
LONE_SURROGATE = b" \\ud83d cut"
IDS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"

_PLAIN = (
    "app/server/routes.py:118:    return await handle(request)\n",
    "diff --git a/src/index.ts b/src/index.ts\n@@ -14,7 +14,9 @@ export function load(path: string) {\n",
    '\tif err != nil {\n\t\treturn fmt.Errorf("open %q: %w", name, err)\n\t}\n',
    "PASS tests/unit/test_parse.py::test_reads_what_was_written [ 42%]\n",
    "   Compiling serde v1.0.219\n    Finished `dev` profile in 12.41s\n",
    '{"id": 1042, "name": "ada", "path": "C:\\\\Users\\\\ada\\\\src", "ok": true}\n',
    "drwxr-xr-x  7 ada ada 4096 Mar  3 09:12 node_modules\n",
    "0123456789abcdef0123456789abcdef  dist/app.js\n",
)
_TRAPS = (
    '{"type":"assistant","message":{"id":"msg_01Trap","model":"claude-opus-4-1","role":"assistant",'
    '"usage":{"input_tokens":999999,"output_tokens":888888}},"requestId":"req_01Trap"}\n',
    '"usage":{"input_tokens":77777,"cache_read_input_tokens":66666,"output_tokens":55555}}\n',
    'the words usage, message and input_tokens in one sentence: "usage" "message" "input_tokens"\n',
    '{"type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":{"input_tokens":4444}}}}\n',
    '"}]},"message":{"usage":{"input_tokens":1}}}\n',
)
_WIDE = (
    "Größe der Datei überschritten – bitte prüfen\n",
    "日本語のコメントがここにあります。テストは成功しました\n",
    "└── src\n    ├── é.ts ✅\n    └── 🚀 deploy.sh\n",
    "Пример текста с «кавычками» и тире — всё верно\n",
)


class Dice(random.Random):
    """Chance that is the same on every machine, with the ids that agents give."""

    def uuid(self) -> str:
        """A UUID of version 4."""
        h = f"{self.getrandbits(128):032x}"
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"

    def uuid7(self, at_ms: int) -> str:
        """A UUID of version 7, which tells when it was made."""
        h = f"{at_ms:012x}{self.getrandbits(80):020x}"
        return f"{h[:8]}-{h[8:12]}-7{h[13:16]}-b{h[17:20]}-{h[20:]}"

    def name(self, prefix: str, length: int = 22) -> str:
        """An id as the provider makes them: a prefix and base 58."""
        return prefix + "".join(self.choices(IDS, k=length))

    def happens(self, share: float) -> bool:
        """True in so many cases of one."""
        return self.random() < share


class Texts:
    """Blocks made once and used over again; `scale` makes all of them smaller."""

    def __init__(self, seed: int, scale: float = 1.0) -> None:
        dice = Dice(f"{seed}:texts")
        self._plain = _blocks(dice, (*_PLAIN, *_TRAPS), scale)
        self._wide = _blocks(dice, (*_PLAIN, *_TRAPS, *_WIDE), scale)
        self._sizes = [len(block) for block in self._plain]
        self._scale = scale

    def output(self, dice: Dice) -> bytes:
        """What a tool said: 1 to 60 KB, mostly little, with pieces in it that look like usage."""
        blocks = self._wide if dice.random() < WIDE_SHARE else self._plain
        block = blocks[FIRST_OUTPUT + int(dice.random() ** SMALL_OUTPUTS * (BLOCKS - FIRST_OUTPUT))]
        return block + LONE_SURROGATE if dice.random() < 0.003 else block

    def words(self, dice: Dice, about: int) -> bytes:
        """What a model wrote: about so many bytes."""
        blocks = self._wide if dice.random() < WIDE_SHARE / 2 else self._plain
        place = bisect(self._sizes, about * self._scale * (0.5 + dice.random()))
        return blocks[min(place, BLOCKS - 1)]

    def image(self, dice: Dice) -> bytes:
        """A picture of some megabytes, in base 64."""
        return b"iVBORw0KGgoAAAANSUhEUg" * int(dice.randint(90_000, 230_000) * self._scale)


def _blocks(dice: Dice, fragments: tuple[str, ...], scale: float) -> list[bytes]:
    """Blocks of growing size, evenly spread on a logarithmic scale from 100 bytes up."""
    escaped = [json.dumps(text, ensure_ascii=False)[1:-1].encode() for text in fragments]
    pool = dice.choices(escaped, k=3_000)
    ends = list(accumulate(map(len, pool)))
    smallest, largest = SMALLEST * scale, LARGEST * scale
    blocks = []
    for number in range(BLOCKS):
        size = smallest * (largest / smallest) ** (number / (BLOCKS - 1))
        first = dice.randrange(len(pool) // 2)
        last = bisect(ends, ends[first] + size, first)
        blocks.append(b"".join(pool[first : last + 1]))
    return sorted(blocks, key=len)


def iso(at_ms: int) -> str:
    """ISO 8601 in UTC to the millisecond."""
    return f"{_second(at_ms // 1000)}.{at_ms % 1000:03d}Z"


@lru_cache(maxsize=4096)
def _second(at_s: int) -> str:
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%S")
