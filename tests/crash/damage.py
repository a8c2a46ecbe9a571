"""Files damaged as disks and power cuts do it."""

from __future__ import annotations

from random import Random


def cut(content: bytes, random: Random) -> bytes:
    """The end is not there."""
    return content[: random.randrange(len(content))]


def zeroed(content: bytes, random: Random) -> bytes:
    """A stretch, as long as a sector or some of them, was never written."""
    begin, length = random.randrange(len(content)), random.choice((1, 512, 4096, 20_000))
    end = min(begin + length, len(content))
    return content[:begin] + bytes(end - begin) + content[end:]


def flipped(content: bytes, random: Random) -> bytes:
    """One bit is another."""
    place = random.randrange(len(content))
    return content[:place] + bytes([content[place] ^ (1 << random.randrange(8))]) + content[place + 1 :]


def stale(content: bytes, random: Random) -> bytes:
    """A stretch holds what another place of the file holds."""
    length = min(4096, len(content) // 2)
    source, begin = random.randrange(len(content) - length), random.randrange(len(content) - length)
    return content[:begin] + content[source : source + length] + content[begin + length :]
