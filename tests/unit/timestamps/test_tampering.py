"""A reply with its bytes changed: never another stamp, never anything but a sentence."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import pytest

from counterfoil.timestamps.exchange import check
from counterfoil.timestamps.stamp import Stamp, TimestampError
from tests.timestamp_authority import CHECKPOINT, Authority

FLIPS = 200


def outcomes(replies: Iterable[bytes], *roots: bytes) -> list[Stamp | None]:
    """The stamp of each reply, None where it was turned down with a sentence."""

    def outcome(reply: bytes) -> Stamp | None:
        try:
            return check(reply, CHECKPOINT, roots)
        except TimestampError as error:
            return None if str(error).isprintable() else pytest.fail(ascii(str(error)))

    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(outcome, replies))


def flipped(reply: bytes, chance: random.Random) -> bytes:
    """One byte changed, anywhere."""
    changed = bytearray(reply)
    changed[chance.randrange(len(reply))] ^= chance.randrange(1, 256)
    return bytes(changed)


def test_a_changed_byte_never_makes_another_stamp(reply: bytes, root: bytes) -> None:
    chance = random.Random(3161)
    real = check(reply, CHECKPOINT, [root])
    found = outcomes((flipped(reply, chance) for _ in range(FLIPS)), root)
    assert set(found) <= {None, real}
    assert found.count(None) > FLIPS * 0.9  # the rest are bytes that nothing depends on


def test_without_a_certificate_a_changed_byte_never_makes_another_signed_stamp(reply: bytes) -> None:
    chance = random.Random(5816)
    real = check(reply, CHECKPOINT, ())
    found = outcomes(flipped(reply, chance) for _ in range(FLIPS // 4))
    assert {(stamp.at_ms, stamp.serial) for stamp in found if stamp} <= {(real.at_ms, real.serial)}


def test_a_changed_time_or_text_is_turned_down(reply: bytes, root: bytes) -> None:
    times = [re.sub(rb"(?<=\x18\x0f)\d{14}Z", at, reply) for at in (b"20200101000000Z", b"99991231235959Z")]
    imprint = reply.index(b"\x04\x20") + 2  # an octet string of 32 bytes
    texts = [reply[:at] + bytes([reply[at] ^ 1]) + reply[at + 1 :] for at in range(imprint, imprint + 32, 8)]
    assert all(changed != reply for changed in times + texts)
    assert set(outcomes([*times, *texts], root)) == {None}
    assert set(outcomes([*times, *texts])) == {None}


def test_a_reply_cut_short_or_of_random_bytes_is_turned_down(reply: bytes, root: bytes) -> None:
    chance = random.Random(7)
    cut = (reply[: chance.randrange(len(reply))] for _ in range(20))
    noise = (b"0" + chance.randbytes(chance.randrange(1, 400)) for _ in range(20))
    assert set(outcomes([*cut, *noise], root)) == {None}


@pytest.mark.parametrize("at", ["20251399000000Z", "20250101006199Z", "aaaaaaaaaaaaaaZ"])
def test_a_time_that_does_not_exist_is_turned_down(
    authority: Authority, reply: bytes, root: bytes, at: str
) -> None:
    forged = authority.signed_again(reply, signer="tsa", at=at)
    assert set(outcomes([forged], root)) == {None}
