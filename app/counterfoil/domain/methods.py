"""Every method's futures for one outlook. Pure."""

from __future__ import annotations

from counterfoil.domain.alike import ALIKE, HABIT, Likeness, alike
from counterfoil.domain.days import days_alike
from counterfoil.domain.fading import fading
from counterfoil.domain.futures import Futures, mixed, straight, tilted
from counterfoil.domain.method import Method
from counterfoil.domain.outlook import Outlook
from counterfoil.domain.trail import SHORT_MS
from counterfoil.domain.trust import tilted_chance
from counterfoil.domain.window import HOUR_MS

PRIOR_WEIGHT = 4.0  # moments: so many like this one count as much as the prior
Clouds = dict[Method, Futures]


def all_futures(outlook: Outlook) -> Clouds:
    """What each method makes of it; the blend by the trust that the outlook bears."""
    prior = fading(outlook)
    clouds = {
        Method.STRAIGHT_LINE: _straight_line(outlook),
        Method.LAST_HOUR: _last_hour(outlook),
        Method.GAMMA_POISSON: prior,
        Method.ALIKE: _shrunk(outlook, ALIKE, prior),
        Method.HABIT: _shrunk(outlook, HABIT, prior),
    }
    parts = [(clouds[method], part) for method, part in outlook.trust.parts]
    clouds[Method.BLEND] = mixed(parts)
    for method, tilt in outlook.trust.tilts:
        cloud = clouds[method]
        clouds[method] = tilted(cloud, outlook.left_ms, tilted_chance(cloud.chance, tilt))
    return clouds


def _shrunk(outlook: Outlook, likeness: Likeness, prior: Futures) -> Futures:
    """What the past gives, shrunk towards the prior where little is like now."""
    is_short = outlook.length_ms <= SHORT_MS
    found = (alike if is_short else days_alike)(outlook, likeness)
    return prior if found is None else mixed([(found[0], found[1]), (prior, PRIOR_WEIGHT)])


def _straight_line(outlook: Outlook) -> Futures:
    elapsed_ms = max(1, outlook.at_ms - outlook.starts_at_ms)
    return straight(outlook.percent, outlook.factor * outlook.percent / elapsed_ms, outlook.left_ms)


def _last_hour(outlook: Outlook) -> Futures:
    since_ms = max(outlook.starts_at_ms, outlook.at_ms - HOUR_MS)
    gained = max(0.0, outlook.percent - outlook.course.percent_at(since_ms))
    pace = outlook.factor * gained / max(1, outlook.at_ms - since_ms)
    return straight(outlook.percent, pace, outlook.left_ms)
