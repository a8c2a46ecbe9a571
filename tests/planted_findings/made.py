"""Users by number: what each of them is and what is planted there."""

from __future__ import annotations

from decimal import Decimal

from counterfoil.domain.finding import FindingForm as F
from tests.planted_findings.plants import IN_SESSION
from tests.planted_findings.user import User
from tests.planted_findings.wide_faults import BY_VERSION, WIDE

FAULTS = 9  # in the sessions of one user
LOOKS = ("old clients", "another model", "")  # of honest users


def user_of(seed: int) -> User:
    """A user with some weeks' history: in turn honest, twice with faults in sessions, twice in all of it."""
    turn, place = divmod(seed, 5)
    if place == 0:
        return _lived(seed, (), None, LOOKS[turn % len(LOOKS)])
    if place < 3:
        first = (turn * 2 + place) * FAULTS
        return _lived(seed, [IN_SESSION[(first + number) % len(IN_SESSION)] for number in range(FAULTS)])
    wide = WIDE[(turn * 2 + place - 3) % len(WIDE)]
    return _lived(seed, (F.SILENT_SWITCH, F.EQUAL_REQUESTS), wide)


def _lived(seed: int, forms: tuple[F, ...] | list[F], wide: F | None = None, look: str = "") -> User:
    user = _alone(seed, forms, wide, look)
    if user.wide is not None and wide in BY_VERSION and wide is not F.CACHE_SHARE:
        user.wide.charge(_since(user) - _since(_alone(seed, forms, wide, look, is_twin=True)))
    return user


def _alone(
    seed: int, forms: tuple[F, ...] | list[F], wide: F | None, look: str, *, is_twin: bool = False
) -> User:
    user = User.of(seed)
    user.is_twin = is_twin
    if wide is F.SHORTER_LIFETIME:
        user.ways.lifetime_ms = user.ways.used_to_ms = 60 * 60_000
    sessions = user.random.randint(60, 90) if wide else user.random.randint(40, 90)
    user.live(sessions, forms, wide, look)
    return user


def _since(user: User) -> Decimal:
    """What all since the change cost."""
    talks = user.talks[user.changed_at or 0 :]
    return sum(
        (call.dollars for talk in talks for one in (talk, *talk.agents) for call in one.calls), Decimal(0)
    )
